namespace CriticalMinerals.Domain.Tests;

/// <summary>Texts and spans that nothing can be drawn of are refused at the door.</summary>
public class DisplayTextTests
{
    private static readonly Func<string, object>[] Doors =
    [
        title => Pictures.News[0].ToChart(title),
        title => Pictures.News.ToStageChart(title),
        title => Pictures.News.ToRankingChart(title),
        title => Pictures.News.ToRankingTable(title),
        title => Pictures.GalliumExposure.ToChart(title),
        title => new[] { Pictures.Scenario("one", ReferenceData.Regime) }.ToScenarioChart(title),
        title => ReferenceData.Regime.ToAgreementChart(Pictures.KualaLumpur, Pictures.Truce, null, title),
        title => ReferenceData.Regime.ToCalendarTable(DateSpan.Parse("2026-11-10/2026-11-10"), null, title),
    ];

    [Theory]
    [InlineData("", "A title is a line of text: '' is blank; write what is shown.")]
    [InlineData(" ", "A title is a line of text: ' ' is blank; write what is shown.")]
    [InlineData("a\u0001b", "A title is one line of text that can be printed: 'a\ufffdb' has a line break or control character (U+0001) at position 1; replace it by a space.")]
    [InlineData("two\nlines", "A title is one line of text that can be printed: 'two\ufffdlines' has a line break or control character (U+000A) at position 3; replace it by a space.")]
    [InlineData("a\uffff", "A title is one line of text that can be printed: 'a\uffff' has a line break or control character (U+FFFF) at position 1; replace it by a space.")]
    public void Displays_TitleThatCannotBePrinted_SayWhatToDo(string title, string message) => Assert.All(
        Doors, door => Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(() => door(title)).Message, StringComparison.Ordinal));

    [Fact]
    public void Displays_TitleWithHalfACharacter_SayWhereItIs() => Assert.All(
        Doors,
        door => Assert.StartsWith(
            "A title is one line of text that can be printed: 'a\ufffd' has half a character (a lone surrogate) at position 1; remove it.",
            Assert.Throws<ArgumentException>(() => door("a" + (char)0xd800)).Message,
            StringComparison.Ordinal));

    [Fact]
    public void Displays_TitleWithAWholeSurrogatePair_IsLawful() => Assert.Contains("\U0001F9F2", Pictures.News.ToStageChart("Magnets \U0001F9F2").ToSvg(), StringComparison.Ordinal);

    [Fact]
    public void ExposureScenario_NameThatCannotBePrinted_IsRefused() => Assert.StartsWith(
        "The name of a scenario is one line of text that can be printed:",
        Assert.Throws<ArgumentException>(() => new ExposureScenario("a\tb", Pictures.Scenario("one", ReferenceData.Regime).Spans)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("0001-01-01/9999-12-31")]
    [InlineData("1000-01-01/1600-01-01")]
    [InlineData("9990-01-01/9999-12-31")]
    public void TimelineChart_SpanThatCannotBeDrawn_IsRefusedWithTheLimit(string span) => Assert.StartsWith(
        $"A chart shows at most 500 years, none of them after 9000, and {span} goes beyond; give a shorter span",
        Assert.Throws<ArgumentException>(() => ReferenceData.Regime.ToAgreementChart(Pictures.KualaLumpur, DateSpan.Parse(span), null)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void TimelineChart_LongestSpan_IsDrawn() =>
        Assert.NotEmpty(ReferenceData.Regime.ToAgreementChart(Pictures.KualaLumpur, DateSpan.Parse("1700-01-01/2200-12-31"), null).ToSvg());

    [Fact]
    public void TimelineChart_UnknownAgreementOrClause_IsAnArgumentException()
    {
        Assert.Throws<ArgumentException>(() => ReferenceData.Regime.ToAgreementChart(AgreementId.Parse("us-cn-lisbon-2025"), Pictures.Truce, null));
        Assert.Throws<ArgumentException>(() => ReferenceData.Regime.ToTimelineChart("None", Pictures.Truce, null, [ClauseId.Parse("cn-mofcom-2025-99/1")]));
    }
}
