namespace CriticalMinerals.Domain.Tests;

/// <summary>Documents of measures and suspensions: every case of every union of the room at least once.</summary>
public class MeasureJsonTests
{
    private static readonly Citation Cited = new(SourceId.Parse("mofcom-2025-61"), Confidence.High, "article 1");

    private static readonly MeasureId Id = MeasureId.Parse("cn-mofcom-2025-61");

    private static readonly ValueList<ClauseId> First = [ClauseId.Parse("cn-mofcom-2025-61/1a")];

    private static readonly ControlScope Scope = new(
        [
            new MaterialItems(
                [MineralId.Parse("samarium"), MineralId.Parse("dysprosium")],
                [MineralForm.Parse("metal"), MineralForm.Parse("oxide")],
                [HsCode.Parse("HS2022:2805.30")],
                [TariffLine.Parse("CN:2805301700")],
                [ControlCode.Parse("cn-dual-use:1C902")],
                "sputtering targets only"),
            new EquipmentItems("centrifugal extractors", [ControlCode.Parse("cn-dual-use:2B902")]),
            new SoftwareItems("software for their use"),
            new TechnologyItems("smelting and separation technology"),
            new ListedItems(ControlListId.Parse("cn-dual-use")),
            new AllGoods("informational materials"),
        ],
        new OnlyPlaces([Party.Parse("CN")]),
        new AllPlacesExcept([Party.Parse("CN"), Party.Parse("EU")]),
        new SuppliersOf(new ListedEndUsers(["cn-unreliable-entities"], Share.FromPercent(50m))),
        new MinimumContent(Share.FromPercent(0.1m)));

    private static readonly TradeMeasure Measure = new(
        Id,
        "关于对境外相关稀土物项实施出口管制的决定",
        new(Party.Parse("CN"), "Ministry of Commerce"),
        [
            Clause("1a", new LicenceRequirement(LicencePolicy.CaseByCase), Scope, TradeDirection.ReExport),
            Clause("1b", new Prohibition(), Plain(new DirectProduct("Chinese rare-earth technology"))),
            Clause("1c", new Quota([new(DateSpan.Parse("2026-01-01/2026-12-31"), Mass.FromTonnes(96_600), Mass.FromTonnes(10))])),
            Clause("1d", new Duty(15m, Money.Parse("7000 USD"))),
            Clause("1e", new MinimumPrice(Money.Parse("110.50 USD"))),
            Clause("1f", new DomesticProcessing()),
            Clause("1g", new StateTrading()),
            Clause("1h", new EntityListing("cn-unreliable-entities", licenceRequired: true)),
            Clause("1i", new TechnologyControl()),
            Clause("1j", new ProductionHalt()),
            Clause("1k", new EnablingPower()),
            Clause("1l", new OtherControl("reporting of stocks")),
        ],
        [
            new MeasureProposed(Date("2025-09"), Cited),
            new MeasureAnnounced(Date("2025-10-09"), DateBound.Parse("2025-12-01"), Cited),
            new MeasureNoted(Date("2025-10-10"), NoteSubject.Statement, Cited, note: "\"100 %\" was threatened"),
            new SourceCorrected(
                Date("2025-10-12"),
                new MeasureNoted(Date("2025-10-10"), NoteSubject.Statement, Cited, note: "\"100 %\" was threatened"),
                Cited,
                new MeasureNoted(Date("2025-10-10"), NoteSubject.Pledge, Cited)),
            new MeasureEnacted(Date("2025-10-09"), DateBound.Parse("2025-12-01"), DateBound.None, Cited, First, Date("2025-10-09")),
            new MeasurePostponed(Date("2025-10-20"), DateBound.Parse("2025-12-15"), Cited, First),
            new TermsChanged(
                Date("2025-10-21"),
                new LicenceRequirement(
                    LicencePolicy.RefusedInPrinciple,
                    [
                        new(LicenceForm.Individual, Period.FromYears(1), decisionWorkingDays: 45),
                        new(LicenceForm.Volume, Period.FromMonths(6), decisionDays: 60, condition: "up to 100 t"),
                        new(LicenceForm.General, isExcluded: true),
                    ]),
                Cited, First),
            new ScopeChanged(Date("2025-10-22"), Plain(), Cited, First),
            new ReliefGranted(
                Date("2025-10-23"),
                new GeneralLicence("one-year, customer-specific", new NamedEndUsers(["Example Magnets Inc."]), new AllPlaces(), Period.FromYears(1), ["Example Exporter"]),
                DateBound.Unknown, Cited, First),
            new ReliefGranted(Date("2025-10-24"), new LicenceException("APR", new AllEndUsers(), new AllPlaces()), DateBound.None, Cited, First),
            new ReliefGranted(Date("2025-10-25"), new Exemption("humanitarian aid", new MilitaryEndUsers(), new AllPlaces()), DateBound.NotSet, Cited, First),
            new ReliefEnded(Date("2025-10-26"), "APR", Cited, First),
            new ChangeAnnounced(Date("2025-10-30"), MeasureState.Suspended, DateBound.Parse("2025-11-10"), DateBound.Parse("2026-11-10"), Cited, First),
            new ExtensionAnnounced(Date("2025-11-01"), DateBound.Parse("2027-01-10"), Cited, First),
        ],
        instrument: new(
            "MOFCOM Announcement No. 61 of 2025", "61", 2025, "商务部公告2025年第61号 公布对境外相关稀土物项实施出口管制的决定", "zh", "https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_61.html"),
        verifiedThrough: new LocalDate(2026, 10, 8),
        note: "limbs as numbered here",
        limit: new(Period.FromDays(150), Cited, "the legislature"));

    private static readonly Suspension Truce = new(
        MeasureId.Parse("cn-mofcom-2025-70"),
        "Suspension of announcements 55, 56, 57, 58, 61 and 62",
        new(Party.Parse("CN"), "Ministry of Commerce"),
        First,
        [
            new MeasureEnacted(Date("2025-11-07"), DateBound.Parse("2025-11-07"), DateBound.Parse("2026-11-10"), Cited),
            new MeasureExtended(Date("2026-10-01"), DateBound.Parse("2027-11-10"), Cited),
            new MeasureEnded(Date("2027-01-15"), EndingReason.Replaced, Cited, MeasureId.Parse("cn-mofcom-2027-1")),
        ]);

    internal static readonly TradeMeasure OneClause = new(
        MeasureId.Parse("cn-mofcom-2025-57"),
        "关于对部分中重稀土相关物项实施出口管制的决定",
        new(Party.Parse("CN"), "Ministry of Commerce"),
        [
            new(
                ClauseId.Parse("cn-mofcom-2025-57/1"),
                "Holmium, erbium, thulium, europium and ytterbium items",
                TradeDirection.Export,
                new LicenceRequirement(),
                new([new MaterialItems([MineralId.Parse("holmium"), MineralId.Parse("erbium")])], new AllPlaces(), new AllPlaces(), new AllEndUsers()),
                [MeasureCode.Parse("mast-2019:P33"), MeasureCode.Parse("mast-2012:P13")]),
        ],
        [new MeasureEnacted(Date("2025-10-09"), DateBound.Parse("2025-11-08"), DateBound.None, new(SourceId.Parse("mofcom-2025-57"), Confidence.High))]);

    [Fact]
    public void Measure_OfOneClause_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(OneClause), "json");

    [Fact]
    public void Measure_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(Measure), "json");

    [Fact]
    public void Suspension_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(Truce), "json");

    [Fact]
    public void Golden_Documents_HaveEveryKind()
    {
        var text = DomainJson.Write(Measure) + DomainJson.Write(Truce);
        var missing =
            from union in DomainJson.Options.Converters.OfType<IUnionConverter>()
            from type in union.CaseTypes
            where type != typeof(MeasureCause) && File.Exists(Path.Combine(RepositoryFolder.Root, "src", "CriticalMinerals.Domain", "Measures", $"{type.Name}.cs"))
            where !text.Contains($"{{\"kind\":\"{union.KindOf(type)}\"", StringComparison.Ordinal)
            select type.Name;
        Assert.Empty(missing);
    }

    [Fact]
    public void Measure_Damaged_IsJsonExceptionOrRoundTrips() => FuzzTests.Damage<TradeMeasure>(DomainJson.Write(Measure), FuzzTests.Read<TradeMeasure>, DomainJson.Write);

    [Fact]
    public void Suspension_Damaged_IsJsonExceptionOrRoundTrips() => FuzzTests.Damage<Suspension>(DomainJson.Write(Truce), FuzzTests.Read<Suspension>, DomainJson.Write);

    [Theory]
    [InlineData("\"cn-mofcom-2025-61/1b\"", "\"cn-mofcom-2025-62/1b\"", "$.clauses: cn-mofcom-2025-62/1b is no clause of cn-mofcom-2025-61: its id begins with cn-mofcom-2025-61/.")]
    [InlineData("\"direction\":\"reExport\"", "\"direction\":\"ReExport\"", "$.clauses[0].direction: 'ReExport' is not a TradeDirection: expected one of export, reExport, import.")]
    [InlineData("\"amount\":\"96600 t\"", "\"amount\":\"-1 t\"", "$.clauses[2].control.lines[0].amount: '-1 t' is not a mass")]
    [InlineData("\"kind\":\"listed\",\"lists\":[\"cn-unreliable-entities\"]", "\"kind\":\"listed\",\"lists\":[]", "$.clauses[0].scope.endUsers.scope.lists: Name at least one list.")]
    public void Measure_BreaksARule_SaysPathAndRule(string part, string replacement, string message)
    {
        var text = DomainJson.Write(Measure);
        Assert.Contains(part, text, StringComparison.Ordinal);
        var e = Assert.Throws<System.Text.Json.JsonException>(() => DomainJson.Read<TradeMeasure>(text.Replace(part, replacement, StringComparison.Ordinal)));
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }

    private static PartialDate Date(string text) => PartialDate.Parse(text);

    private static MeasureClause Clause(string number, ControlKind control, ControlScope? scope = null, TradeDirection direction = TradeDirection.Export) =>
        new(
        ClauseId.Parse($"{Id}/{number}"), $"limb {number}", direction, control, scope ?? Plain(),
        number == "1a" ? [MeasureCode.Parse("mast-2019:P7"), MeasureCode.Parse("mast-2019:P33"), MeasureCode.Parse("wto-qr-2012:NAL-X"), MeasureCode.Parse("oecd-2025:non-automatic-licensing")] : default);

    private static ControlScope Plain(ContentTest? test = null) =>
        new([new MaterialItems([MineralId.Parse("gallium")])], new AllPlaces(), new OnlyPlaces([Party.Parse("US")]), new AllEndUsers(), test);
}
