using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class SupplySubjectConverter : RecordConverter<SupplySubject>
{
    private static readonly RecordMembers Members = new(["node", "statistic", "period"], ["basis", "edition", "excluding"]);
    private static readonly SupplyNodeConverter Node = new();
    private static readonly ValueListConverter<CountryCode> Countries = new(JsonParts.Token<CountryCode>.Converter);

    public override SupplySubject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        SupplyNode? node = null;
        Statistic? statistic = null;
        ReferencePeriod? period = null;
        SupplyBasis? basis = null;
        string? edition = null;
        ValueList<CountryCode> excluding = default;
        var met = RecordMembers.Begin(ref reader);
        while (true)
        {
            switch (Members.Next(ref reader, ref met))
            {
                case 0: node = Read(Node, ref reader, options); break;
                case 1: statistic = Read(JsonParts.Token<Statistic>.Converter, ref reader, options); break;
                case 2: period = Read(JsonParts.Token<ReferencePeriod>.Converter, ref reader, options); break;
                case 3: basis = Read(JsonParts.Token<SupplyBasis>.Converter, ref reader, options); break;
                case 4: edition = Read(JsonParts.Text, ref reader, options); break;
                case 5: excluding = Read(Countries, ref reader, options); break;
                default: return new(node!, statistic!, period!, basis, edition, excluding);
            }
        }
    }

    public override void Write(Utf8JsonWriter writer, SupplySubject value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(Node, Members[0], writer, value.Node, options);
        Write(JsonParts.Token<Statistic>.Converter, Members[1], writer, value.Statistic, options);
        Write(JsonParts.Token<ReferencePeriod>.Converter, Members[2], writer, value.Period, options);
        WriteOptional(JsonParts.Token<SupplyBasis>.Converter, Members[3], writer, value.Basis, options);
        WriteOptional(JsonParts.Text, Members[4], writer, value.Edition, options);
        WriteOptional(Countries, Members[5], writer, value.Excluding, options);
        writer.WriteEndObject();
    }
}
