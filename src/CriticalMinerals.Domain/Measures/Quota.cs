using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Trade in the scope is limited to an amount per period.</summary>
public sealed record Quota : ControlKind
{
    /// <summary>A quota.</summary>
    /// <param name="lines">The amounts by period, in order and without overlap; empty where the amounts are not known here.</param>
    /// <exception cref="ArgumentException">Two lines overlap or stand out of order; the message names both periods.</exception>
    [JsonConstructor]
    public Quota(ValueList<QuotaLine> lines = default)
    {
        for (var i = 1; i < lines.Count; i++)
            if (lines[i - 1].Period.LastDay.Order >= lines[i].Period.FirstDay.Order) throw OutOfOrder(lines[i - 1], lines[i]);
        Lines = lines;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<Quota>))]
    public override string Kind => "quota";

    /// <summary>The amounts by period, in order.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<QuotaLine> Lines { get; }

    internal override (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden => (CoverageVerdict.QuotaLimited, CoverageVerdict.QuotaLimited);

    private protected override string? Mast2019 => "P32";

    private protected override string? Mast2012 => "P12";

    private static ArgumentException OutOfOrder(QuotaLine before, QuotaLine lines) => new(
        $"Quota lines follow each other: {lines.Period} does not begin after {before.Period}. Sort them, and split what overlaps.", nameof(lines));
}
