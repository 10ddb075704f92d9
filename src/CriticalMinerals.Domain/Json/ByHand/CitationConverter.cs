using System.Text.Json;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class CitationConverter : RecordConverter<Citation>
{
    private static readonly RecordMembers Members = new(["source", "confidence"], ["locator", "readOn", "note"]);
    private static readonly WireEnumConverter<Confidence> Confidences = new();

    public override Citation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        SourceId? source = null;
        Confidence confidence = default;
        string? locator = null;
        LocalDate? readOn = null;
        string? note = null;
        var met = RecordMembers.Begin(ref reader);
        while (true)
        {
            switch (Members.Next(ref reader, ref met))
            {
                case 0: source = Read(JsonParts.Token<SourceId>.Converter, ref reader, options); break;
                case 1: confidence = Read(Confidences, ref reader, options); break;
                case 2: locator = Read(JsonParts.Text, ref reader, options); break;
                case 3: readOn = Read(JsonParts.Day, ref reader, options); break;
                case 4: note = Read(JsonParts.Text, ref reader, options); break;
                default: return new(source!, confidence, locator, readOn, note);
            }
        }
    }

    public override void Write(Utf8JsonWriter writer, Citation value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(JsonParts.Token<SourceId>.Converter, Members[0], writer, value.Source, options);
        Write(Confidences, Members[1], writer, value.Confidence, options);
        WriteOptional(JsonParts.Text, Members[2], writer, value.Locator, options);
        WriteOptional(JsonParts.Day, Members[3], writer, value.ReadOn, options);
        WriteOptional(JsonParts.Text, Members[4], writer, value.Note, options);
        writer.WriteEndObject();
    }
}
