namespace CriticalMinerals.Domain.Tests;

public class RepetitionTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1_000)]
    public void FirstIn_DifferentItems_IsNone(int count) => Assert.Null(Repetition.FirstIn<string>(Items(count)));

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1_000)]
    public void FirstIn_TheLastItemAgain_IsThatItem(int count)
    {
        var items = Items(count);
        items[^1] = new string(items[(count / 2) - 1]);
        Assert.Same(items[^1], Repetition.FirstIn<string>(items));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void MeasureClause_ACodeTwice_IsRefusedByName(int count)
    {
        ValueList<MeasureCode> codes = [.. Enumerable.Range(1, count).Select(number => MeasureCode.Parse($"oecd-2025:category-{number}")), MeasureCode.Parse("oecd-2025:category-1")];
        var error = Assert.Throws<ArgumentException>(() => new MeasureClause(
            ClauseId.Parse("cn-mofcom-2030-1/1"), "T", TradeDirection.Export, new LicenceRequirement(), Some.Scope("gallium"), codes));
        Assert.StartsWith("cn-mofcom-2030-1/1 has a code twice: oecd-2025:category-1. Name each once.", error.Message);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void TradeMeasure_AClauseTwice_IsRefusedByName(int count)
    {
        ValueList<MeasureClause> clauses = [.. Enumerable.Range(1, count).Append(2).Select(number => Some.Clause($"cn-mofcom-2030-1/{number}"))];
        var error = Assert.Throws<ArgumentException>(() => new TradeMeasure(
            MeasureId.Parse("cn-mofcom-2030-1"), "T", Some.Mofcom, clauses, [Some.Enacted("2030-01-01", "2030-01-01")]));
        Assert.StartsWith("cn-mofcom-2030-1/2 appears twice: clause ids are unique.", error.Message);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void TradeMeasure_AnEventOfAnotherClause_IsRefusedByName(int count)
    {
        ValueList<MeasureClause> clauses = [.. Enumerable.Range(1, count).Select(number => Some.Clause($"cn-mofcom-2030-1/{number}"))];
        var noted = new MeasureNoted(PartialDate.Parse("2030-01-02"), NoteSubject.Statement, Some.Source, [ClauseId.Parse("cn-mofcom-2030-1/99")]);
        var error = Assert.Throws<ArgumentException>(() => new TradeMeasure(
            MeasureId.Parse("cn-mofcom-2030-1"), "T", Some.Mofcom, clauses, [Some.Enacted("2030-01-01", "2030-01-01"), noted]));
        Assert.StartsWith("cn-mofcom-2030-1 has no clause cn-mofcom-2030-1/99: it has cn-mofcom-2030-1/1", error.Message);
    }

    private static string[] Items(int count) => [.. Enumerable.Range(0, count).Select(number => $"item {number}")];
}
