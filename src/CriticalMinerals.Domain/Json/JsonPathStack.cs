using System.Runtime.InteropServices;
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

    public override string ToString() => root + JoinedWords.Of<string>(CollectionsMarshal.AsSpan(segments), "");

    private static bool IsPlain(string member)
    {
        if (member.Length is 0 or > 60) return false;
        foreach (var c in member)
            if (!char.IsAsciiLetterOrDigit(c) && c != '_') return false;
        return true;
    }

    private static string Segment(string member)
    {
        return IsPlain(member) ? "." + member : new StringBuilder("['").Append(TextLimits.Shorten(member).Replace("'", "\\'", StringComparison.Ordinal)).Append("']").ToString();
    }
}
