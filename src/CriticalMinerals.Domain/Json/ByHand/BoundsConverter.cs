using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class BoundsConverter<T>(JsonConverter<T> end) : RecordConverter<Bounds<T>>
    where T : struct, IComparable<T>
{
    private static readonly RecordMembers Members = new(["lower"], ["upper", "isTight", "reason"]);

    public override Bounds<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        T lower = default;
        T? upper = null;
        var isTight = false;
        string? reason = null;
        var met = RecordMembers.Begin(ref reader);
        while (true)
        {
            switch (Members.Next(ref reader, ref met))
            {
                case 0: lower = Read(end, ref reader, options); break;
                case 1: upper = Read(end, ref reader, options); break;
                case 2: isTight = reader.GetBoolean(); break;
                case 3: reason = Read(JsonParts.Text, ref reader, options); break;
                default: return new(lower, upper, isTight, reason);
            }
        }
    }

    public override void Write(Utf8JsonWriter writer, Bounds<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(end, Members[0], writer, value.Lower, options);
        WriteOptional(end, Members[1], writer, value.Upper, options);
        if (value.IsTight) writer.WriteBoolean(Members[2], true);
        WriteOptional(JsonParts.Text, Members[3], writer, value.Reason, options);
        writer.WriteEndObject();
    }
}
