using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>What the words of a regime stand for: groups of minerals with their members, blocs of countries with theirs by date, and customs codes with the minerals traded under them.</summary>
public sealed record Vocabulary
{
    private const int MostLevels = 32;

    private readonly Dictionary<MineralId, Group> groupsById;
    private readonly Dictionary<Party, Bloc> blocsByParty;
    private readonly Lock making = new();
    private Dictionary<CountryCode, (Party Bloc, DateSpan Days)[]>? memberships;

    /// <summary>A vocabulary.</summary>
    /// <param name="mineralGroups">The groups of minerals; none may lead back to itself.</param>
    /// <param name="blocs">The blocs of countries.</param>
    /// <param name="hsCodes">Codes of the Harmonized System with the minerals traded under them; see <see cref="HsScope"/> for what each settles.</param>
    /// <exception cref="ArgumentException">
    /// A group or a bloc appears twice, groups contain each other in a circle or more than 32 deep, or a code is assigned to one mineral exclusively and to another too.
    /// </exception>
    [JsonConstructor]
    public Vocabulary(ValueList<MineralGroup> mineralGroups = default, ValueList<Bloc> blocs = default, ValueList<HsAssignment> hsCodes = default)
    {
        HsCodes = HsReading.Consistent(hsCodes);
        MineralGroups = mineralGroups;
        Blocs = blocs;
        blocsByParty = Unique(blocs, bloc => Party.Of(bloc.Code), bloc => bloc, "bloc");
        groupsById = Unique(mineralGroups, group => group.Id, group => new Group(group), "group");
        var levels = new Dictionary<MineralId, int>();
        foreach (var group in mineralGroups) LevelsOf(group.Id, [], levels);
    }

    /// <summary>A vocabulary without a word.</summary>
    public static Vocabulary Empty { get; } = new();

    /// <summary>The groups of minerals.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OwnJsonOnly<Vocabulary>))]
    public ValueList<MineralGroup> MineralGroups { get; }

    /// <summary>The blocs of countries.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Bloc> Blocs { get; }

    /// <summary>Codes of the Harmonized System with the minerals traded under them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<HsAssignment> HsCodes { get; }

    /// <summary>The assignments that a code touches: of the code itself, of codes within it and around it; none of another edition.</summary>
    /// <param name="code">A code of two, four or six digits with its edition.</param>
    public ValueList<HsAssignment> AssignmentsOf(HsCode code)
    {
        Guard.Against.Null(code);
        return HsCodes.Where(one => one.Code.Contains(code) || code.Contains(one.Code)).ToValueList();
    }

    /// <summary>The codes that are assigned to a mineral or to a group with it.</summary>
    /// <param name="mineral">A mineral or a group.</param>
    public ValueList<HsAssignment> AssignmentsOf(MineralId mineral)
    {
        Guard.Against.Null(mineral);
        return HsCodes.Where(one => one.Mineral == mineral || MembersOf(one.Mineral).Contains(mineral)).ToValueList();
    }

    /// <summary>The minerals that an id stands for: the members of a group, through groups within it; otherwise the mineral itself.</summary>
    /// <param name="mineral">A group, or any mineral.</param>
    public ValueList<MineralId> MembersOf(MineralId mineral)
    {
        Guard.Against.Null(mineral);
        return groupsById.TryGetValue(mineral, out var group) ? new(group.Minerals ??= Collected(mineral)) : [mineral];
    }

    /// <summary>Whether an id is a mineral, or a group that contains it.</summary>
    internal bool StandsFor(MineralId named, MineralId mineral) => groupsById.ContainsKey(named) ? MembersOf(named).AsSpan().Contains(mineral) : named == mineral;

    /// <summary>Whether a country is a party, or belongs on a day to the bloc that the party is.</summary>
    /// <exception cref="InvalidOperationException">The party is a bloc whose members the vocabulary does not hold.</exception>
    public bool Includes(Party party, CountryCode country, LocalDate date)
    {
        Guard.Against.Null(party);
        if (party.Country is { } own) return own == country;
        foreach (var (bloc, days) in MembershipsOf(country))
            if (bloc == party && days.Contains(date)) return true;
        return Knows(party) ? false : throw new InvalidOperationException($"The members of {party} are not in the vocabulary of the regime: add the bloc to it.");
    }

    /// <summary>Whether the party is a country, or a bloc whose members the vocabulary holds.</summary>
    internal bool Knows(Party party) => party.Country is not null || blocsByParty.ContainsKey(party);

    /// <summary>The blocs that a country belongs to, and on which days; once for each time.</summary>
    internal (Party Bloc, DateSpan Days)[] MembershipsOf(CountryCode country) => Memberships.TryGetValue(country, out var own) ? own : [];

    /// <summary>The parties that a country is, or belongs to on some day from a first to a last.</summary>
    internal IEnumerable<Party> PartiesOf(CountryCode country, LocalDate first, LocalDate last)
    {
        var blocs = MembershipsOf(country).Where(membership => !(membership.Days.Last < first) && !(membership.Days.First > last));
        return blocs.Select(membership => membership.Bloc).Distinct().Prepend(Party.Of(country));
    }

    /// <summary>Both vocabularies together.</summary>
    /// <exception cref="ArgumentException">They say different things of one group, bloc or code.</exception>
    public Vocabulary Combine(Vocabulary other)
    {
        Guard.Against.Null(other);
        return new([.. MineralGroups.Union(other.MineralGroups)], [.. Blocs.Union(other.Blocs)], [.. HsCodes.Union(other.HsCodes)]);
    }

    /// <summary>Whether both vocabularies hold the same words in the same order.</summary>
    public bool Equals(Vocabulary? other) => other is not null && MineralGroups == other.MineralGroups && Blocs == other.Blocs && HsCodes == other.HsCodes;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(MineralGroups, Blocs, HsCodes);

    private static Dictionary<TKey, TKept> Unique<TKey, TItem, TKept>(ValueList<TItem> items, Func<TItem, TKey> key, Func<TItem, TKept> keep, string what)
        where TKey : notnull
        where TItem : notnull
    {
        var byKey = new Dictionary<TKey, TKept>();
        foreach (var item in items)
            if (!byKey.TryAdd(key(item), keep(item))) throw new ArgumentException($"The vocabulary says the {what} {key(item)} twice: say it once.");
        return byKey;
    }

    /// <summary>How many levels of groups an id has below and with itself; each group is looked at once, however many contain it.</summary>
    private int LevelsOf(MineralId id, MineralId[] path, Dictionary<MineralId, int> known)
    {
        if (!groupsById.TryGetValue(id, out var group)) return 0;
        if (known.TryGetValue(id, out var levels)) return levels;
        MineralId[] inside = [.. path, id];
        if (path.AsSpan().Contains(id)) throw new ArgumentException($"The groups {JoinedWords.Of<MineralId>(inside, " > ", id => id.Value)} contain each other in a circle.");
        if (inside.Length <= MostLevels)
            foreach (var member in group.Stated.Members) levels = Math.Max(levels, LevelsOf(member, inside, known));
        return inside.Length <= MostLevels && levels < MostLevels
            ? known[id] = levels + 1
            : throw new ArgumentException($"Groups lie within groups at most {MostLevels} deep: {inside[0]} is deeper. Name the minerals themselves.");
    }

    private Dictionary<CountryCode, (Party Bloc, DateSpan Days)[]> Memberships =>
        OnFirstUse.Of(ref memberships, making, this, static vocabulary => vocabulary.MembershipsByCountry());

    private Dictionary<CountryCode, (Party Bloc, DateSpan Days)[]> MembershipsByCountry() =>
        blocsByParty.SelectMany(bloc => bloc.Value.Memberships, (bloc, membership) => (bloc.Key, membership))
            .GroupBy(pair => pair.membership.Country, pair => (pair.Key, pair.membership.Span)).ToDictionary(country => country.Key, country => country.ToArray());

    private MineralId[] Collected(MineralId group)
    {
        var members = new List<MineralId>();
        Collect(group, [], members);
        return [.. members];
    }

    private void Collect(MineralId id, HashSet<MineralId> seen, List<MineralId> members)
    {
        if (!seen.Add(id)) return;
        if (!groupsById.TryGetValue(id, out var group)) members.Add(id);
        else foreach (var member in group.Stated.Members) Collect(member, seen, members);
    }

    /// <summary>A group as it is stated, with the minerals that it comes to once somebody has asked; two who ask at once find the same.</summary>
    private sealed class Group(MineralGroup stated)
    {
        internal MineralGroup Stated { get; } = stated;

        internal MineralId[]? Minerals { get; set; }
    }
}
