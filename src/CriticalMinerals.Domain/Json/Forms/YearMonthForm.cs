using NodaTime;
using NodaTime.Text;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class YearMonthForm : JsonForm<YearMonth>
{
    internal static readonly YearMonthForm Instance = new();

    private static readonly MonthConverter Converter = new();

    internal override YearMonth Read(ref JsonCursor reader) => From(ref reader);

    internal static YearMonth From(ref JsonCursor reader)
    {
        var token = reader.Token();
        return Converter.Read(ref token, typeof(YearMonth), null!);
    }

    internal override void Write(ref JsonText json, YearMonth value)
    {
        PatternConverter<YearMonth>.RefuseOtherCalendar(value);
        json.Text(YearMonthPattern.Iso.Format(value));
    }
}
