using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class WithheldProducerConverter : RecordConverter<WithheldProducer>
{
    private static readonly RecordMembers Members = new(["country", "place"]);
    private static readonly WireEnumConverter<WithheldPlace> Places = new();

    public override WithheldProducer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        CountryCode country = default;
        WithheldPlace place = default;
        var met = RecordMembers.Begin(ref reader);
        while (true)
        {
            switch (Members.Next(ref reader, ref met))
            {
                case 0: country = Read(JsonParts.Token<CountryCode>.Converter, ref reader, options); break;
                case 1: place = Read(Places, ref reader, options); break;
                default: return new(country, place);
            }
        }
    }

    public override void Write(Utf8JsonWriter writer, WithheldProducer value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(JsonParts.Token<CountryCode>.Converter, Members[0], writer, value.Country, options);
        Write(Places, Members[1], writer, value.Place, options);
        writer.WriteEndObject();
    }
}
