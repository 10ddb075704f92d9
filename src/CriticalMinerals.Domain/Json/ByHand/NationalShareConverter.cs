using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class NationalShareConverter : RecordConverter<NationalShare>
{
    private static readonly RecordMembers Members = new(["country", "fraction"], ["estimated"]);

    public override NationalShare Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        CountryCode country = default;
        Share share = default;
        var estimated = false;
        var met = RecordMembers.Begin(ref reader);
        while (true)
        {
            switch (Members.Next(ref reader, ref met))
            {
                case 0: country = Read(JsonParts.Token<CountryCode>.Converter, ref reader, options); break;
                case 1: share = Read(JsonParts.Share, ref reader, options); break;
                case 2: estimated = reader.GetBoolean(); break;
                default: return new(country, share, estimated);
            }
        }
    }

    public override void Write(Utf8JsonWriter writer, NationalShare value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(JsonParts.Token<CountryCode>.Converter, Members[0], writer, value.Country, options);
        writer.WriteNumber(Members[1], value.Share.Fraction);
        if (value.Estimated) writer.WriteBoolean(Members[2], true);
        writer.WriteEndObject();
    }
}
