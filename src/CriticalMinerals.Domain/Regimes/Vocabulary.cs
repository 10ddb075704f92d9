using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>What the words of a regime stand for: groups of minerals with their members, and blocs of countries with theirs by date.</summary>
public sealed record Vocabulary
{
    private const int MostLevels = 32;

    private readonly Dictionary<MineralId, MineralGroup> groupsById;
    private readonly Dictionary<string, Bloc> blocsByCode;

    /// <summary>A vocabulary.</summary>
    /// <param name="mineralGroups">The groups of minerals; none may lead back to itself.</param>
    /// <param name="blocs">The blocs of countries.</param>
    /// <exception cref="ArgumentException">A group or a bloc appears twice, or groups contain each other in a circle or more than 32 deep.</exception>
    [JsonConstructor]
    public Vocabulary(ValueList<MineralGroup> mineralGroups = default, ValueList<Bloc> blocs = default)
    {
        MineralGroups = mineralGroups;
        Blocs = blocs;
        blocsByCode = Unique(blocs, bloc => bloc.Code.ToString(), "bloc");
        groupsById = Unique(mineralGroups, group => group.Id, "group");
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

    /// <summary>The minerals that an id stands for: the members of a group, through groups within it; otherwise the mineral itself.</summary>
    public ValueList<MineralId> MembersOf(MineralId mineral)
    {
        Guard.Against.Null(mineral);
        if (!groupsById.ContainsKey(mineral)) return [mineral];
        var members = new List<MineralId>();
        Collect(mineral, [], members);
        return members.ToValueList();
    }

    /// <summary>Whether a country is a party, or belongs on a day to the bloc that the party is.</summary>
    /// <exception cref="InvalidOperationException">The party is a bloc whose members the vocabulary does not hold.</exception>
    public bool Includes(Party party, CountryCode country, LocalDate date)
    {
        Guard.Against.Null(party);
        if (party.Country is { } own) return own == country;
        return blocsByCode.TryGetValue(party.ToString(), out var bloc)
            ? bloc.MembersOn(date).Contains(country)
            : throw new InvalidOperationException($"The members of {party} are not in the vocabulary of the regime: add the bloc to it.");
    }

    /// <summary>Both vocabularies together.</summary>
    /// <exception cref="ArgumentException">They say different things of one group or bloc.</exception>
    public Vocabulary Combine(Vocabulary other)
    {
        Guard.Against.Null(other);
        return new([.. MineralGroups.Union(other.MineralGroups)], [.. Blocs.Union(other.Blocs)]);
    }

    /// <summary>Whether both vocabularies hold the same words in the same order.</summary>
    public bool Equals(Vocabulary? other) => other is not null && MineralGroups == other.MineralGroups && Blocs == other.Blocs;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(MineralGroups, Blocs);

    private static Dictionary<TKey, TItem> Unique<TKey, TItem>(ValueList<TItem> items, Func<TItem, TKey> key, string what)
        where TKey : notnull
        where TItem : notnull
    {
        var byKey = new Dictionary<TKey, TItem>();
        foreach (var item in items)
            if (!byKey.TryAdd(key(item), item)) throw new ArgumentException($"The vocabulary says the {what} {key(item)} twice: say it once.");
        return byKey;
    }

    /// <summary>How many levels of groups an id has below and with itself; each group is looked at once, however many contain it.</summary>
    private int LevelsOf(MineralId id, MineralId[] path, Dictionary<MineralId, int> known)
    {
        if (!groupsById.TryGetValue(id, out var group)) return 0;
        if (known.TryGetValue(id, out var levels)) return levels;
        if (path.Contains(id)) throw new ArgumentException($"The groups {string.Join(" > ", path.Append(id))} contain each other in a circle.");
        MineralId[] inside = [.. path, id];
        if (inside.Length <= MostLevels)
            foreach (var member in group.Members) levels = Math.Max(levels, LevelsOf(member, inside, known));
        return inside.Length <= MostLevels && levels < MostLevels
            ? known[id] = levels + 1
            : throw new ArgumentException($"Groups lie within groups at most {MostLevels} deep: {inside[0]} is deeper. Name the minerals themselves.");
    }

    private void Collect(MineralId id, HashSet<MineralId> seen, List<MineralId> members)
    {
        if (!seen.Add(id)) return;
        if (!groupsById.TryGetValue(id, out var group)) members.Add(id);
        else foreach (var member in group.Members) Collect(member, seen, members);
    }
}
