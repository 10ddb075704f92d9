using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>What the words of a regime stand for: groups of minerals with their members, and blocs of countries with theirs by date.</summary>
public sealed record Vocabulary
{
    private readonly Dictionary<MineralId, MineralId[]> leaves = [];
    private readonly Dictionary<string, Bloc> blocsByCode;

    /// <summary>A vocabulary.</summary>
    /// <param name="mineralGroups">The groups of minerals; none may lead back to itself.</param>
    /// <param name="blocs">The blocs of countries.</param>
    /// <exception cref="ArgumentException">A group or a bloc appears twice, or groups contain each other in a circle.</exception>
    [JsonConstructor]
    public Vocabulary(ValueList<MineralGroup> mineralGroups = default, ValueList<Bloc> blocs = default)
    {
        MineralGroups = mineralGroups;
        Blocs = blocs;
        blocsByCode = Unique(blocs, bloc => bloc.Code.ToString(), "bloc");
        var groups = Unique(mineralGroups, group => group.Id, "group");
        foreach (var group in mineralGroups) leaves[group.Id] = [.. Expand(group.Id, groups, []).Distinct()];
    }

    /// <summary>A vocabulary without a word.</summary>
    public static Vocabulary Empty { get; } = new();

    /// <summary>The groups of minerals.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<MineralGroup> MineralGroups { get; }

    /// <summary>The blocs of countries.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Bloc> Blocs { get; }

    /// <summary>The minerals that an id stands for: the members of a group, through groups within it; otherwise the mineral itself.</summary>
    public ValueList<MineralId> MembersOf(MineralId mineral)
    {
        Guard.Against.Null(mineral);
        return leaves.TryGetValue(mineral, out var members) ? members.ToValueList() : [mineral];
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

    private static IEnumerable<MineralId> Expand(MineralId id, Dictionary<MineralId, MineralGroup> groups, MineralId[] path)
    {
        if (!groups.TryGetValue(id, out var group)) return [id];
        if (path.Contains(id)) throw new ArgumentException($"The groups {string.Join(" > ", path.Append(id))} contain each other in a circle.");
        return group.Members.SelectMany(member => Expand(member, groups, [.. path, id]));
    }
}
