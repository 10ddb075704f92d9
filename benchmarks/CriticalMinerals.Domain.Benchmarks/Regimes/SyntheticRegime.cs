using System.Collections.Concurrent;
using System.Globalization;
using NodaTime;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>A made-up regime of any size: 60 minerals in 12 groups, 41 issuers, 8 control lists, every kind of scope item and end user.</summary>
internal sealed class SyntheticRegime
{
    /// <summary>Numbers of measures, comma-separated, such as <c>10000,100000</c>; small by default, so that a dry run is quick.</summary>
    private const string Variable = "REGIME_MEASURES";

    private static readonly string[] Countries = "AR AT AU BE BO BR CA CD CL CN CZ DE ES FI FR GA GB GN ID IN IT JP KR KZ MG MM MX MY MZ NA NL NO PE PH PL RU SE TH US VN ZA ZW".Split(' ');
    private static readonly Party[] Issuers = [.. Countries.Take(40).Select(code => Party.Parse(code)), Party.Parse("EU")];
    private static readonly MineralId[] Minerals = [.. Enumerable.Range(0, 60).Select(i => MineralId.Parse($"mineral-{i:00}"))];
    private static readonly MineralGroup[] Groups = [.. Enumerable.Range(0, 12).Select(i => new MineralGroup(MineralId.Parse($"group-{i:00}"), [.. Minerals.Skip(5 * i).Take(5)]))];
    private static readonly ControlListId[] Lists = [.. Enumerable.Range(0, 8).Select(i => ControlListId.Parse($"list-{i}"))];
    private static readonly MineralForm[] Forms = [.. "ore metal oxide powder".Split(' ').Select(MineralForm.Parse)];
    private static readonly Citation Source = new(SourceId.Parse("synthetic"), Confidence.High);

    private static readonly ConcurrentDictionary<int, Regime> Made = [];

    private readonly Random random;

    private SyntheticRegime(int seed) => random = new(seed);

    internal static IEnumerable<int> Sizes =>
        (Environment.GetEnvironmentVariable(Variable) ?? "2000").Split(',').Select(text => int.Parse(text, CultureInfo.InvariantCulture));

    /// <summary>The regime of a size, made once in a process.</summary>
    internal static Regime Of(int measures) => Made.GetOrAdd(measures, Make);

    private static Regime Make(int measures)
    {
        var make = new SyntheticRegime(seed: 1);
        TradeMeasure[] made = [.. Enumerable.Range(0, measures).Select(make.Measure)];
        Suspension[] suspensions = [.. made.Where((measure, i) => i % 30 == 7 && !HasEnd(measure)).Select(make.Suspension)];
        return Regime(made, suspensions);
    }

    /// <summary>The parts again in a new regime, which has answered nothing yet.</summary>
    internal static Regime Regime(IEnumerable<TradeMeasure> measures, IEnumerable<Suspension> suspensions) =>
        new("synthetic", new LocalDate(2026, 10, 8), [.. measures], [.. suspensions], vocabulary: new Vocabulary([.. Groups], Blocs.All));

    /// <summary>The questions: by mineral, HS code, tariff line and group, to a bloc's member, from a bloc's member, through a third country.</summary>
    internal static Consignment Question(string by)
    {
        var (mineral, form, code) = (Minerals[17], Forms[1], Code(17));
        return by switch
        {
            "Mineral" => new(mineral, Country("CN"), Country("US"), EndUser.CivilUnlisted, form),
            "HsCode" => new(mineral, Country("CN"), Country("JP"), EndUser.Unstated, hsCode: HsCode.Of(2022, code)),
            "TariffLine" => new(mineral, Country("CN"), Country("JP"), EndUser.Unstated, tariffLine: TariffLine.Of(Party.Parse("CN"), code + "90")),
            "Group" => new(Groups[3].Id, Country("CN"), Country("US"), EndUser.CivilUnlisted),
            "ToBloc" => new(mineral, Country("ID"), Country("DE"), EndUser.Military, form),
            "FromBloc" => new(mineral, Country("FR"), Country("KZ"), EndUser.Named("Acme 3"), form),
            _ => new(mineral, Country("CN"), Country("US"), EndUser.Unstated, form, dispatch: Country("MY"), controlledContent: Share.FromPercent(5)),
        };
    }

    private static CountryCode Country(string code) => CountryCode.Parse(code);

    private static string Code(int mineral) => (280511 + mineral).ToString(CultureInfo.InvariantCulture);

    private T Any<T>(T[] items) => items[random.Next(items.Length)];

    private bool Happens(int percent) => random.Next(100) < percent;

    private TradeMeasure Measure(int number)
    {
        var id = $"xx-synthetic-{number:000000}";
        var clause = new MeasureClause(ClauseId.Parse($"{id}/1"), "a clause", (TradeDirection)Any([0, 0, 0, 1, 2, 2]), Control(), Scope());
        return new(MeasureId.Parse(id), "a measure", new Authority(Any(Issuers), "an authority"), [clause], [.. History()]);
    }

    private IEnumerable<MeasureEvent> History()
    {
        var announced = Day(2015, 11);
        var effective = announced.PlusDays(random.Next(90));
        yield return new MeasureEnacted(
            On(announced),
            Happens(5) ? DateBound.On(PartialDate.InMonth(new YearMonth(effective.Year, effective.Month))) : DateBound.On(effective),
            Happens(30) ? DateBound.On(effective.PlusDays(100 + random.Next(2000))) : DateBound.None,
            Source);
        var later = effective.PlusDays(40 + random.Next(500));
        if (Happens(20)) yield return new MeasureEnded(On(later.PlusDays(600)), EndingReason.Repealed, Source);
        if (Happens(10)) yield return new TermsChanged(On(later), Control(), Source);
        if (Happens(10)) yield return new ScopeChanged(On(later.PlusDays(1)), Scope(), Source);
        if (Happens(5)) yield return new ReliefGranted(On(later), new Exemption("pilot", new NamedEndUsers(["Acme 3"]), new AllPlaces()), DateBound.None, Source);
    }

    private Suspension Suspension(TradeMeasure target)
    {
        var first = Day(2019, 7);
        return new(
            MeasureId.Parse(target.Id.Value.Replace("synthetic", "suspension", StringComparison.Ordinal)),
            "a suspension",
            target.Authority,
            [target.Clauses[0].Id],
            [new MeasureEnacted(On(first), DateBound.On(first), DateBound.On(first.PlusDays(365)), Source)]);
    }

    private ControlKind Control() => random.Next(4) switch { 0 => new Prohibition(), 1 => new Duty(10m), _ => new LicenceRequirement() };

    private ControlScope Scope() => new([Item()], Happens(85) ? new AllPlaces() : Some(), Happens(40) ? new AllPlaces() : Some(), EndUsers(), Happens(3) ? new MinimumContent(Share.FromPercent(1)) : null);

    private ScopeItem Item()
    {
        var kind = random.Next(100);
        if (kind < 8) return new AllGoods();
        if (kind < 12) return new ListedItems(Any(Lists));
        if (kind < 16) return new EquipmentItems("furnaces");
        if (kind < 18) return new TechnologyItems("know-how");
        var mineral = random.Next(Minerals.Length);
        return new MaterialItems(
            [kind < 40 ? Any(Groups).Id : Minerals[mineral]],
            Happens(60) ? [Any(Forms)] : [],
            Happens(40) ? [HsCode.Of(2022, Code(mineral)[..(Happens(50) ? 4 : 6)])] : [],
            Happens(30) ? [TariffLine.Of(Party.Parse("CN"), Code(mineral) + "90")] : [],
            Happens(10) ? [ControlCode.Of(Any(Lists), "1C001")] : [],
            Happens(5) ? "of a purity that only the text decides" : null);
    }

    private PlaceScope Some()
    {
        ValueList<Party> parties = Happens(25) ? [Party.Parse("EU")] : [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Any(Countries)).Distinct().Select(Party.Parse)];
        return Happens(70) ? new OnlyPlaces(parties) : new AllPlacesExcept(parties);
    }

    private EndUserScope EndUsers() => random.Next(20) switch
    {
        0 or 1 => new MilitaryEndUsers(),
        2 or 3 => new NamedEndUsers([$"Acme {random.Next(10)}"]),
        4 => new ListedEndUsers(["a list"]),
        _ => new AllEndUsers(),
    };

    private static bool HasEnd(TradeMeasure measure) => measure.Events.Any(e => e is MeasureEnded or MeasureEnacted { LastDay.Date: not null });

    private LocalDate Day(int year, int years) => new LocalDate(year, 1, 1).PlusDays(random.Next(365 * years));

    private static PartialDate On(LocalDate day) => PartialDate.OnDay(day);
}
