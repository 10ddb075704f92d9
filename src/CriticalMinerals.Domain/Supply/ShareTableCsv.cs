using System.Globalization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Share tables as tidy comma-separated text: one line per country, as spreadsheets and statistics programs keep them.</summary>
/// <remarks>
/// <para>The first line is <see cref="Header"/>, exactly. Text is RFC 4180 without line breaks in cells; numbers are invariant; lines that are empty
/// are skipped, and so is a byte order mark before the header. The lines of a table stand together, and the columns from <c>mineral</c> to <c>source</c> are the same in each. The columns from
/// <c>confidence</c> on describe the table: they stand in its first line and are empty in the others.</para>
/// <para><c>country</c> is an ISO code, <c>total</c> for the printed total, or <c>other</c> for what no country is named for. <c>unit</c> is
/// <c>g</c>, <c>kg</c>, <c>t</c>, <c>kt</c>, <c>Mt</c> or <c>m3</c> for quantities, the same in all lines of a table; or <c>fraction</c> or
/// <c>percent</c>, where the total may still be a weight or a volume. <c>excluding</c> names countries separated by spaces.</para>
/// <para><c>status</c> of a country is empty, <c>estimated</c>, <c>withheld-inside</c> or <c>withheld-outside</c> the total (then without a value). Of
/// <c>other</c> it holds limits: <c>producers&lt;=3</c>, <c>each&lt;=0.05</c>, <c>below-named</c>; an empty value of <c>other</c> is what the rows leave.
/// Of a total over fractions it may hold <c>rows-over=0.01</c>.</para>
/// </remarks>
public static partial class ShareTableCsv
{
    /// <summary>The first line of the text: the names of the columns.</summary>
    public const string Header =
        "mineral,stage,form,statistic,period,basis,edition,excluding,source,country,value,unit,status,confidence,locator,read_on,rounding,note";

    private const char ByteOrderMark = '\uFEFF';
    private const int SharedColumns = 9;
    private const int Columns = 18;

    /// <summary>Reads every table of a text.</summary>
    /// <exception cref="FormatException">The text breaks a rule of the format, or its lines are not a table; the message says the line (or the lines of the table, where they only do not go together), the rule and the value.</exception>
    public static ValueList<ShareTable> Read(string text) => Index(text).Select(entry => entry.Table()).ToValueList();

    /// <summary>Reads what the tables of a text are about, and leaves the rows of each until they are asked for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mineral">The mineral whose tables are wanted, by its id, while all others are passed over; null, the default, for every one.</param>
    /// <exception cref="FormatException">The header is another, or the lines of a table do not stand together, or a subject is not one.</exception>
    public static ValueList<LazyShareTable> Index(string text, MineralId? mineral = null)
    {
        Guard.Against.Null(text);
        var tables = new List<LazyShareTable>();
        var seen = new HashSet<string>();
        foreach (var block in Blocks(text, mineral is null ? "" : mineral.Value + ","))
        {
            if (!seen.Add(text.Substring(block.Start, block.KeyLength)))
                throw Fault(block.Line, $"the lines of a table stand together: {text.AsSpan(block.Start, block.KeyLength)} comes a second time. Sort the lines");
            tables.Add(EntryOf(text, block));
        }

        return tables.ToValueList();
    }

    private static List<Block> Blocks(string text, string beginning)
    {
        var blocks = new List<Block>();
        var line = 0;
        for (var start = text.StartsWith(ByteOrderMark) ? 1 : 0; start < text.Length;)
        {
            line++;
            var content = LineAt(text, start, out var next);
            if (line == 1) CheckHeader(content);
            else if (!content.IsEmpty && content.StartsWith(beginning)) Place(text, blocks, content, start, next, line);
            start = next;
        }

        return line > 0 ? blocks : throw Fault(1, $"the text is empty. Its first line is {Header}");
    }

    private static void Place(string text, List<Block> blocks, ReadOnlySpan<char> content, int start, int next, int line)
    {
        var length = CsvLine.LengthOf(content, SharedColumns);
        if (length < 0) throw Fault(line, $"a line has {Columns} cells, with quotes closed. It has fewer than {SharedColumns}");
        var last = blocks.Count - 1;
        if (last >= 0 && text.AsSpan(blocks[last].Start, blocks[last].KeyLength).SequenceEqual(content[..length])) blocks[last].End = next;
        else blocks.Add(new(start, next, length, line));
    }

    private static LazyShareTable EntryOf(string text, Block block)
    {
        var cells = CsvLine.Cells(text.AsSpan(block.Start, block.KeyLength))
            ?? throw Fault(block.Line, "a quote is not closed, or stands inside a cell without quotes");
        try
        {
            var subject = SubjectOf(cells);
            var source = SourceId.Parse(cells[SharedColumns - 1], null);
            return new(subject, source, () => TableOf(text, block, subject, source));
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw Fault(block.Line, exception);
        }
    }

    private static SupplySubject SubjectOf(List<string> cells) => new(
        new(MineralId.Parse(cells[0], null), SupplyChainStage.Parse(cells[1], null), cells[2].Length == 0 ? null : MineralForm.Parse(cells[2], null)),
        Statistic.Parse(cells[3], null),
        ReferencePeriod.Parse(cells[4], null),
        cells[5].Length == 0 ? null : SupplyBasis.Parse(cells[5], null),
        OrNull(cells[6]),
        cells[7].Length == 0 ? default : Countries(cells[7]));

    private static ValueList<CountryCode> Countries(string cell) => cell.Split(' ').Select(code => CountryCode.Parse(code, null)).ToValueList();

    private static void CheckHeader(ReadOnlySpan<char> content)
    {
        if (!content.SequenceEqual(Header))
            throw Fault(1, $"the first line names the columns: {Header}. It is '{TextLimits.Shorten(content)}'");
    }

    private static ReadOnlySpan<char> LineAt(string text, int start, out int next)
    {
        var rest = text.AsSpan(start);
        var end = rest.IndexOf('\n');
        next = end < 0 ? text.Length : start + end + 1;
        return (end < 0 ? rest : rest[..end]).TrimEnd('\r');
    }

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;

    private static FormatException Fault(int line, FormattableString rule) => Fault(line, FormattableString.Invariant(rule));

    private static FormatException Fault(int line, string rule) => new(string.Create(CultureInfo.InvariantCulture, $"Line {line} of the share tables: {rule}."));

    private static FormatException Fault(int line, Exception inner) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Line {line} of the share tables: {Refusal.RuleOf(inner)}"), inner);

    private static FormatException Fault(int first, int last, Exception inner) => first == last
        ? Fault(first, inner)
        : new(string.Create(CultureInfo.InvariantCulture, $"Lines {first} to {last} of the share tables: {Refusal.RuleOf(inner)}"), inner);

    /// <summary>The lines of one table: where they begin and end, how long the shared cells are, and the number of the first line.</summary>
    /// <remarks>A class, since lists of structures are compiled anew in every process, on the way to its first answer.</remarks>
    private sealed class Block(int start, int end, int keyLength, int line)
    {
        internal readonly int Start = start;
        internal readonly int KeyLength = keyLength;
        internal readonly int Line = line;
        internal int End = end;
    }
}
