using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class ConcentrationScoreConverter : RecordConverter<ConcentrationScore>
{
    private static readonly RecordMembers Members = new(["subject", "producers", "hhi", "largestShare", "topThreeShare", "citation"]);

    public override ConcentrationScore Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        SupplySubject? subject = null;
        var producers = 0;
        Bounds<HerfindahlIndex>? hhi = null;
        Bounds<Share>? largestShare = null;
        Bounds<Share>? topThreeShare = null;
        Citation? citation = null;
        var met = RecordMembers.Begin(ref reader);
        while (true)
        {
            switch (Members.Next(ref reader, ref met))
            {
                case 0: subject = Read(JsonParts.Subject, ref reader, options); break;
                case 1: producers = reader.GetInt32(); break;
                case 2: hhi = Read(JsonParts.IndexBounds, ref reader, options); break;
                case 3: largestShare = Read(JsonParts.ShareBounds, ref reader, options); break;
                case 4: topThreeShare = Read(JsonParts.ShareBounds, ref reader, options); break;
                case 5: citation = Read(JsonParts.Citation, ref reader, options); break;
                default: return new(subject!, producers, hhi!, largestShare!, topThreeShare!, citation!);
            }
        }
    }

    public override void Write(Utf8JsonWriter writer, ConcentrationScore value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(JsonParts.Subject, Members[0], writer, value.Subject, options);
        writer.WriteNumber(Members[1], value.Producers);
        Write(JsonParts.IndexBounds, Members[2], writer, value.Hhi, options);
        Write(JsonParts.ShareBounds, Members[3], writer, value.LargestShare, options);
        Write(JsonParts.ShareBounds, Members[4], writer, value.TopThreeShare, options);
        Write(JsonParts.Citation, Members[5], writer, value.Citation, options);
        writer.WriteEndObject();
    }
}
