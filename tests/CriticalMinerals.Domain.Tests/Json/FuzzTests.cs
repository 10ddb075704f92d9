using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Damaged documents: only <see cref="JsonException"/> comes out of reading, and what is read all the same is canonical.</summary>
/// <remarks>FUZZ_DOCUMENTS sets how many damaged forms of all released documents are tried; CI asks for 200,000.</remarks>
public class FuzzTests
{
    private const int Count = 1_500;

    private static readonly int CountOfAll =
        int.TryParse(Environment.GetEnvironmentVariable("FUZZ_DOCUMENTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 5_000;

    [Fact]
    public void Read_DamagedProbe_IsJsonExceptionOrAValueThatRoundTrips() =>
        Damage(DomainReaderTests.FullText, json => DomainReader.Read(json, ProbeJson.FormOf<Probe>()), probe => ProbeJson.Write(probe));

    [Fact]
    public void Read_DamagedReleasedDocuments_AreJsonExceptionsOrValuesThatRoundTrip()
    {
        var documents = ReleasedFormatTests.Documents().Select(item => (item.Text, Target: Target.For(item.Type))).ToArray();
        var refused = 0;
        Parallel.For(0, CountOfAll, seed =>
        {
            var (text, target) = documents[seed % documents.Length];
            var damaged = new DocumentMutator(seed).Mutate(text);
            try
            {
                if (!target.TryRead(damaged)) Interlocked.Increment(ref refused);
            }
            catch (Exception e)
            {
                Assert.Fail($"Seed {seed}: {e.GetType().Name} from {Encoding.UTF8.GetString(damaged)}\n{e}");
            }
        });
        Assert.True(refused > CountOfAll / 2, $"Only {refused} of {CountOfAll} damaged documents were refused.");
    }

    /// <summary>How a document of one type is read and checked.</summary>
    private abstract class Target
    {
        internal static Target For(Type type) => (Target)Activator.CreateInstance(typeof(Target<>).MakeGenericType(type))!;

        /// <summary>Whether a document is read; what is read must round trip, and a refusal must start with its path.</summary>
        internal abstract bool TryRead(byte[] json);
    }

    private sealed class Target<T> : Target
        where T : notnull
    {
        internal override bool TryRead(byte[] json)
        {
            try
            {
                var value = DomainJson.Read<T>(json);
                Assert.Equal(value, DomainJson.Read<T>(DomainJson.WriteUtf8(value)));
                return true;
            }
            catch (JsonException e)
            {
                Assert.StartsWith($"{e.Path}: ", e.Message, StringComparison.Ordinal);
                return false;
            }
        }
    }

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
