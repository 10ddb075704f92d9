using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>The brief as one JSON document; the library's ids, codes, dates and states are strings.</summary>
/// <remarks>What is not known or does not apply is left out, as in the library's own documents.</remarks>
internal static class JsonView
{
    private static readonly BriefJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }.AddCriticalMinerals());

    internal static void Write(Brief brief, TextWriter output)
    {
        output.Write(JsonSerializer.Serialize(brief, Context.Brief));
        output.Write('\n');
    }
}
