namespace CriticalMinerals.Domain.Tests.Conventions;

public class SourceScanTests
{
    [Theory]
    [InlineData("// Share\n/* Share */ x", "")]
    [InlineData("/// <see cref=\"Share\"/>\nx", "")]
    [InlineData("var a = \"Share \\\" Share\"; var b = @\"Share\"\"Share\";", "")]
    [InlineData("var a = \"\"\"\n Share \"Share\" \n\"\"\";", "")]
    [InlineData("var c = 'S'; var d = '\"'; Share.Zero", "Share")]
    [InlineData("var a = $\"Share {Share.Parse(\"Mass\")} {{Mass}}\";", "Share")]
    [InlineData("var a = $\"\"\"Share {Mass.Zero}\"\"\";", "Mass")]
    [InlineData("var a = \"{Share\"; Mass x", "Mass")]
    public void MentionedNames_CommentsAndTexts_AreLeftOut(string source, string expected) =>
        Assert.Equal(expected, string.Join(' ', SourceScan.MentionedNames(SourceScan.CodeOnly(source))));

    [Theory]
    [InlineData("public Share Mass { get; }", "Share")]
    [InlineData("void M(Share? Mass, ValueList<Share> Money)", "Share ValueList Share")]
    [InlineData("row.Share", "")]
    [InlineData("x is Share y ? Mass.Zero : Money.Zero", "Share Mass Money")]
    [InlineData("Guard.Against.OutsideShare(x)", "Guard OutsideShare")]
    [InlineData("new Share()", "Share")]
    [InlineData("[JsonConverter(typeof(Share))]", "JsonConverter Share")]
    public void MentionedNames_MembersAndDeclaredNames_AreLeftOut(string source, string expected) =>
        Assert.Equal(expected, string.Join(' ', SourceScan.MentionedNames(source)));

    [Fact]
    public void TopLevelTypes_NestedTypes_AreLeftOut() =>
        Assert.Equal(
            [("A", true), ("B", false), ("C", true), ("D", false)],
            SourceScan.TopLevelTypes(
                "namespace X; public sealed record A : TextId<A> { private class N { } } internal static class B { } public readonly record struct C(int X); enum D { }"));

    [Fact]
    public void GuardMethods_ExtensionOfGuardClause_AreFound() =>
        Assert.Equal(["Late", "Odd"], SourceScan.GuardMethods("static int Late(\n this IGuardClause _, int x) static T Odd<T>(this IGuardClause g, T x)"));
}
