using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Large files: JSON Lines and arrays, record by record, with every rule of reading kept in each.</summary>
[Collection(nameof(HostileDocumentTests))]
public class RecordsTests
{
    private const string F = "\"format\":\"critical-minerals/1.0\",";

    private static readonly string Mofcom = """{"party":"CN","name":"Ministry of Commerce"}""";

    private static readonly Authority[] Authorities = [.. "CN,US,JP".Split(',').Select(party => new Authority(Party.Parse(party), $"Ministry \"{party}\" \\ [,]"))];

    [Fact]
    public async Task Lines_Written_AreReadBack()
    {
        using var stream = new MemoryStream();
        await DomainJson.WriteLinesAsync(stream, Authorities);
        Assert.Equal(string.Concat(Authorities.Select(authority => DomainJson.Write(authority) + "\n")), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(Authorities, DomainJson.ReadLines<Authority>(Again(stream)));
        Assert.Equal(Authorities, await DomainJson.ReadLinesAsync<Authority>(Again(stream)).ToArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Array_Written_IsTheDocumentOfTheList()
    {
        using var stream = new MemoryStream();
        await DomainJson.WriteArrayAsync(stream, Authorities.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        Assert.Equal("[" + string.Join(',', Authorities.Select(authority => JsonSerializer.Serialize(authority, DomainJson.Options))) + "]", Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(Authorities, DomainJson.ReadArray<Authority>(Again(stream)));
        Assert.Equal(Authorities, await DomainJson.ReadArrayAsync<Authority>(Again(stream)).ToArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Array_OfShareTables_IsTheSameAsTheDocumentOfTheirList()
    {
        ValueList<ShareTable> tables = [SupplyExamples.RareEarthMining(2024), SupplyExamples.Gallium2024(), AnswerExamples.Gallium];
        using var stream = new MemoryStream();
        DomainJson.WriteArray(stream, tables);
        Assert.Equal(DomainJson.WriteUtf8(tables), stream.ToArray());
        Assert.Equal(tables, DomainJson.ReadArray<ShareTable>(new MemoryStream(Encoding.UTF8.GetBytes(DomainJson.Write(tables, indented: true)))).ToValueList());
    }

    [Fact]
    public void Array_Empty_IsWrittenAndRead()
    {
        using var stream = new MemoryStream();
        DomainJson.WriteArray<Authority>(stream, []);
        Assert.Equal("[]", Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Empty(DomainJson.ReadArray<Authority>(Again(stream)));
        Assert.Empty(DomainJson.ReadArray<Authority>(Utf8(" [ \n ] ")));
        Assert.Empty(DomainJson.ReadLines<Authority>(Utf8("")));
    }

    [Fact]
    public void Records_InPiecesOfAnySize_AreTheSame() => Gen.Int[1, 40].Sample(
        size =>
        {
            var array = "  [ " + string.Join(" ,\r\n ", Authorities.Select(authority => JsonSerializer.Serialize(authority, DomainJson.Options))) + "\n] ";
            Assert.Equal(Authorities, DomainJson.ReadArray<Authority>(new Trickle(Encoding.UTF8.GetBytes(array), size)));
            var lines = string.Join("\r\n", Authorities.Select(authority => DomainJson.Write(authority)));
            Assert.Equal(Authorities, DomainJson.ReadLines<Authority>(new Trickle(Encoding.UTF8.GetBytes(lines), size)));
        },
        iter: 40, threads: 1);

    [Fact]
    public void Tokens_AreRecordsToo()
    {
        Assert.Equal(["gallium", "germanium"], DomainJson.ReadArray<MineralId>(Utf8("[\"gallium\", \"germanium\"]")).Select(id => id.Value));
        Assert.Equal(["gallium", "germanium"], DomainJson.ReadLines<MineralId>(Utf8("\"gallium\"\n\"germanium\"\n")).Select(id => id.Value));
        Assert.Equal([Truce.KualaLumpur], DomainJson.ReadArray<Answer>(Utf8($"[{JsonSerializer.Serialize<Answer>(AnswerExamples.EveryKind[2], DomainJson.Options)}]"))
            .Cast<AgreementStatusAnswer>().Select(answer => answer.Status.Agreement));
    }

    [Fact]
    public void Lines_BrokenOnes_NeverAffectTheNext()
    {
        var good = "{" + F + Mofcom[1..];
        string[] lines =
        [
            good,
            "{" + F + "\"party\":\"CN\",\"name\":\"a\",\"extra\":1}",
            good + "\r",
            "{" + F + "\"party\":\"CN\",",
            "",
            good,
            "{" + F + "\"party\":\"CN\",\"name\":\"\\ud800\"}",
            Mofcom,
            good + "}",
            "null",
            good,
        ];
        var failures = new List<RecordFailure>();
        Assert.Equal(4, DomainJson.ReadLines<Authority>(Utf8(string.Join('\n', lines)), failures.Add).Count());
        Assert.Equal(
        [
            (1L, 2L, "$.extra", "Authority has no such member: expected one of party, name, subdivision, isDeFacto."),
            (3, 4, "$", "Not valid JSON: "),
            (4, 5, "$", "A line holds one document: this one is empty."),
            (6, 7, "$.name", "The text is not well-formed Unicode: half of a surrogate pair or a broken UTF-8 sequence."),
            (7, 8, "$", "The member 'format' is missing: expected \"format\": \"critical-minerals/1.0\" at the root."),
            (8, 9, "$", "Not valid JSON: "),
            (9, 10, "$", "Expected a JSON object for Authority, found null."),
        ],
        failures.Select(f => (f.Record, f.Line, f.Path, f.Rule.StartsWith("Not valid JSON: ", StringComparison.Ordinal) ? "Not valid JSON: " : f.Rule)));
        Assert.Equal("line 2: $.extra: Authority has no such member: expected one of party, name, subdivision, isDeFacto.", failures[0].ToString());
    }

    [Fact]
    public async Task Array_BrokenItems_AreToldWithIndexPathAndLine()
    {
        var text = $$"""
            [
              {{Mofcom}},
              {"party":"CN","name":" a"}, {"party":"CN","party":"CN","name":"a"},
              null,
              {"format":"critical-minerals/1.0","party":"CN","name":"a"},
              {{Mofcom}},
              {
                "party": "CN",
                "name": null
              },
              [],
              {{Mofcom}}
            ]
            """;
        var failures = new List<RecordFailure>();
        var good = await DomainJson.ReadArrayAsync<Authority>(Utf8(text), failures.Add).ToArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(3, good.Length);
        Assert.Equal(
        [
            "line 3: $[1].name: ",
            "line 3: $[2].party: The member is there twice.",
            "line 4: $[3]: A list holds no null.",
            "line 5: $[4].format: Authority has no such member: expected one of party, name, subdivision, isDeFacto.",
            "line 9: $[6].name: Null is not allowed: the member must have a value.",
            "line 11: $[7]: Expected a JSON object for Authority, found an array.",
        ],
        failures.Select((failure, i) => i == 0 ? failure.ToString()[..19] : failure.ToString()));
    }

    [Theory]
    [InlineData("[{M},{\"party\" \"CN\"},{M}]", 1, "line 1: $[1]: Not valid JSON: ")]
    [InlineData("[{M},{\"party\":\"CN\",\"name\":\"a\"]},{M}]", 1, "line 1: $[1]: Not valid JSON: ")]
    [InlineData("[{M},,{M}]", 1, "line 1: $[1]: Not valid JSON: ")]
    [InlineData("[{M},]", 1, "line 1: $[1]: Not valid JSON: ")]
    [InlineData("[{M} {M}]", 0, "line 1: $[0]: Not valid JSON: ")]
    [InlineData("[{M},// all\n{M}]", 1, "line 1: $[1]: Not valid JSON: ")]
    [InlineData("[{M},\n{\"party\":\"CN\"", 1, "line 2: $: Not valid JSON: the file ends before its array does.")]
    [InlineData("[{M}", 0, "line 1: $: Not valid JSON: the file ends before its array does.")]
    [InlineData("[{M}]]", 1, "line 1: $: Not valid JSON: ']' after the end of the array.")]
    [InlineData("[{M}]\n[{M}]", 1, "line 2: $: Not valid JSON: an array after the end of the array.")]
    [InlineData("", 0, "line 1: $: Expected a JSON array, found nothing.")]
    [InlineData("{M}", 0, "line 1: $: Expected a JSON array, found an object.")]
    [InlineData("null", 0, "line 1: $: Expected a JSON array, found 'n'.")]
    [InlineData("\uFEFF[{M}]", 0, "line 1: $: The document starts with a byte order mark: save it as UTF-8 without one.")]
    [InlineData("[{M}]\0", 1, "line 1: $: Not valid JSON: the byte 0x00 after the end of the array.")]
    public void Array_BrokenSyntax_StopsWithWhatWasRead(string text, int good, string failure)
    {
        text = text.Replace("{M}", Mofcom, StringComparison.Ordinal);
        var failures = new List<RecordFailure>();
        Assert.Equal(good, DomainJson.ReadArray<Authority>(Utf8(text), failures.Add).Count());
        Assert.StartsWith(failure, Assert.Single(failures).ToString(), StringComparison.Ordinal);
        var e = Assert.Throws<JsonException>(() => DomainJson.ReadArray<Authority>(Utf8(text)).Count());
        Assert.Equal($"{failures[0].Path}: {failures[0].Rule}", e.Message);
        Assert.Equal((failures[0].Path, failures[0].Line - 1), (e.Path, e.LineNumber));
    }

    [Theory]
    [InlineData("{\"party\":5,\"name\":tru}", "$[1].party: Expected a JSON string for Party, found a number.")]
    [InlineData("{\"party\":\"C\",\"name\":\"a\",}", "$[1].party: ")]
    [InlineData("{\"zzz\":1,\"party\":\"CN\" \"name\":\"a\"}", "$[1].zzz: Authority has no such member: ")]
    [InlineData("{\"party\":5,\"name\":\"a\"]", "$[1].party: ")]
    public void Array_RuleBrokenBeforeTheSyntax_SaysBothSinceTheRestIsLost(string item, string rule)
    {
        var failures = new List<RecordFailure>();
        Assert.Single(DomainJson.ReadArray<Authority>(Utf8($"[{Mofcom},\n{item},{Mofcom},{Mofcom}]"), failures.Add));
        Assert.Equal(2, failures.Count);
        Assert.StartsWith($"line 2: {rule}", failures[0].ToString(), StringComparison.Ordinal);
        Assert.StartsWith("line 2: $[1]: Not valid JSON: ", failures[1].ToString(), StringComparison.Ordinal);
        Assert.All(failures, failure => Assert.Equal(1, failure.Record));
    }

    [Fact]
    public void Lines_ByteOrderMark_BreaksTheFirstLineOnly()
    {
        var good = "{" + F + Mofcom[1..];
        var failures = new List<RecordFailure>();
        Assert.Single(DomainJson.ReadLines<Authority>(Utf8($"\uFEFF{good}\n{good}\n"), failures.Add));
        Assert.Equal("line 1: $: The document starts with a byte order mark: save it as UTF-8 without one.", Assert.Single(failures).ToString());
    }

    [Fact]
    public void Lines_FirstFault_IsThrownWhereNobodyCollects()
    {
        var good = "{" + F + Mofcom[1..];
        var read = new List<Authority>();
        var e = Assert.Throws<JsonException>(() => read.AddRange(DomainJson.ReadLines<Authority>(Utf8($"{good}\n{good.Replace("CN", "cn", StringComparison.Ordinal)}\n{good}"))));
        Assert.Equal(("$.party", 1L), (e.Path, e.LineNumber));
        Assert.StartsWith("$.party: 'cn' is not ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_Depth_32IsReadAnd33IsNot()
    {
        static string Deep(int levels) => string.Concat(Enumerable.Repeat("{\"kind\":\"suppliersOf\",\"scope\":", levels - 1)) + "{\"kind\":\"all\"}" + new string('}', levels - 1);

        var failures = new List<RecordFailure>();
        Assert.Equal(2, DomainJson.ReadArray<EndUserScope>(Utf8($"[{Deep(32)},{Deep(33)},{Deep(5000)},{Deep(1)}]"), failures.Add).Count());
        Assert.Equal([1L, 2], failures.Select(failure => failure.Record));
        Assert.All(failures, failure => Assert.Contains("The maximum configured depth of 32 has been exceeded.", failure.Rule, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Records_TextOf100Megabytes_IsRefusedInBoundedMemory(bool isArray)
    {
        var good = isArray ? Mofcom : "{" + F + Mofcom[1..];
        var before = isArray ? $"[{good},{{\"party\":\"CN\",\"name\":\"" : $"{good}\n{{{F}\"party\":\"CN\",\"name\":\"";
        var after = isArray ? $"\"}},{good}]" : $"\"}}\n{good}\n";
        var failures = new List<RecordFailure>();
        var file = new Repeating(before, "\\\"]},\\\\", 100_000_000 / 7, after);
        var records = isArray ? DomainJson.ReadArray<Authority>(file, failures.Add) : DomainJson.ReadLines<Authority>(file, failures.Add);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(2, records.Count());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, 150_000_000);
        var failure = Assert.Single(failures);
        Assert.Equal((1, "A record has fewer than 67108864 bytes. Read a larger one as a document of its own."), (failure.Record, failure.Rule));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Records_Cancelled_Stop(bool isArray)
    {
        using var source = new CancellationTokenSource();
        var text = isArray ? $"[{string.Join(',', Enumerable.Repeat(Mofcom, 1000))}]" : string.Join('\n', Enumerable.Repeat("{" + F + Mofcom[1..], 1000));
        var records = isArray ? DomainJson.ReadArrayAsync<Authority>(Utf8(text)) : DomainJson.ReadLinesAsync<Authority>(Utf8(text));
        var read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in records.WithCancellation(source.Token))
                if (++read == 10) await source.CancelAsync();
        });
        Assert.Equal(10, read);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DomainJson.WriteLinesAsync(Stream.Null, Authorities.ToAsyncEnumerable(), source.Token));
    }

    [Fact]
    public void Write_RecordThatCannotBe_IsRefused()
    {
        var records = new[] { AnswerExamples.Clause, null! };
        Assert.Throws<ArgumentNullException>(() => DomainJson.WriteLines(Stream.Null, records));
        Assert.Throws<NotSupportedException>(() => DomainJson.WriteLines(Stream.Null, [default(DateTime)]));
    }

    [Fact]
    public void Arguments_Bad_AreRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>(() => DomainJson.ReadLines<Authority>(null!));
        Assert.Throws<ArgumentNullException>(() => DomainJson.ReadArray<Authority>(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>(() => DomainJson.ReadArrayAsync<Authority>(null!));
        Assert.Throws<NotSupportedException>(() => DomainJson.ReadLines<DateTime>(Stream.Null));
        Assert.Throws<ArgumentNullException>(() => DomainJson.WriteArray<Authority>(null!, []));
        Assert.Throws<ArgumentNullException>(() => DomainJson.WriteLines<Authority>(Stream.Null, null!));
    }

    [Fact]
    public void Array_Damaged_GivesTheRecordsOfTheWholeOrFailures()
    {
        var item = JsonSerializer.Serialize(SupplyExamples.Usgs, DomainJson.Options);
        var original = Encoding.UTF8.GetBytes($"[{string.Join(",\n", Enumerable.Repeat(item, 5))}]");
        for (var seed = 0; seed < 2_000; seed++)
        {
            var damaged = new DocumentMutator(seed).Mutate(original);
            var failures = new List<RecordFailure>();
            var read = DomainJson.ReadArray<Citation>(new Trickle(damaged, 1 + (seed % 50)), failures.Add).ToValueList();
            try
            {
                var whole = DomainJson.Read<ValueList<Citation>>(damaged);
                Assert.True(failures.Count == 0 && whole == read, $"Seed {seed}: {Encoding.UTF8.GetString(damaged)}");
            }
            catch (JsonException e)
            {
                Assert.True(failures.Count > 0, $"Seed {seed}: {e.Message}: {Encoding.UTF8.GetString(damaged)}");
            }
        }
    }

    /// <summary>RECORDS sets how many tables are read; a million takes about a minute.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Records_ManyShareTables_AreReadInConstantMemory(bool isArray)
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("RECORDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : 200_000;
        var table = AnswerExamples.Gallium;
        var item = JsonSerializer.Serialize(table, DomainJson.Options);
        Stream file = isArray ? new Repeating("[" + item, "," + item, count - 1, "]") : new Repeating("", DomainJson.Write(table) + "\n", count, "");
        var tables = isArray ? DomainJson.ReadArrayAsync<ShareTable>(file) : DomainJson.ReadLinesAsync<ShareTable>(file);
        var held = new List<long>();
        var read = 0;
        await foreach (var one in tables.WithCancellation(TestContext.Current.CancellationToken))
        {
            if (read++ % (count / 8) == 0) held.Add(GC.GetTotalMemory(forceFullCollection: true));
            if (read == count) Assert.Equal(table, one);
        }

        Assert.Equal(count, read);
        Assert.True(file.Read(new byte[1]) == 0, "The file was not read to its end.");
        Assert.All(held, bytes => Assert.InRange(bytes - held[0], long.MinValue, 16_000_000));
    }

    [Fact]
    public async Task Records_ManyWritten_AreHeldNoLongerThanTheBuffer()
    {
        var table = AnswerExamples.Gallium;
        var counting = new CountingStream();
        await DomainJson.WriteLinesAsync(counting, Enumerable.Repeat(table, 20_000));
        Assert.Equal(20_000L * (DomainJson.WriteUtf8(table).Length + 1), counting.Written);
        Assert.InRange(counting.Longest, 1, 200_000);
    }

    private static MemoryStream Again(MemoryStream written) => new(written.ToArray());

    private static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));
}
