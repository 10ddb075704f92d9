using CsCheck;

namespace CriticalMinerals.Domain.Tests;

public class WrappingTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["abc-/ %\n"], 0, 60];

    [Theory]
    [InlineData("one two three", 7, "one two\nthree")]
    [InlineData("  one two", 7, "  one\n  two")]
    [InlineData("about 70 % of it", 10, "about 70 %\nof it")]
    [InlineData("us-president-2025", 13, "us-president-\n2025")]
    [InlineData("abcdefgh", 3, "abc\ndef\ngh")]
    [InlineData("a\n\nb", 10, "a\n\nb")]
    public void Wrap_Text_BreaksHere(string text, int width, string expected) => Assert.Equal(expected, Wrapping.Wrap(text, width));

    [Fact]
    public void Wrap_AnyText_KeepsItsLettersInOrder() => Gen.Select(Texts, Gen.Int[8, 30]).Sample((text, width) =>
        Assert.Equal(Letters(text), Letters(Wrapping.Wrap(text, width))));

    [Fact]
    public void Wrap_TextWithoutIndent_FitsTheWidth() => Gen.Select(Texts, Gen.Int[8, 30]).Sample((text, width) =>
        Assert.All(Wrapping.Wrap(string.Join('\n', text.Split('\n').Select(line => line.Trim(' '))), width).Split('\n'), line => Assert.True(line.Length <= width, line)));

    [Fact]
    public void LineTrimmer_SpacesAtEndsAndEmptyLines_AreLeftOut()
    {
        using var output = new StringWriter();
        using (var trimmer = new LineTrimmer(output)) trimmer.Write("\n \na  \r\n\n\n  b\nc ");

        Assert.Equal("a\n\n  b\nc\n", output.ToString());
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
