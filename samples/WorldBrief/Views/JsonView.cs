using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>The brief as one JSON document; the library's ids, codes and dates are strings, and what is not known is left out.</summary>
internal static class JsonView
{
    private static readonly WorldJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }.AddCriticalMinerals());

    internal static void Write(WorldAnswer answer, TextWriter output)
    {
        output.Write(JsonSerializer.Serialize(answer, Context.WorldAnswer));
        output.Write('\n');
    }
}
