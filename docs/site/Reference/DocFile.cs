using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Site;

/// <summary>The file of XML docs beside a library, read when its first symbol is asked for.</summary>
internal sealed class DocFile(string path) : DocumentationProvider
{
    private readonly Lazy<Dictionary<string, string>> members = new(() => Read(path));

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => path.GetHashCode(StringComparison.Ordinal);

    protected override string? GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        members.Value.GetValueOrDefault(documentationMemberID);

    private static Dictionary<string, string> Read(string path) =>
        XDocument.Load(path, LoadOptions.PreserveWhitespace).Root!.Element("members")!.Elements("member")
            .GroupBy(member => (string)member.Attribute("name")!)
            .ToDictionary(group => group.Key, group => group.First().ToString(SaveOptions.DisableFormatting), StringComparer.Ordinal);
}
