using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class ResidualConverter : RecordConverter<Residual>
{
    private static readonly RecordMembers Members = new([], ["amount", "mostProducers", "mostEach", "namedAreLargest"]);

    public override Residual Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Share? amount = null;
        int? mostProducers = null;
        Share? mostEach = null;
        var namedAreLargest = false;
        var met = RecordMembers.Begin(ref reader);
        while (true)
        {
            switch (Members.Next(ref reader, ref met))
            {
                case 0: amount = Read(JsonParts.Share, ref reader, options); break;
                case 1: mostProducers = reader.GetInt32(); break;
                case 2: mostEach = Read(JsonParts.Share, ref reader, options); break;
                case 3: namedAreLargest = reader.GetBoolean(); break;
                default: return new(amount, mostProducers, mostEach, namedAreLargest);
            }
        }
    }

    public override void Write(Utf8JsonWriter writer, Residual value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteOptional(JsonParts.Share, Members[0], writer, value.Amount, options);
        if (value.MostProducers is { } most) writer.WriteNumber(Members[1], most);
        WriteOptional(JsonParts.Share, Members[2], writer, value.MostEach, options);
        if (value.NamedAreLargest) writer.WriteBoolean(Members[3], true);
        writer.WriteEndObject();
    }
}
