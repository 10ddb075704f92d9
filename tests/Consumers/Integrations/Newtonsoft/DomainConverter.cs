using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Lets Newtonsoft.Json write and read every type of the domain as the JSON format has it. Copy the file and add it to <c>JsonSerializerSettings.Converters</c>.</summary>
internal sealed class DomainConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => !objectType.IsArray && (Nullable.GetUnderlyingType(objectType) ?? objectType).Assembly == typeof(DomainJson).Assembly;

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteRawValue(value is null ? "null" : System.Text.Json.JsonSerializer.Serialize(value, value.GetType(), DomainJson.Options));

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var path = reader.Path;
        try
        {
            return System.Text.Json.JsonSerializer.Deserialize(JRaw.Create(reader).ToString(), objectType, DomainJson.Options);
        }
        catch (System.Text.Json.JsonException e)
        {
            throw new JsonSerializationException($"{path}: {e.Message}", path, 0, 0, e);
        }
    }
}
