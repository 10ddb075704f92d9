using System.ComponentModel;
using System.Text.Json;
using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What must hold for every value with a text form: all its ways out and in agree, and nothing else comes in.</summary>
internal static class TokenAssert
{
    private static readonly string[] Oddities =
    [
        "\0", " ", "\t", "\n", "é", "E", "e5", "+", "-", ".", ",", "0", "9", "1e400", "NaN", "∞", "a", "Z", ":", "/", "٣", "ı", "İ", "\ud800",
    ];

    private static readonly Gen<string> Odd = Gen.OneOf(
        Gen.String[0, 5],
        Gen.Int[0, Oddities.Length - 1].Select(i => Oddities[i]));

    /// <summary>Asserts the text of a value and that every reader gives the value back from it.</summary>
    public static void RoundTrips<T>(T value, string text)
        where T : ISpanParsable<T>, ISpanFormattable
    {
        Assert.Equal(text, value.ToString());
        Assert.Equal(text, value.ToString("X", Thread.CurrentThread.CurrentCulture));
        Assert.Equal(text, $"{value}");
        Assert.Equal(value, T.Parse(text, null));
        Assert.Equal(value, T.Parse(text.AsSpan(), Thread.CurrentThread.CurrentCulture));
        Assert.True(T.TryParse(text, null, out var read) && read.Equals(value));
        Assert.Equal(value.GetHashCode(), read.GetHashCode());
        Formats(value, text);
        Converts(value, text);
    }

    /// <summary>Asserts that no reader takes the text, and that the message names the text and each of the words.</summary>
    public static void Refuses<T>(string text, params string[] words)
        where T : ISpanParsable<T>
    {
        Assert.False(T.TryParse(text, null, out _));
        var message = Assert.Throws<FormatException>(() => T.Parse(text, null)).Message;
        Assert.Contains($"'{text[..Math.Min(text.Length, 60)]}", message);
        foreach (var word in words) Assert.Contains(word, message);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(text)));
    }

    /// <summary>Asserts, on random and on nearly right texts, that what is read prints to a text that reads to the same, and the rest is refused.</summary>
    public static void RefusesOrRoundTripsEverything<T>(params string[] examples)
        where T : ISpanParsable<T>
    {
        Gen.Select(Gen.Int[0, examples.Length - 1].Select(i => examples[i]), Gen.Int[0, 40], Gen.Int[0, 3], Odd).Sample((example, at, kind, odd) =>
        {
            at = Math.Min(at, example.Length);
            var tail = Math.Min(at + 1, example.Length);
            Closed<T>(kind switch
            {
                0 => example.Insert(at, odd),
                1 => example[..at] + odd + example[tail..],
                2 => example[..at] + example[tail..],
                _ => odd,
            });
        });
    }

    private static void Closed<T>(string text)
        where T : ISpanParsable<T>
    {
        if (T.TryParse(text, null, out var value))
        {
            Assert.Equal(value, T.Parse(text, null));
            Assert.Equal(value, T.Parse(value.ToString()!, null));
        }
        else
        {
            Assert.Throws<FormatException>(() => T.Parse(text, null));
        }
    }

    private static void Formats<T>(T value, string text)
        where T : ISpanFormattable
    {
        Span<char> exact = stackalloc char[text.Length];
        Assert.True(value.TryFormat(exact, out var written, default, null));
        Assert.Equal(text, exact[..written].ToString());
        Assert.False(value.TryFormat(exact[1..], out written, default, null));
        Assert.Equal(0, written);
    }

    private static void Converts<T>(T value, string text)
        where T : notnull, ISpanParsable<T>
    {
        var converter = TypeDescriptor.GetConverter(typeof(T));
        Assert.Equal(text, converter.ConvertToInvariantString(value));
        Assert.Equal(value, converter.ConvertFromInvariantString(text));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
        var byKey = new Dictionary<T, int> { [value] = 1 };
        Assert.Equal(byKey, JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(byKey)));
        Assert.Contains(JsonSerializer.Serialize(text), JsonSerializer.Serialize(byKey));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("true"));
        Assert.Throws<JsonException>(() => DomainJson.Read<T>("null"));
        if (typeof(T).IsValueType) Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("null"));
    }
}
