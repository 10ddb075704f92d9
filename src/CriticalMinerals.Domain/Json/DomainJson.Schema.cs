namespace CriticalMinerals.Domain;

public static partial class DomainJson
{
    private static readonly Lazy<string> PublishedSchema = new(LoadSchema);

    /// <summary>The published JSON Schema (2020-12) of the documents, for OpenAPI documents and validators; its <c>$defs</c> has each type but lists and the cases of unions by its name, without <c>format</c>.</summary>
    /// <remarks>The same text as <c>schemas/critical-minerals-1.schema.json</c> in the package.</remarks>
    public static string Schema => PublishedSchema.Value;

    private static string LoadSchema()
    {
        using var reader = new StreamReader(typeof(DomainJson).Assembly.GetManifestResourceStream("critical-minerals-1.schema.json")!);
        return reader.ReadToEnd();
    }
}
