using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Encodes texts that are not strings yet.</summary>
public static class KeyEncoderExtensions
{
    /// <summary>The number of a text, the next free one where it is new; only a new text allocates.</summary>
    /// <param name="encoder">The encoder.</param>
    /// <param name="text">The text, compared ordinally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="encoder"/> is null.</exception>
    public static int Encode(this KeyEncoder<string> encoder, ReadOnlySpan<char> text) =>
        Guard.Against.Null(encoder).Numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var number)
            ? number
            : encoder.Encode(text.ToString());
}
