using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Numbers the combinations of mineral, stage and year from 0 in the order of their first appearance, so that rows keyed by them can be scored.</summary>
/// <remarks>
/// Keep one encoder for all batches: a combination has the same number for as long as its encoder lives. Rows whose combination is known allocate nothing.
/// Producers are numbered by a <see cref="KeyEncoder{TKey}"/> of country codes. Not safe for use by several threads at once.
/// </remarks>
/// <example>
/// <code>
/// encoder.Encode(minerals, stages, years, groups);
/// countries.Encode(producers, numbers);
/// var rows = new ProducerConcentrationAccumulator(encoder.Count, countries.Count);
/// rows.Add(groups, numbers, tonnes);
/// </code>
/// </example>
[JsonConverter(typeof(OwnJsonOnly))]
public sealed class SupplyGroupEncoder
{
    private const int BlockRows = 1024;

    /// <summary>A table of 2^22 places takes 16 MiB; beyond it combinations are hashed.</summary>
    private const int MostBits = 22;

    private readonly KeyEncoder<MineralId> minerals = new();
    private readonly KeyEncoder<SupplyChainStage> stages = new();
    private readonly KeyEncoder<int> years = new();
    private readonly List<(int Mineral, int Stage, int Year)> groups = [];
    private readonly Dictionary<(int Mineral, int Stage, int Year), int> hashed = [];
    private int stageBits;
    private int yearBits;

    /// <summary>1 + the number of each combination, 0 where it has none yet; empty where combinations are hashed.</summary>
    private int[] table = [0];

    /// <summary>How many combinations have a number.</summary>
    public int Count => groups.Count;

    /// <summary>The combination of a number.</summary>
    /// <param name="number">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">No combination has this number.</exception>
    public (MineralId Mineral, SupplyChainStage Stage, int Year) this[int number] => number >= 0 && number < groups.Count
        ? (minerals[groups[number].Mineral], stages[groups[number].Stage], years[groups[number].Year])
        : throw new ArgumentOutOfRangeException(nameof(number), number, $"Combinations are numbered from 0 to {groups.Count - 1}.");

    /// <summary>The numbers of the combinations of many rows.</summary>
    /// <param name="minerals">The mineral of each row.</param>
    /// <param name="stages">The stage of each row.</param>
    /// <param name="years">The year of each row, any number.</param>
    /// <param name="destination">Gets one number for each row; longer is allowed.</param>
    /// <exception cref="ArgumentException">The columns differ in length, the destination is too short, or a mineral or stage is null.</exception>
    public void Encode(ReadOnlySpan<MineralId> minerals, ReadOnlySpan<SupplyChainStage> stages, ReadOnlySpan<int> years, Span<int> destination)
    {
        if (minerals.Length != stages.Length || minerals.Length != years.Length)
            throw new ArgumentException($"Each row needs a mineral, a stage and a year: there are {minerals.Length}, {stages.Length} and {years.Length}.", nameof(minerals));
        Guard.Against.TooShort(destination.Length, minerals.Length);
        Span<int> mineralNumbers = stackalloc int[BlockRows], stageNumbers = stackalloc int[BlockRows], yearNumbers = stackalloc int[BlockRows];
        for (var from = 0; from < minerals.Length; from += BlockRows)
        {
            var count = Math.Min(BlockRows, minerals.Length - from);
            this.minerals.Encode(minerals.Slice(from, count), mineralNumbers);
            this.stages.Encode(stages.Slice(from, count), stageNumbers);
            this.years.Encode(years.Slice(from, count), yearNumbers);
            MakeRoom();
            Combine(mineralNumbers[..count], stageNumbers, yearNumbers, destination[from..]);
        }
    }

    private void Combine(ReadOnlySpan<int> mineralNumbers, ReadOnlySpan<int> stageNumbers, ReadOnlySpan<int> yearNumbers, Span<int> destination)
    {
        destination = destination[..mineralNumbers.Length];
        if (table.Length == 0)
        {
            for (var i = 0; i < destination.Length; i++) destination[i] = Hash(mineralNumbers[i], stageNumbers[i], yearNumbers[i]);
            return;
        }

        var places = table;
        var (forStage, forYear) = (stageBits, yearBits);
        stageNumbers = stageNumbers[..destination.Length];
        yearNumbers = yearNumbers[..destination.Length];
        // Unchecked: numbers begin with 1 here, and an index out of range is found anyway.
        unchecked
        {
            for (var i = 0; i < destination.Length; i++)
            {
                var index = (uint)((((mineralNumbers[i] << forStage) | stageNumbers[i]) << forYear) | yearNumbers[i]);
                var number = places[index];
                if (number == 0) number = places[index] = NewGroup(mineralNumbers[i], stageNumbers[i], yearNumbers[i]);
                destination[i] = number - 1;
            }
        }
    }

    private int NewGroup(int mineral, int stage, int year)
    {
        groups.Add((mineral, stage, year));
        return groups.Count;
    }

    private int Place(int mineral, int stage, int year) => (((mineral << stageBits) | stage) << yearBits) | year;

    private int Hash(int mineral, int stage, int year)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(hashed, (mineral, stage, year), out var exists);
        if (exists) return number;
        number = groups.Count;
        groups.Add((mineral, stage, year));
        return number;
    }

    /// <summary>Makes the table large enough for all numbers, or gives it up.</summary>
    private void MakeRoom()
    {
        if (table.Length == 0) return;
        var (neededStageBits, neededYearBits) = (Bits(stages.Count), Bits(years.Count));
        var bits = Bits(minerals.Count) + neededStageBits + neededYearBits;
        if (bits <= int.TrailingZeroCount(table.Length) && neededStageBits <= stageBits && neededYearBits <= yearBits) return;
        (stageBits, yearBits) = (Math.Max(stageBits, neededStageBits), Math.Max(yearBits, neededYearBits));
        bits = Bits(minerals.Count) + stageBits + yearBits;
        table = bits <= MostBits ? new int[1 << bits] : [];
        for (var number = 0; number < groups.Count; number++)
        {
            var (mineral, stage, year) = groups[number];
            if (table.Length > 0) table[Place(mineral, stage, year)] = number + 1;
            else hashed[(mineral, stage, year)] = number;
        }
    }

    private static int Bits(int count) => count <= 1 ? 0 : 32 - int.LeadingZeroCount(count - 1);
}
