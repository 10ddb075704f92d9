using System.Collections.Concurrent;
using System.Xml.Linq;

namespace CriticalMinerals.Domain.Tests;

public class TableTests
{
    private static readonly ClauseId Holmium = ClauseId.Parse("cn-mofcom-2025-57/1");

    private static readonly ConcurrentDictionary<string, Table> Made = new();

    public static TheoryData<string> Names => [.. All.Keys];

    private static Dictionary<string, Func<Table>> All { get; } = new()
    {
        ["shares"] = () => Pictures.Gallium.ToTable(ReferenceData.FindSource),
        ["shares-partly-known"] = () => Pictures.News[0].ToTable(),
        ["withheld"] = () => Pictures.Table("mining", 40, "CL", [new(CountryCode.Parse("US"), WithheldPlace.InsideTotal)]).ToTable(),
        ["ranking"] = () => Pictures.News.ToRankingTable("By concentration"),
        ["timeline"] = () => ReferenceData.Regime.TimelineOf(Holmium, Pictures.October).ToTable(Holmium.Value),
        ["calendar"] = () => ReferenceData.Regime.ToCalendarTable(DateSpan.Parse("2026-11-01/2026-11-30"), Pictures.October),
        ["coverage"] = () => Pictures.GalliumExposure.Rows[0].Coverage!.ToTable(ReferenceData.FindSource),
        ["exposure"] = () => Pictures.GalliumExposure.ToTable(),
        ["differences"] = () => ReferenceData.Regime.IfRenewed(Pictures.KualaLumpur, new(2027, 11, 10))
            .DifferencesFrom(ReferenceData.Regime.IfLapsed(Pictures.KualaLumpur), Pictures.Truce, Pictures.October)
            .Where(difference => difference.Subject == Holmium.Value)
            .ToDifferenceTable("Holmium", "renewed", "lapsed"),
        ["knowledge"] = () => ReferenceData.Regime.KnowledgeChanges(new(2026, 9, 1), new(2026, 10, 8)).ToTable("What became known", ReferenceData.FindSource),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Table_OfEachSort_IsTheApprovedText(string name) => Golden.Check(Of(name).ToText(), "txt", name);

    [Theory]
    [MemberData(nameof(Names))]
    public void ToHtml_OfEachTable_HasACellForEveryText(string name)
    {
        var table = Of(name);
        var html = XDocument.Parse(table.ToHtml());

        Assert.Equal(table.Title, html.Descendants("caption").Single().Value);
        Assert.Equal(table.Columns.Select(column => column.Name), html.Descendants("th").Select(cell => cell.Value));
        Assert.Equal(table.Rows.SelectMany(row => row.AsSpan().ToArray()), html.Descendants("td").Select(cell => cell.Value));
    }

    [Fact]
    public void ToHtml_TextsWithMarkup_AreEncoded()
    {
        var html = Pictures.News[0].ToTable().ToHtml();

        Assert.Contains("paragraph &lt;2&gt; &amp;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<2>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_EmptyText_ClosesItsCell() => Assert.DoesNotContain("<td", Of("timeline").ToHtml().Split("</td>")[^1], StringComparison.Ordinal);

    [Fact]
    public void ToTable_PartWithoutACountry_IsNotAProducer() =>
        Assert.Equal(["(no country is named)", "30", ""], Pictures.News[0].ToTable().Rows[^1].AsSpan().ToArray());

    [Fact]
    public void ToText_Numbers_StandOnTheRight()
    {
        var lines = Pictures.Gallium.ToTable().ToText().Split('\n');
        var end = lines[2].IndexOf("Share, %", StringComparison.Ordinal) + "Share, %".Length;

        Assert.All(lines[4..8], line => Assert.True(char.IsAsciiDigit(line[end - 1]) && line[end] == ' ', line));
    }

    private static Table Of(string name) => Made.GetOrAdd(name, wanted => All[wanted]());
}
