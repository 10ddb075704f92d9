using NodaTime;
using NodaTime.Text;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
/// <remarks>Lengths of years, months, weeks and days without the pattern, whose first use is slow.</remarks>
internal sealed class PeriodForm : JsonForm<Period>
{
    internal static readonly PeriodForm Instance = new();

    private const int MostDigits = 8;

    private static readonly RecentValues<Period> Lately = new();

    private static ReadOnlySpan<byte> Units => "YMWD"u8;

    internal override Period Read(ref JsonCursor reader) => From(ref reader);

    internal static Period From(ref JsonCursor reader)
    {
        var text = JsonMembers.Text(ref reader);
        if (Lately.TryFind(text, out var known)) return known!;
        if (ReadDays(text) is { } period) return Lately.Keep(text, period);
        var parsed = PeriodPattern.Roundtrip.Parse(reader.GetString()!);
        return parsed.Success ? Lately.Keep(text, parsed.Value) : throw JsonMembers.Refusal();
    }

    internal override void Explain(ref JsonCursor reader)
    {
        var token = reader.Token();
        new PeriodConverter().Read(ref token, typeof(Period), null!);
    }

    internal override void Write(ref JsonText json, Period value)
    {
        if (value.HasTimeComponent || value.Equals(Period.Zero))
        {
            json.Text(PeriodPattern.Roundtrip.Format(value));
            return;
        }

        json.Raw("\"P"u8);
        WritePart(ref json, value.Years, Units[..1]);
        WritePart(ref json, value.Months, Units[1..2]);
        WritePart(ref json, value.Weeks, Units[2..3]);
        WritePart(ref json, value.Days, Units[3..]);
        json.Raw("\""u8);
    }

    private static void WritePart(ref JsonText json, int number, ReadOnlySpan<byte> unit)
    {
        if (number == 0) return;
        json.Number(number);
        json.Raw(unit);
    }

    /// <summary>A length such as P1Y6M; null where the pattern has to say what the text is.</summary>
    private static Period? ReadDays(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3 || text[0] != (byte)'P') return null;
        Span<int> parts = stackalloc int[Units.Length];
        var next = 0;
        for (var at = 1; at < text.Length;)
        {
            var start = at;
            var number = 0;
            for (; at < text.Length && char.IsAsciiDigit((char)text[at]); at++)
            {
                if (at - start == MostDigits) return null;
                number = (10 * number) + text[at] - '0';
            }

            if (at == start || at == text.Length || Units[next..].IndexOf(text[at++]) is not (>= 0 and var unit)) return null;
            parts[next + unit] = number;
            next += unit + 1;
        }

        return Period.FromYears(parts[0]) + Period.FromMonths(parts[1]) + Period.FromWeeks(parts[2]) + Period.FromDays(parts[3]);
    }
}
