using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>A stored answer that does not agree with itself is refused, with the path and the rule.</summary>
public class AnswerStrictnessTests
{
    private static readonly Dictionary<string, string> Documents = AnswerExamples.EveryKind.ToDictionary(answer => answer.Kind, answer => DomainJson.Write(answer));

    [Theory]
    // the stamp
    [InlineData("coverage", "\"sha256:", "\"sha1:", "$.regime.contentHash: 'sha1:")]
    [InlineData("coverage", "\"edition\":\"test\",", "", "$.regime: The member 'edition' is missing.")]
    [InlineData("coverage", "\"kind\":\"coverage\"", "\"kind\":\"cover\"", "$.kind: 'cover' is not a kind of Answer: expected one of agreementStatus, ")]
    [InlineData("coverage", "\"kind\":\"coverage\"", "\"kind\":\"exposure\"", "$.coverage: ExposureAnswer has no such member: expected one of kind, regime, exposure.")]
    // status
    [InlineData("clauseStatus", "\"asOf\":\"2026-06-01@2025-12-01\"", "\"asOf\":\"2025-06-01@2025-12-01\"", "$.status: A status is one on the day of the question, 2025-06-01@2025-12-01: this one is from 2025-11-07 to the day before 2026-11-11, recorded through 2025-12-01.")]
    [InlineData("clauseStatus", "@2025-12-01\"", "@2025-11-01\"", "$.status: A status is one on the day of the question, ")]
    [InlineData("clauseStatus", ",\"nextState\":\"inForce\"", "", "$.status: A next change has a day and a state: give both or neither.")]
    [InlineData("clauseStatus", "\"nextState\":\"inForce\"", "\"nextState\":\"suspended\"", "$.status.nextState: A change leads to another state: Suspended is the state already.")]
    [InlineData("clauseStatus", "\"nextChangeOn\":\"2026-11-11\"", "\"nextChangeOn\":\"2025-11-07\"", "$.status.nextChangeOn: The next change comes after the state began: 2025-11-07 is not after 2025-11-07.")]
    [InlineData("clauseStatus", "\"state\":\"suspended\",", "\"state\":\"indeterminate\",\"possible\":[\"ended\"],", "$.status.possible: Two or more different states are possible, or none is given since the state is settled: found [Ended].")]
    [InlineData("clauseStatus", "\"state\":\"suspended\",", "\"state\":\"indeterminate\",\"possible\":[\"ended\",\"inForce\",\"ended\"],", "$.status.possible: Two or more different states are possible, or none is given since the state is settled: found [Ended, InForce, Ended].")]
    [InlineData("clauseStatus", "\"cause\":{\"kind\":\"measure\"", "\"cause\":{\"kind\":\"text\"", "$.status.cause.kind: 'text' is not a kind of TimelineCause: expected one of agreement, measure.")]
    [InlineData("agreementStatus", "\"since\":\"2026-11-11\"", "\"since\":\"2026-12-11\"", "$.status.since: The state on 2026-12-01 has begun by then, not on 2026-12-11.")]
    [InlineData("agreementStatus", "\"on\":\"2027-01-11\"", "\"on\":\"2026-01-11\"", "$.status.nextChange: The next change comes after the day of the question, 2026-12-01: 2026-01-11 Ended does not.")]
    [InlineData("agreementStatus", "\"state\":\"indeterminate\"", "\"state\":\"inForce\"", "$.status.possible: Only where the state is indeterminate are others possible: found [Ended, InForce] beside a settled state.")]
    [InlineData("clauseStatus", "\"state\":\"suspended\",", "\"state\":\"suspended\",\"possible\":[\"inForce\",\"ended\"],", "$.status.possible: Only where the state is indeterminate are others possible: found [InForce, Ended] beside a settled state.")]
    [InlineData("snapshot", "{\"agreement\":\"us-cn-kuala-lumpur-2025\",\"status\"", "{\"agreement\":\"us-cn-geneva-2025\",\"status\"", "$.snapshot.agreements[0].status: A status stands with its own agreement: that of us-cn-kuala-lumpur-2025 is not one of us-cn-geneva-2025.")]
    [InlineData("snapshot", "\"snapshot\":{\"asOf\":\"2026-12-01\"", "\"snapshot\":{\"asOf\":\"2026-12-02\"", "$.snapshot.agreements: All of a snapshot is about the days of its question, 2026-12-02: us-cn-kuala-lumpur-2025 is about 2026-12-01.")]
    // coverage
    [InlineData("coverage", "\"verdict\":\"licenceRequired\"", "\"verdict\":\"notCovered\"", "$.coverage.verdict: From LicenceRequired to LicenceRequired the verdict is LicenceRequired: found NotCovered.")]
    [InlineData("coverage", "\"verdict\":\"licenceRequired\",\"atLeast\":\"licenceRequired\"", "\"verdict\":\"unknown\",\"atLeast\":\"notCovered\"", "$.coverage.atLeast: The lightest burden follows from the findings, LicenceRequired: found NotCovered.")]
    [InlineData("coverage", "\"verdict\":\"licenceRequired\",\"atLeast\":\"licenceRequired\",\"atMost\":\"licenceRequired\"", "\"verdict\":\"prohibited\",\"atLeast\":\"prohibited\",\"atMost\":\"prohibited\"", "$.coverage.atMost: The heaviest burden is that of the heaviest finding, LicenceRequired: found Prohibited.")]
    [InlineData("coverage", "\"atLeast\":\"licenceRequired\",\"atMost\":\"licenceRequired\",\"findings\"", "\"atLeast\":\"licenceRequired\",\"atMost\":\"taxed\",\"findings\"", "$.coverage.atMost: The heaviest burden is not lighter than the lightest: Taxed is below LicenceRequired.")]
    [InlineData("coverage", "\"atLeast\":\"licenceRequired\",\"atMost\":\"licenceRequired\",\"findings\"", "\"atLeast\":\"unknown\",\"atMost\":\"licenceRequired\",\"findings\"", "$.coverage.atLeast: A burden is one from NotCovered to Prohibited: Unknown has no place in their order.")]
    // exposure
    [InlineData("exposure", "\"share\":{\"lower\":0.985,\"upper\":0.985", "\"share\":{\"lower\":0.98,\"upper\":0.98", "$.exposure.rows: The rows of an exposure are the producers of its table with their shares, CN [0.985, 0.985], ")]
    [InlineData("exposure", "\"share\":{\"lower\":0.985,\"upper\":0.985", "\"share\":{\"lower\":0.985,\"upper\":0.9", "$.exposure.rows[0].share.upper: Bounds need a lower end at or below the upper end, not 0.985 and 0.9.")]
    [InlineData("exposure", "\"upper\":0.985,\"isTight\":true}", "\"upper\":0.985}", "$.exposure.rows[0].share: Bounds whose ends are the same, 0.985, are exact and so tight: isTight is true.")]
    [InlineData("exposure", "\"upper\":0.985,\"isTight\":true}", "\"upper\":0.985,\"isTight\":true,\"reason\":\"x\"}", "$.exposure.rows[0].share.reason: Bounds say why the figure is not known, and only then: the ends 0.985 and 0.985 come with the reason 'x'.")]
    [InlineData("exposure", "\"destination\":\"US\",\"endUser\":\"civil-unlisted\",\"asOf\"", "\"destination\":\"ZZ\",\"endUser\":\"civil-unlisted\",\"asOf\"", "$.exposure.destination: A destination is a known country: ZZ is none.")]
    [InlineData("exposure", "\"coverage\":{\"consignment\":{\"mineral\":\"gallium\",\"origin\":\"CN\"", "\"coverage\":{\"consignment\":{\"mineral\":\"gallium\",\"origin\":\"RU\"", "$.exposure.rows[0].coverage: A row says what the coverage of its producer says: CN is LicenceRequired, and the coverage of RU is LicenceRequired.")]
    [InlineData("exposure", "\"endUser\":\"civil-unlisted\",\"asOf\":\"2026-06-01@2025-12-01\",\"rows\"", "\"endUser\":\"civil-unlisted\",\"asOf\":\"2026-06-01\",\"rows\"", "$.exposure.rows: All rows are about the days of the question, 2026-06-01: that of CN is about 2026-06-01@2025-12-01.")]
    [InlineData("exposureOver", "\"span\":\"2024-11-01/2025-12-31\"", "\"span\":\"2024-11-01/2026-12-31\"", "$.spans: The spans of an answer run from the first to the last of the days asked about, 2024-11-01/2026-12-31: found ")]
    [InlineData("exposureOver", "\"days\":\"2024-11-01/2024-12-02\"", "\"days\":\"2024-11-01/2024-12-01\"", "$.spans: The spans of an answer follow each other without gap: 2024-12-03/")]
    [InlineData("exposureOver", "\"days\":\"2024-11-01/2024-12-02\"", "\"days\":\"2024-11-02/2024-12-02\"", "$.spans[0].exposure: The exposure of a span is about its first day: 2024-11-01 is not that of 2024-11-02/2024-12-02.")]
    [InlineData("exposure", "\"destination\":\"US\",\"endUser\":\"civil-unlisted\",\"asOf\"", "\"destination\":\"JP\",\"endUser\":\"civil-unlisted\",\"asOf\"", "$.exposure.rows: The coverage of a row is that of the supply asked about, of CN gallium metal from CN to JP for civil-unlisted: found gallium metal from CN to US for civil-unlisted.")]
    [InlineData("exposure", "\"endUser\":\"civil-unlisted\",\"asOf\"", "\"endUser\":\"military\",\"asOf\"", "$.exposure.rows: The coverage of a row is that of the supply asked about, ")]
    [InlineData("exposure", "\"node\":{\"mineral\":\"gallium\"", "\"node\":{\"mineral\":\"germanium\"", "$.exposure.rows: The coverage of a row is that of the supply asked about, ")]
    [InlineData("exposure", "\"destination\":\"US\",\"endUser\":\"civil-unlisted\",\"asOf\"", "\"destination\":\"CN\",\"endUser\":\"civil-unlisted\",\"asOf\"", "$.exposure.rows: The coverage of a row is that of the supply asked about, of CN none: found gallium metal from CN to US for civil-unlisted.")]
    // changes
    [InlineData("changes", "\"to\":\"indeterminate\"", "\"to\":\"Indeterminate\"", "$.changes[0].to: 'Indeterminate' is not a state: expected one of indeterminate, notAnnounced, ")]
    [InlineData("changes", "\"to\":\"indeterminate\"", "\"to\":7", "$.changes[0].to: Expected a JSON string for a state, found a number.")]
    [InlineData("changes", "\"to\":\"indeterminate\"", "\"to\":\"expiry\"", "$.changes[0].to: 'Expiry' is not a state: use one of Indeterminate, ")]
    [InlineData("changes", "\"to\":\"indeterminate\"", "\"to\":\"inForce\"", "$.changes[0].to: A change leads to another state: InForce is the state already.")]
    [InlineData("changes", "\"from\":\"inForce\",", "", "$.changes[0]: '' is not a state: use one of ")]
    [InlineData("changes", "\"day\":\"2026-12-01\"", "\"day\":\"2026-12-02\"", "$.changes: What changed is a state, dated on the day of the second question, 2026-12-01: ")]
    [InlineData("calendar", "\"span\":\"2026-11-01/2027-01-31\"", "\"span\":\"2026-11-11/2027-01-31\"", "$.changes: An answer is about 2026-11-11/2027-01-31: 2026-11-10 lies outside.")]
    [InlineData("calendar", "\"decision\":{\"agreement\":\"us-cn-kuala-lumpur-2025\"", "\"decision\":{\"agreement\":\"us-cn-geneva-2025\"", "$.changes[0].decision: A decision has its own day, subject and kind, and no state before: ")]
    [InlineData("knowledge", "\"to\":\"2025-11-30\"", "\"to\":\"2025-11-08\"", "$.changes: An answer is about 2025-10-02/2025-11-08: 2025-11-09 lies outside.")]
    [InlineData("claimConflicts", "\"other\":{\"id\":\"usgs-2025-60\"", "\"other\":{\"id\":\"benzinga-2025-70\"", "$.conflicts[0].other: A conflict is between two claims: both are benzinga-2025-70.")]
    public void Answer_ContradictsItself_SaysPathAndRule(string kind, string part, string replacement, string message)
    {
        var text = Documents[kind];
        var at = text.IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{part} is not in {text}");
        var e = Assert.Throws<JsonException>(() => DomainJson.Read<Answer>(text[..at] + replacement + text[(at + part.Length)..]));
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"hhi\":{\"lower\":0.97025", "\"hhi\":{\"lower\":9702.5", "$.hhi.lower: A concentration index must lie in [0, 1] as a fraction: found 9702.5. Points are divided by 10,000 first.")]
    [InlineData("\"hhi\":{\"lower\":0.97025", "\"hhi\":{\"lower\":\"0.97025\"", "$.hhi.lower: Expected a JSON number from 0 to 1 for a concentration index, found a string.")]
    [InlineData("\"hhi\":{\"lower\":0.97025", "\"hhi\":{\"lower\":1e400", "$.hhi.lower: A concentration index must lie in [0, 1] as a fraction: found ")]
    [InlineData("\"hhi\":{\"lower\":0.97025,\"upper\":0.9703499999999999", "\"hhi\":{\"lower\":0.5,\"upper\":0.6", "$.hhi: An index lies between the square of the largest share and that share, 0.970225 to 0.985: found 0.5 to 0.6.")]
    [InlineData("\"producers\":2", "\"producers\":-1", "$.producers: A number of producers is 0 or more. Found -1.")]
    [InlineData("\"topThreeShare\":{\"lower\":0.99,\"upper\":1", "\"topThreeShare\":{\"lower\":0.5,\"upper\":0.6", "$.topThreeShare: Three producers have at least the share of the largest, [0.985, 0.985]: found [0.5, 0.6].")]
    public void Score_CannotBe_SaysPathAndRule(string part, string replacement, string message)
    {
        var text = DomainJson.Write(AnswerExamples.Gallium.Score());
        Assert.Contains(part, text, StringComparison.Ordinal);
        var e = Assert.Throws<JsonException>(() => DomainJson.Read<ConcentrationScore>(text.Replace(part, replacement, StringComparison.Ordinal)));
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exposure_RowWithoutItsCoverage_IsRefused()
    {
        var row = AnswerExamples.Exposure.Exposure.Rows[0];
        var text = Documents["exposure"].Replace(",\"coverage\":" + JsonSerializer.Serialize(row.Coverage, DomainJson.Options), "", StringComparison.Ordinal);
        var e = Assert.Throws<JsonException>(() => DomainJson.Read<Answer>(text));
        Assert.Equal("$.exposure.rows: The coverage of a row is that of the supply asked about, of CN gallium metal from CN to US for civil-unlisted: found none.", e.Message);
    }

    [Fact]
    public void Exposure_DestinationBoundByItself_IsRefused()
    {
        var exposure = AnswerExamples.Regime.ExposureOf(AnswerExamples.Gallium, SupplyExamples.China, EndUser.Unstated, AsOf.Parse("2026-06-01"));
        RoundTrip.Assert(exposure);
        var own = exposure.Rows[0];
        var bound = new ExposureRow(own.Country, own.Share, CoverageVerdict.Prohibited, CoverageVerdict.Prohibited, CoverageVerdict.Prohibited);
        var e = Assert.Throws<ArgumentException>(() => new Exposure(exposure.Table, exposure.Destination, exposure.EndUser, exposure.AsOf, [bound, .. exposure.Rows.Skip(1)]));
        Assert.StartsWith("The destination's own supply moves nowhere, and nothing binds it: CN is up to Prohibited.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bounds_OfAKindWithoutJson_AreRefused() => Assert.Throws<NotSupportedException>(() => DomainJson.Write(Bounds.Exact(1)));
}
