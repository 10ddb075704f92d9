using System.Globalization;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What can be said of a figure when its inputs are only partly known: it lies between two ends.</summary>
/// <typeparam name="T">The figure: a number or a quantity that has an order.</typeparam>
/// <remarks>
/// Made by <see cref="Bounds"/>. Equal when both ends and the tightness are equal; the reason is for people. Bounds have no order.
/// JSON: <c>lower</c>; <c>upper</c>, left out where there is no upper end; <c>isTight</c>, left out where false; and <c>reason</c>, left out where the figure is known.
/// </remarks>
public sealed record Bounds<T>
    where T : struct, IComparable<T>
{
    /// <summary>Bounds as they are kept; use <see cref="Bounds"/> to make some.</summary>
    /// <param name="lower">The figure is at least this.</param>
    /// <param name="upper">The figure is at most this; null where it has no upper end.</param>
    /// <param name="isTight">Whether each end is attained or approached; true where both ends are the same.</param>
    /// <param name="reason">Why the figure is not known, not blank; null exactly where both ends are the same.</param>
    /// <exception cref="ArgumentException">The upper end lies below the lower, or tightness or reason do not fit the ends.</exception>
    [JsonConstructor]
    public Bounds(T lower, T? upper = null, bool isTight = false, string? reason = null)
    {
        Lower = lower;
        Upper = upper;
        IsExact = upper is { } end && Bounds.RefuseFalling(lower, end, nameof(upper)) == 0;
        IsTight = isTight || !IsExact
            ? isTight
            : throw new ArgumentException(FormattableString.Invariant($"Bounds whose ends are the same, {lower}, are exact and so tight: isTight is true."), nameof(isTight));
        Reason = (reason is null) == IsExact && reason?.AsSpan().IsWhiteSpace() != true
            ? reason
            : throw new ArgumentException(
                FormattableString.Invariant($"Bounds say why the figure is not known, and only then: the ends {lower} and {(upper is { } last ? last : "open")} come with the reason '{reason}'."), nameof(reason));
    }

    /// <summary>The figure is at least this.</summary>
    public T Lower { get; }

    /// <summary>The figure is at most this; null where it has no upper end.</summary>
    public T? Upper { get; }

    /// <summary>Whether both ends are the same, so that the figure is known.</summary>
    [JsonIgnore]
    public bool IsExact { get; }

    /// <summary>Whether some completion of the inputs attains or approaches each end, against ends that are merely guaranteed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OwnJsonOnly<Bounds<double>>))]
    public bool IsTight { get; }

    /// <summary>Why the figure is not known exactly, in words; null where it is.</summary>
    public string? Reason { get; }

    /// <summary>The figure.</summary>
    /// <exception cref="InvalidOperationException">The bounds are not exact; the message gives both ends and the reason.</exception>
    [JsonIgnore]
    public T Value => IsExact
        ? Lower
        : throw new InvalidOperationException($"Only bounds are known, {this}: {Reason}. Use Lower and Upper, or ask IsExact first.");

    /// <summary>Whether the figure may have this value; both ends count.</summary>
    public bool Contains(T value) => Lower.CompareTo(value) <= 0 && (Upper is not { } upper || value.CompareTo(upper) <= 0);

    /// <summary>The bounds of an increasing function of the figure. An open end stays open.</summary>
    /// <param name="function">Increasing (or constant) between the ends; this is not checked beyond the order of the results.</param>
    /// <exception cref="ArgumentException">The results are in falling order.</exception>
    public Bounds<TResult> MapIncreasing<TResult>(Func<T, TResult> function)
        where TResult : struct, IComparable<TResult>
    {
        ArgumentNullException.ThrowIfNull(function);
        var lower = function(Lower);
        return Bounds.Ordered(lower, Upper is { } upper ? function(upper) : null, IsTight, Reason, nameof(function));
    }

    /// <summary>The bounds of a decreasing function of the figure, which swaps the ends.</summary>
    /// <param name="function">Decreasing (or constant) between the ends; this is not checked beyond the order of the results.</param>
    /// <param name="limit">What the function falls towards where the figure has no upper end; needed only there.</param>
    /// <exception cref="InvalidOperationException">The upper end is open and no limit is given.</exception>
    /// <exception cref="ArgumentException">The results are in rising order.</exception>
    public Bounds<TResult> MapDecreasing<TResult>(Func<T, TResult> function, TResult? limit = null)
        where TResult : struct, IComparable<TResult>
    {
        ArgumentNullException.ThrowIfNull(function);
        var lower = Upper is { } upper
            ? function(upper)
            : limit ?? throw new InvalidOperationException("The upper end is open: a decreasing function of it needs the limit that it falls towards.");
        return Bounds.Ordered<TResult>(lower, function(Lower), IsTight, Reason, nameof(function));
    }

    /// <summary>Whether both ends and the tightness are equal.</summary>
    public bool Equals(Bounds<T>? other) =>
        other is not null && Lower.CompareTo(other.Lower) == 0 && IsTight == other.IsTight
        && (Upper is { } upper ? other.Upper is { } end && upper.CompareTo(end) == 0 : other.Upper is null);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lower, Upper, IsTight);

    /// <summary>The ends in brackets, for people: <c>[0.49, 0.58]</c>, or <c>[2, open)</c>.</summary>
    public override string ToString() => Upper is { } upper
        ? string.Create(CultureInfo.InvariantCulture, $"[{Lower}, {upper}]")
        : string.Create(CultureInfo.InvariantCulture, $"[{Lower}, open)");
}
