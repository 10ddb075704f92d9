using System.Globalization;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Every entry of the chronology that the record was compiled from is in it, or left out for a stated reason.</summary>
public class EntryTests
{
    private static readonly string[][] Entries =
    [
        .. File.ReadLines(RepositoryFolder.Combine("tests", "CriticalMinerals.Domain.ReferenceData.Tests", "entries.csv")).Skip(1).Select(line => line.Split(',', 3)),
    ];

    private static Regime Regime => ReferenceData.Regime;

    [Fact]
    public void Entries_OfMeasuresAndAgreements_AreAllListedOnce()
    {
        Assert.Equal(106, Entries.Length);
        Assert.Equal(Entries.Length, Entries.Select(entry => entry[0]).Distinct().Count());
    }

    [Fact]
    public void Entry_Kept_IsInTheRegime()
    {
        var missing = Entries.SelectMany(entry => entry[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(id => !Held(id));
        Assert.Empty(missing);
    }

    [Fact]
    public void Regime_Instrument_ComesFromAnEntry()
    {
        var named = Entries.SelectMany(entry => entry[1].Split(' ')).Select(id => id.Split('/')[0]).ToHashSet();
        var held = Regime.Measures.Select(m => m.Id.Value).Concat(Regime.Suspensions.Select(s => s.Id.Value)).Concat(Regime.Agreements.Select(a => a.Id.Value));
        Assert.All(held, id => Assert.Contains(id, named));
    }

    [Fact]
    public void Entry_LeftOut_HasItsReasonInTheDocumentation()
    {
        var docs = File.ReadAllText(RepositoryFolder.Combine("docs", "reference-data.md"));
        foreach (var entry in Entries.Where(entry => entry[1].Length == 0))
            Assert.Contains($"| {entry[0]} | {entry[2].Trim('"')} |", docs, StringComparison.Ordinal);
        Assert.All(Entries, entry => Assert.NotEqual(entry[1].Length == 0, entry[2].Length == 0));
    }

    [Fact]
    public void Instrument_Numbered_SaysItsNumberAndYear()
    {
        var no61 = Regime.Measure(MeasureId.Parse("cn-mofcom-2025-61")).Instrument!;
        Assert.Equal(("61", 2025, "zh"), (no61.Number, no61.Year!.Value, no61.Language));
        Assert.StartsWith("商务部公告2025年第61号", no61.NativeTitle, StringComparison.Ordinal);

        var numbered = Regime.Measures.Where(m => m.Id.Value.StartsWith("cn-mofcom-", StringComparison.Ordinal) && char.IsAsciiDigit(m.Id.Value[^1]));
        Assert.All(numbered, m => Assert.Equal(m.Id.Value, string.Create(CultureInfo.InvariantCulture, $"cn-mofcom-{m.Instrument!.Year}-{m.Instrument.Number}")));
    }

    [Theory]
    [InlineData("zw-mines-2023-5/1", "mast-2019:P31 mast-2019:P33 wto-qr-2012:CP-X")]
    [InlineData("cn-mofcom-2025-61/1a", "mast-2019:P7 mast-2019:P33")]
    [InlineData("cn-mof-2026-2/1", "mast-2019:P9 oecd-2025:vat-rebate-reduction")]
    public void Clause_OfSeveralClassifications_HasEachCode(string clause, string codes)
    {
        var id = ClauseId.Parse(clause);
        Assert.Equal(codes, string.Join(' ', Regime.Measure(id.Measure).Clause(id).Codes));
    }

    [Theory]
    [InlineData("2024-11-30", "P6M")]
    [InlineData("2024-12-01", "P1Y")]
    public void ControlOn_GraphiteLicence_HasTheLengthOfTheDay(string date, string validFor)
    {
        var id = ClauseId.Parse("cn-mofcom-2023-39/1");
        var licence = Assert.IsType<LicenceRequirement>(Regime.Measure(id.Measure).ControlOn(id, AsOf.Parse(date)));
        Assert.Equal(validFor, licence.Types.First(type => type.Form == LicenceForm.Individual).ValidFor!.ToString());
    }

    [Fact]
    public void Clause_OnTheWatchList_HasNoGeneralLicence()
    {
        var id = ClauseId.Parse("cn-mofcom-2026-12/1");
        var listing = Assert.IsType<EntityListing>(Regime.Measure(id.Measure).Clause(id).Control);
        Assert.True(listing.Types.Single(type => type.Form == LicenceForm.General).IsExcluded);
    }

    private static bool Held(string id) => id.Contains('/', StringComparison.Ordinal)
        ? Regime.Measures.SelectMany(m => m.Clauses).Any(clause => clause.Id.Value == id)
        : Regime.Measures.Any(m => m.Id.Value == id) || Regime.Suspensions.Any(s => s.Id.Value == id) || Regime.Agreements.Any(a => a.Id.Value == id);
}
