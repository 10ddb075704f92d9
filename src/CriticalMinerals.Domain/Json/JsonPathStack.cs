using System.Text;

namespace CriticalMinerals.Domain;

/// <summary>Where a walk through a document is, as a JSON path such as <c>$.clauses[1].scope</c>.</summary>
/// <param name="root">Where the walk begins: <c>$</c>, or the path of a part.</param>
internal sealed class JsonPathStack(string root = "$")
{
    private readonly List<string> segments = [];

    internal bool IsRoot => segments.Count == 0;

    internal void Enter(string member) => segments.Add(Segment(member));

    internal void Enter(int index) => segments.Add(string.Create(InvariantFormat.Numbers, $"[{index}]"));

    internal void Leave() => segments.RemoveAt(segments.Count - 1);

    /// <summary>The path of a member of the current value.</summary>
    internal string Of(string member) => ToString() + Segment(member);

    public override string ToString() => root + string.Concat(segments);

    private static string Segment(string member)
    {
        var isPlain = member.Length > 0 && member.Length <= 60 && member.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        return isPlain ? "." + member : new StringBuilder("['").Append(TextLimits.Shorten(member).Replace("'", "\\'", StringComparison.Ordinal)).Append("']").ToString();
    }
}
