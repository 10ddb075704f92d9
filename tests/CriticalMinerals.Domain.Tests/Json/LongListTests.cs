using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Lists beyond those that fit where reading begins, of objects and of values.</summary>
public class LongListTests
{
    private static readonly int[] Lengths = [.. Enumerable.Range(0, 140), 511, 512, 513, 5_000];

    [Fact]
    public void Read_ListOfAnyLength_GivesEveryItemInItsPlace()
    {
        foreach (var length in Lengths)
        {
            RoundTrips<MineralId>([.. Enumerable.Range(0, length).Select(number => MineralId.Parse($"m{number}"))]);
            RoundTrips<CountryCode>([.. Enumerable.Range(0, length).Select(number => CountryCode.All[number % CountryCode.All.Count])]);
        }
    }

    [Fact]
    public void Read_LongListWithAFault_LeavesNothingOfItInTheNext()
    {
        var items = Enumerable.Range(0, 40).Select(number => $"\"m{number}\"").ToArray();
        for (var at = 0; at < items.Length; at++)
        {
            string[] damaged = [.. items[..at], "7", .. items[(at + 1)..]];
            var error = Assert.Throws<JsonException>(() => Read<MineralId>($"[{string.Join(',', damaged)}]"));
            Assert.Equal($"$[{at}]", error.Path);
            Assert.Equal(items.Length, Read<MineralId>($"[{string.Join(',', items)}]").Count);
            Assert.Equal(40, Read<ClauseId>($"[{string.Join(',', Enumerable.Range(1, 40).Select(number => $"\"cn-2030-1/{number}\""))}]").Count);
        }
    }

    [Fact]
    public void Read_LongListsOnManyThreads_AreNotMixed() => Parallel.For(0, 400, number =>
    {
        ValueList<MineralId> minerals = [.. Enumerable.Range(0, 100 + (number % 7)).Select(item => MineralId.Parse($"m{number}-{item}"))];
        ValueList<ClauseId> clauses = [.. Enumerable.Range(1, 90 + (number % 5)).Select(item => ClauseId.Parse($"cn-2030-{number + 1}/{item}"))];
        RoundTrips(minerals);
        RoundTrips(clauses);
    });

    private static ValueList<T> Read<T>(string json)
        where T : notnull => DomainReader.Read(Encoding.UTF8.GetBytes(json), JsonForms.Of<ValueList<T>>());

    private static void RoundTrips<T>(ValueList<T> list)
        where T : notnull => Assert.Equal(list, Read<T>(FormTester.For(typeof(ValueList<T>)).Write(list)));
}
