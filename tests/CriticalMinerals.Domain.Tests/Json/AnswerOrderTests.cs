namespace CriticalMinerals.Domain.Tests;

/// <summary>Answers that go by the day do not go back, and stay within what was asked.</summary>
public class AnswerOrderTests
{
    private static readonly LocalDate First = new(2026, 6, 1), Second = new(2026, 6, 2);

    private static readonly RegimeStamp Stamp = new("test", Some.Horizon, DomainJson.ContentHashOf(Truce.Regime));

    [Fact]
    public void Calendar_ChangesThatGoBack_AreRefused()
    {
        Assert.Equal(2, Calendar(First, Second).Changes.Count);
        Assert.Equal(2, Calendar(First, First).Changes.Count);
        Assert.Equal(
            "An answer goes by the day: 2026-06-01 stands after 2026-06-02. (Parameter 'changes')",
            Assert.Throws<ArgumentException>(() => Calendar(Second, First)).Message);
    }

    [Theory]
    [InlineData("2026-06-01/2026-06-02", true)]
    [InlineData("../..", true)]
    [InlineData("2026-06-02/..", false)]
    [InlineData("../2026-06-01", false)]
    public void Calendar_ChangeOutsideTheSpan_IsRefused(string span, bool isLawful)
    {
        var error = Record.Exception(() => new CalendarAnswer(Stamp, DateSpan.Parse(span), [Change(First), Change(Second)]));

        if (isLawful) Assert.Null(error);
        else Assert.Contains("lies outside", Assert.IsType<ArgumentException>(error).Message);
    }

    [Fact]
    public void Knowledge_WhatGoesBackOrWasKnownBefore_IsRefused()
    {
        KnowledgeAnswer Known(LocalDate from, params LocalDate[] days) =>
            new(Stamp, from, Second, [.. days.Select(day => new KnowledgeChange(day, "subject", "what", Some.Source))]);

        Assert.Equal(2, Known(First.PlusDays(-1), First, Second).Changes.Count);
        Assert.Contains("2026-06-01 stands after 2026-06-02", Assert.Throws<ArgumentException>("changes", () => Known(First.PlusDays(-1), Second, First)).Message);
        Assert.Contains("An answer is about 2026-06-02/2026-06-02: 2026-06-01 lies outside.", Assert.Throws<ArgumentException>("changes", () => Known(First, First)).Message);
        Assert.Contains("An answer is about 2026-06-02/2026-06-02: 2026-06-01 lies outside.", Assert.Throws<ArgumentException>("changes", () => Known(Second, First)).Message);
    }

    private static CalendarAnswer Calendar(params LocalDate[] days) => new(Stamp, DateSpan.Always, [.. days.Select(Change)]);

    private static RegimeChange Change(LocalDate day) => new(day, "subject", nameof(MeasureState.InForce), Standing.Recorded, nameof(MeasureState.Announced));
}
