namespace CriticalMinerals.Domain;

/// <summary>One thing that a claim says of one subject, so that it can be held against another claim.</summary>
internal sealed record ClaimPoint(string Subject, string Text, double? Value = null, double Tolerance = 0)
{
    /// <summary>The days within which that was enacted of which something is said; null where the subject says it all.</summary>
    internal DateSpan? Enacted { get; init; }

    internal bool Contradicts(ClaimPoint other) => Subject == other.Subject
        && (Enacted is null || other.Enacted is null || Enacted.Overlaps(other.Enacted))
        && (Value is { } one && other.Value is { } two ? Math.Abs(one - two) > Math.Max(Tolerance, other.Tolerance) : Text != other.Text);

    /// <summary>Whether the same is said of what was enacted at another time than in all that others say of the subject.</summary>
    internal bool IsApartFrom(IEnumerable<ClaimPoint> others) =>
        Enacted is not null && others.All(other => other.Subject == Subject && other.Text == Text && other.Enacted?.Overlaps(Enacted) == false);
}
