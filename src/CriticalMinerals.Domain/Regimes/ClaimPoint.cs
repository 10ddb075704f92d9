namespace CriticalMinerals.Domain;

/// <summary>One thing that a claim says of one subject, so that it can be held against another claim.</summary>
internal sealed record ClaimPoint(string Subject, string Text, double? Value = null, double Tolerance = 0)
{
    internal bool Contradicts(ClaimPoint other) => Subject == other.Subject
        && (Value is { } one && other.Value is { } two ? Math.Abs(one - two) > Math.Max(Tolerance, other.Tolerance) : Text != other.Text);
}
