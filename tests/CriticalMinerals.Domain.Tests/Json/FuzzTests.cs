using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Damaged documents: only <see cref="JsonException"/> comes out of reading, and what is read all the same is canonical.</summary>
/// <remarks>FUZZ_DOCUMENTS sets how many documents each test tries.</remarks>
public class FuzzTests
{
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("FUZZ_DOCUMENTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1_500;

    [Fact]
    public void Read_DamagedProbe_IsJsonExceptionOrAValueThatRoundTrips() =>
        Damage(DomainReaderTests.FullText, json => DomainReader.Read<Probe>(json, ProbeJson.Options), probe => ProbeJson.Write(probe));

    /// <summary>Reads a document of the library from bytes.</summary>
    internal static T Read<T>(byte[] json)
        where T : notnull =>
        DomainJson.Read<T>(json);

    /// <summary>Tries damaged forms of a document.</summary>
    internal static void Damage<T>(string document, Func<byte[], T> read, Func<T, string> write)
        where T : notnull
    {
        var original = Encoding.UTF8.GetBytes(document);
        var refused = 0;
        for (var seed = 0; seed < Count; seed++)
        {
            var damaged = new DocumentMutator(seed).Mutate(original);
            try
            {
                var value = read(damaged);
                Assert.Equal(value, read(Encoding.UTF8.GetBytes(write(value))));
            }
            catch (JsonException e)
            {
                refused++;
                Assert.StartsWith($"{e.Path}: ", e.Message, StringComparison.Ordinal);
            }
            catch (Exception e)
            {
                Assert.Fail($"Seed {seed}: {e.GetType().Name} from {Encoding.UTF8.GetString(damaged)}\n{e}");
            }
        }

        Assert.True(refused > Count / 2, $"Only {refused} of {Count} damaged documents were refused.");
    }
}
