using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Damages JSON documents in ways that keep most of their structure, reproducibly.</summary>
internal sealed class DocumentMutator(int seed)
{
    private static readonly string[] Odd =
    [
        "null", "true", "0", "-1", "1e400", "-0.0", "1e-400", "99999999999999999999", "0.1234567890123456789012345678901", "\"\"", "\"kind\"", "[]", "{}", "[null]",
        "\"2025-02-30\"", "\"9999-12-31\"", "\"P0D\"", "\"-P1Y\"", "\"ZZ\"", "\"\\ud800\"", "\"\\u0000\"", "NaN", "\"NaN\"", "{\"kind\":\"none\"}", "\"1\"", "2", "\"../..\"",
    ];

    private readonly Random random = new(seed);

    /// <summary>One to three damages, one after the other.</summary>
    internal byte[] Mutate(byte[] document)
    {
        for (var i = random.Next(1, 4); i > 0; i--) document = MutateOnce(document);
        return document;
    }

    private byte[] MutateOnce(byte[] document)
    {
        var values = Values(document);
        if (document.Length == 0 || values.Count == 0) return "{}"u8.ToArray();
        var (start, end) = values[random.Next(values.Count)];
        var (otherStart, otherEnd) = values[random.Next(values.Count)];
        var at = random.Next(document.Length);
        return random.Next(8) switch
        {
            0 => document[..at],
            1 => [.. document[..at], (byte)random.Next(256), .. document[(at + 1)..]],
            2 => [.. document[..at], .. document[Math.Min(document.Length, at + random.Next(1, 9))..]],
            3 => [.. document[..end], (byte)',', .. document[start..end], .. document[end..]],
            4 => [.. document[..start], .. document[otherStart..otherEnd], .. document[end..]],
            _ => [.. document[..start], .. Encoding.UTF8.GetBytes(Odd[random.Next(Odd.Length)]), .. document[end..]],
        };
    }

    /// <summary>Where each value begins and ends, members with their names as well as without; of a broken document those before the break.</summary>
    private static List<(int Start, int End)> Values(ReadOnlySpan<byte> document)
    {
        var values = new List<(int, int)>();
        var open = new Stack<int>();
        var reader = new Utf8JsonReader(document);
        var name = -1;
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) open.Push(start);
                if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) start = open.Pop();
                if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName))
                {
                    values.Add((start, (int)reader.BytesConsumed));
                    if (name >= 0) values.Add((name, (int)reader.BytesConsumed));
                }

                name = reader.TokenType == JsonTokenType.PropertyName ? start : -1;
            }
        }
        catch (JsonException)
        {
            // What was found before the break is enough.
        }

        return values;
    }
}
