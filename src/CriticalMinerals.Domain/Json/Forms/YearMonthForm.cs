using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class YearMonthForm : JsonForm<YearMonth>
{
    internal static readonly YearMonthForm Instance = new();

    private readonly MonthConverter converter = new();

    internal override YearMonth Read(ref Utf8JsonReader reader) => converter.Read(ref reader, Type, null!);

    internal override void Write(ref JsonText json, YearMonth value)
    {
        PatternConverter<YearMonth>.RefuseOtherCalendar(value);
        json.Text(YearMonthPattern.Iso.Format(value));
    }
}
