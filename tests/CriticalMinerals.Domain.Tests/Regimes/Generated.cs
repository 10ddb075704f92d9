using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Regimes and consignments that nobody wrote by hand: every kind of item, place, end user and content test, with dated scopes, terms and reliefs.</summary>
internal static class Generated
{
    internal const int Length = 150;

    private const string Members = "AT BE DE ES FR IT JP NL PL SE";

    private static readonly LocalDate First = new(2025, 1, 1);

    internal static DateSpan Days { get; } = new(First, First.PlusDays(Length - 1));

    internal static LocalDate DayOf(int number) => First.PlusDays(number);

    /// <summary>Countries in blocs of which one gains a member and one loses one on the way, and others.</summary>
    private static readonly Vocabulary Words = new(
        [Group("group-one", "alpha beta"), Group("group-two", "group-one gamma")],
        [
            new Bloc(BlocCode.Parse("EU"), "a bloc", [Member("FR", Days), Member("DE", new(DayOf(40), null)), Member("GB", new(null, DayOf(90)))]),
            new Bloc(BlocCode.Parse("G7"), "another", [Member("FR", DateSpan.Always), Member("US", DateSpan.Always), Member("JP", new(DayOf(20), DayOf(60)))]),
        ]);

    private static readonly Gen<MineralId> Minerals = Any("alpha beta gamma delta group-one group-two").Select(MineralId.Parse);
    private static readonly Gen<CountryCode> Countries = Any("CN US FR DE GB JP").Select(CountryCode.Parse);
    private static readonly Gen<Party> Parties = Any("CN US FR EU G7").Select(Party.Parse);
    private static readonly Gen<MineralForm> Forms = Any("metal oxide").Select(MineralForm.Parse);
    private static readonly Gen<ControlListId> Lists = Any("list-one list-two").Select(ControlListId.Parse);
    private static readonly Gen<HsCode> HsCodes = Any("HS2022:2804 HS2022:2805.30 HS2022:2805").Select(HsCode.Parse);
    private static readonly Gen<TariffLine> TariffLines = Any("CN:28053011 US:28053090").Select(TariffLine.Parse);

    private static readonly Gen<ScopeItem> Items = Gen.Frequency(
        (8, Gen.Select(Minerals.ArrayUnique[1, 2], Forms.ArrayUnique[0, 1], HsCodes.ArrayUnique[0, 1], TariffLines.ArrayUnique[0, 1], Lists.ArrayUnique[0, 1], Gen.Int[0, 5]).Select(ScopeItem (minerals, forms, codes, lines, lists, condition) =>
            new MaterialItems([.. minerals], [.. forms], [.. codes], [.. lines], [.. lists.Select(list => ControlCode.Of(list, "1C001"))], condition == 0 ? "pure" : null))),
        (3, Lists.Select(ScopeItem (list) => new ListedItems(list))),
        (2, Gen.Bool.Select(ScopeItem (all) => new AllGoods(all ? null : "personal effects"))),
        (1, OneOf<ScopeItem>(new EquipmentItems("furnaces"), new SoftwareItems("models"), new TechnologyItems("know-how"))));

    private static readonly Gen<PlaceScope> Places = Gen.Frequency(
        (4, Gen.Const<PlaceScope>(new AllPlaces())),
        (3, Parties.ArrayUnique[1, 3].Select(PlaceScope (parties) => new OnlyPlaces([.. parties]))),
        (1, Gen.Const<PlaceScope>(new OnlyPlaces([.. Members.Split(' ').Select(Party.Parse)]))),
        (2, Parties.ArrayUnique[1, 2].Select(PlaceScope (parties) => new AllPlacesExcept([.. parties]))));

    private static readonly Gen<EndUserScope> EndUsers = Gen.Frequency(
        (4, Gen.Const<EndUserScope>(new AllEndUsers())),
        (3, OneOf<EndUserScope>(new MilitaryEndUsers(), new NamedEndUsers(["Acme"]), new NamedEndUsers([]), new ListedEndUsers(["a list"]), new SuppliersOf(new MilitaryEndUsers()))));

    private static readonly Gen<ContentTest?> Contents = Gen.Frequency(
        (5, Gen.Const<ContentTest?>(() => null)),
        (1, OneOf<ContentTest?>(new MinimumContent(Share.FromPercent(1)), new DirectProduct("smelting"))));

    private static readonly Gen<ControlScope> Scopes =
        Gen.Select(Items.Array[1, 2], Places, Places, EndUsers, Contents).Select((items, origins, destinations, users, content) => new ControlScope([.. items], origins, destinations, users, content));

    private static readonly Gen<ControlKind> Controls = OneOf<ControlKind>(
        new Prohibition(), new LicenceRequirement(), new Duty(10m), new EnablingPower(), new OtherControl("something"));

    private static readonly Gen<string> Dates = Gen.Frequency(
        (6, Gen.Int[0, Length].Select(Text)), (1, Gen.Int[1, 4].Select(month => $"2025-0{month}")), (1, Gen.Int[0, 90].Select(day => $"{Text(day)}..{Text(day + 12)}")));

    private static readonly Gen<string> Ends = Gen.Frequency((3, Gen.Const("none")), (3, Dates), (1, Gen.Const("unknown")));

    private static readonly Gen<Func<MeasureEvent>> Events = Gen.Select(Gen.Int[0, 8], Dates, Ends, Scopes, Controls, Places).Select((kind, on, end, scope, control, places) => (Func<MeasureEvent>)(() => kind switch
    {
        0 or 1 => new ScopeChanged(PartialDate.Parse(on), scope, Some.Source),
        2 => new TermsChanged(PartialDate.Parse(on), control, Some.Source),
        3 or 4 => new ReliefGranted(PartialDate.Parse(on), new Exemption("pilot", new NamedEndUsers(["Acme"]), places), DateBound.Parse(end), Some.Source),
        5 => new ReliefEnded(PartialDate.Parse(on), "pilot", Some.Source),
        6 => Some.Ended(on, EndingReason.Repealed),
        7 => new ChangeAnnounced(PartialDate.Parse(on), MeasureState.Suspended, DateBound.Parse(on), DateBound.Parse(end), Some.Source),
        _ => new SourceCorrected(
            PartialDate.Parse(Text(Length)), new ScopeChanged(PartialDate.Parse("2025-02-03"), scope, Some.Source), Some.Source, new ScopeChanged(PartialDate.Parse("2025-02-20"), scope, Some.Source)),
    }));

    private static readonly Gen<Func<int, TradeMeasure>> Measures =
        Gen.Select(Parties, Gen.Enum<TradeDirection>(), Scopes, Controls, Dates, Ends, Events.Array[0, 3]).Select((issuer, direction, scope, control, from, end, more) => (Func<int, TradeMeasure>)(number => new(
            MeasureId.Parse($"xx-test-{number}"),
            "a measure",
            new Authority(issuer, "an authority"),
            [Some.Clause($"xx-test-{number}/1", control, scope, direction)],
            [Some.Enacted("2024-12-01", from, end), .. more.Select(make => make()).SelectMany(WithCorrected)])));

    /// <summary>Regimes of up to eight measures, with suspensions and with events that a scenario assumes; null where the history drawn cannot have happened.</summary>
    internal static Gen<Regime?> Regimes { get; } =
        Gen.Select(Measures.Array[1, 8], Gen.Int[0, 3], Gen.Int[0, Length], Scopes.Array[0, 1]).Select((measures, suspended, first, assumed) =>
        {
            TradeMeasure[] made = [.. measures.Select((make, i) => Made(() => make(i))).OfType<TradeMeasure>()];
            if (made.Length == 0) return null;
            Suspension[] suspensions =
            [
                .. made.Take(suspended)
                    .Select(m => (Measure: m, By: Some.Suspension($"{m.Id}-suspended", $"{m.Id}/1", Some.Enacted(Text(first), Text(first), Text(first + 30)))))
                    .Where(pair => Made(() => new Regime("generated", DayOf(100), [pair.Measure], [pair.By])) is not null) // what has ended is not suspended
                    .Select(pair => pair.By),
            ];
            var regime = Made(() => new Regime("generated", DayOf(100), [.. made], [.. suspensions], vocabulary: Words));
            return assumed.Length == 0 ? regime : Made(() => regime?.Assume(made[0].Id, new ScopeChanged(PartialDate.OnDay(DayOf(first)), assumed[0], Some.Source)));
        });

    /// <summary>Consignments between countries in and out of blocs, straight or by way of a third, with more or less stated.</summary>
    internal static Gen<Consignment> Consignments { get; } = Gen.Select(
        Gen.Select(Minerals, Countries, Countries, EndUserStated, Gen.Int[0, 3]),
        Gen.Select(Forms.Null(), HsCodes.Null(), TariffLines.Null(), Countries.Nullable(), Gen.Bool.Nullable())).Select((goods, stated) => new Consignment(
            goods.Item1, goods.Item2, goods.Item3, goods.Item4, stated.Item1, stated.Item2, stated.Item3, stated.Item4, goods.Item5 == 0 ? Share.FromPercent(2) : null, stated.Item5));

    internal static Gen<EndUser> EndUserStated => OneOf(EndUser.Unstated, EndUser.CivilUnlisted, EndUser.Military, EndUser.Named("Acme"));

    internal static Gen<LocalDate?> Knowledge { get; } = Gen.Frequency((2, Gen.Const<LocalDate?>(() => null)), (1, Gen.Int[0, Length].Select(day => (LocalDate?)DayOf(day))));

    private static IEnumerable<MeasureEvent> WithCorrected(MeasureEvent e) => e is SourceCorrected correction ? [correction.Corrected, e] : [e];

    private static T? Made<T>(Func<T?> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    internal static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);

    private static Gen<string> Any(string words) => OneOf(words.Split(' '));

    private static string Text(int number) => PartialDate.OnDay(DayOf(number)).ToString();

    private static BlocMembership Member(string country, DateSpan days) => new(CountryCode.Parse(country), days);

    private static MineralGroup Group(string id, string members) => new(MineralId.Parse(id), [.. members.Split(' ').Select(MineralId.Parse)]);
}
