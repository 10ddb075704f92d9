namespace CriticalMinerals.Domain;

/// <summary>Makes bounds of what is known: a figure, a figure between two ends, or one end alone.</summary>
public static class Bounds
{
    /// <summary>A figure that is known.</summary>
    public static Bounds<T> Exact<T>(T value)
        where T : struct, IComparable<T> => new(value, value, isTight: true);

    /// <summary>A figure between two ends, both included.</summary>
    /// <param name="lower">The figure is at least this.</param>
    /// <param name="upper">The figure is at most this; not below <paramref name="lower"/>.</param>
    /// <param name="isTight">Whether each end is attained or approached, against merely guaranteed.</param>
    /// <param name="reason">Why the figure is not known, as the end of a sentence without a full stop.</param>
    /// <exception cref="ArgumentException">The upper end lies below the lower, or the reason is blank.</exception>
    public static Bounds<T> Between<T>(T lower, T upper, bool isTight, string reason)
        where T : struct, IComparable<T>
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return Ordered(lower, upper, isTight, reason, nameof(upper));
    }

    /// <summary>A figure with a lower end only.</summary>
    /// <inheritdoc cref="Between{T}(T, T, bool, string)"/>
    public static Bounds<T> AtLeast<T>(T lower, bool isTight, string reason)
        where T : struct, IComparable<T>
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(lower, null, isTight, reason);
    }

    internal static Bounds<T> Ordered<T>(T lower, T? upper, bool isTight, string? reason, string parameterName)
        where T : struct, IComparable<T> =>
        upper is { } end && RefuseFalling(lower, end, parameterName) == 0
            ? Exact(lower)
            : new(lower, upper, isTight, reason ?? "the inputs do not settle it");

    /// <summary>How the ends compare: less than 0, or 0 where they are the same.</summary>
    internal static int RefuseFalling<T>(T lower, T upper, string parameterName)
        where T : struct, IComparable<T> => lower.CompareTo(upper) is var order and <= 0
            ? order
            : throw new ArgumentException(FormattableString.Invariant($"Bounds need a lower end at or below the upper end, not {lower} and {upper}."), parameterName);
}
