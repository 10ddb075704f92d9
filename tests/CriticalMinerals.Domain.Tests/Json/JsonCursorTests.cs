using System.Text;
using System.Text.Json;
using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>The cursor takes what System.Text.Json takes, token by token, and refuses what it refuses.</summary>
public class JsonCursorTests
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = DomainJsonOptions.MaxDepth };

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("nul")]
    [InlineData("truely")]
    [InlineData("true false")]
    [InlineData("[true,false,null]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{,\"a\":1}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\"}")]
    [InlineData("{1:2}")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[1 2]")]
    [InlineData("[1}")]
    [InlineData("{\"a\":1]")]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("[]]")]
    [InlineData("01")]
    [InlineData("-")]
    [InlineData("-0")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("5.e1")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("[1E-07,0.0e0]")]
    [InlineData("1x")]
    [InlineData("NaN")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"seven..\u001f\"")]
    [InlineData("\"a\\x\"")]
    [InlineData("\"\\u12G4\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\"")]
    [InlineData("\"\\")]
    [InlineData("\"\\u123")]
    [InlineData("\"no end")]
    [InlineData("{\"a\\u0062\" : [ {} , [ ] , \"é\u2028\u007f\" ] }")]
    [InlineData("[1/*no*/]")]
    [InlineData("\u00a0[]")]
    public void Read_Text_GivesTheSameTokens(string json) => RequireSame(Encoding.UTF8.GetBytes(json));

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(70)]
    public void Read_Depth_EndsAtTheSame(int depth)
    {
        RequireSame(Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth)));
        RequireSame(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth)));
    }

    [Fact]
    public void Read_TextsOfAnyLength_EndWhereTheyEnd()
    {
        foreach (var special in new[] { "\"", "\\\"", "\\u0041", "\n", "\u0000", "\u001f", " ", "é", "\u00a2", "!", "#", "[", "]" })
        {
            for (var before = 0; before < 20; before++)
                for (var after = 0; after < 10; after++)
                    RequireSame(Encoding.UTF8.GetBytes($"[\"{new string('x', before)}{special}{new string('y', after)}\",1]"));
        }
    }

    [Fact]
    public void Read_AnyLetters_GivesTheSameTokens() =>
        OneOf(
            "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"a\":", "\\", "\\u00", "1", "0", "-", ".", "e", "E+", "true", "false", "null", "t", " ", "\n", "\r", "\t", "\b", "é", "/", "'")
            .Array[0, 12].Select(string.Concat).Sample(text => RequireSame(Encoding.UTF8.GetBytes(text)), iter: 200_000);

    [Fact]
    public void Read_AnyBytes_GivesTheSameTokens() =>
        Gen.Byte.Array[0, 24].Select(bytes => (byte[])[(byte)'[', (byte)'"', .. bytes, (byte)'"', (byte)']']).Sample(RequireSame, iter: 100_000);

    [Fact]
    public void Read_DamagedDocuments_GivesTheSameTokens()
    {
        var documents = Directory.GetFiles(RepositoryFolder.Combine("tests", "CriticalMinerals.Domain.Tests", "Json", "released"), "*.json", SearchOption.AllDirectories).Select(File.ReadAllBytes).ToArray();
        Assert.NotEmpty(documents);
        Gen.Select(OneOf(documents), Gen.Int[0, 1 << 20], OneOf("{}[]\",:\\ 0-e.tn\n\u001f"u8.ToArray()), Gen.Bool).Sample(
            (document, place, letter, isCut) =>
            {
                place %= document.Length;
                byte[] damaged = isCut ? document[..place] : [.. document[..place], letter, .. document[(place + 1)..]];
                RequireSame(damaged);
            },
            iter: 5_000);
    }

    [Fact]
    public void Skip_Value_EndsAtTheSame() =>
        OneOf("1", "\"a\"", "[]", "{}", "[1,[2,{\"a\":[]}]]", "{\"a\":{\"b\":[1]},\"c\":2}", "null").Select(
            value => Encoding.UTF8.GetBytes($"{{\"first\":{value},\"second\":2}}")).Sample(json =>
            {
                var cursor = new JsonCursor(json);
                cursor.Read();
                cursor.Read();
                cursor.Skip();
                var reader = new Utf8JsonReader(json, Strict);
                reader.Read();
                reader.Read();
                reader.Skip();
                Assert.Equal(reader.BytesConsumed, cursor.BytesConsumed);
                Assert.True(cursor.Read() && cursor.ValueSpan.SequenceEqual("second"u8));
            });

    [Fact]
    public void Read_Gap_IsPassedOver()
    {
        var json = "{\"gap\":1, \"a\" : 2}"u8;
        var cursor = new JsonCursor(json, new(1, json.IndexOf("\"a\""u8) - 1));
        Assert.True(cursor.Read() && cursor.Read());
        Assert.True(cursor.ValueSpan.SequenceEqual("a"u8));
        Assert.True(cursor.Read() && cursor.TryGetInt32(out var two) && two == 2);
        Assert.True(cursor.Read() && cursor.TokenType == JsonToken.EndObject && !cursor.Read());
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static void RequireSame(byte[] json)
    {
        var (expected, actual) = (ByReader(json), ByCursor(json));
        if (actual != expected) Assert.Equal(expected, WithoutLastNumber(actual));
    }

    private static string ByReader(byte[] json)
    {
        var tokens = new StringBuilder();
        var reader = new Utf8JsonReader(json, Strict);
        try
        {
            while (reader.Read())
            {
                tokens.Append($"{reader.TokenType} {reader.TokenStartIndex}..{reader.BytesConsumed} ");
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) tokens.Append($"{reader.ValueIsEscaped} {TextOf(reader)} ");
                if (reader.TokenType == JsonTokenType.Number) tokens.Append(NumbersOf(reader));
            }

            return tokens.Append("end").ToString();
        }
        catch (JsonException)
        {
            return tokens.Append("refused").ToString();
        }
    }

    private static string ByCursor(byte[] json)
    {
        var tokens = new StringBuilder();
        var cursor = new JsonCursor(json);
        try
        {
            while (cursor.Read())
            {
                tokens.Append($"{cursor.TokenType} {cursor.TokenStartIndex}..{cursor.BytesConsumed} ");
                if (cursor.TokenType is JsonToken.String or JsonToken.PropertyName) tokens.Append($"{cursor.ValueIsEscaped} {TextOf(cursor)} ");
                if (cursor.TokenType == JsonToken.Number) tokens.Append(NumbersOf(cursor));
            }

            return tokens.Append("end").ToString();
        }
        catch (JsonException)
        {
            return tokens.Append("refused").ToString();
        }
    }

    // The reader looks at what follows a number, the cursor when it gets there.
    private static string WithoutLastNumber(string tokens)
    {
        var number = tokens.LastIndexOf("Number ", StringComparison.Ordinal);
        return tokens.EndsWith("|refused", StringComparison.Ordinal) ? tokens[..number] + "refused" : tokens;
    }

    private static string TextOf(Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "ill-formed";
        }
    }

    private static string TextOf(JsonCursor cursor)
    {
        try
        {
            var text = cursor.GetString();
            Assert.True(cursor.GetText(stackalloc char[8]).SequenceEqual(text));
            return text;
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            return "ill-formed";
        }
    }

    private static string NumbersOf(Utf8JsonReader reader) =>
        FormattableString.Invariant($"{(reader.TryGetInt32(out var whole) ? whole : "no")} {(reader.TryGetDouble(out var real) ? real : "no")} {(reader.TryGetDecimal(out var exact) ? exact : "no")}|");

    private static string NumbersOf(JsonCursor cursor) =>
        FormattableString.Invariant($"{(cursor.TryGetInt32(out var whole) ? whole : "no")} {(cursor.TryGetDouble(out var real) ? real : "no")} {(cursor.TryGetDecimal(out var exact) ? exact : "no")}|");
}
