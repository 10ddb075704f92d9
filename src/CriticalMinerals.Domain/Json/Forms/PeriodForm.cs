using NodaTime;
using NodaTime.Text;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
/// <remarks>Any period, as a document of its own. Those in documents are of whole days: <see cref="CalendarLengthForm"/>.</remarks>
internal sealed class PeriodForm : JsonForm<Period>
{
    internal const string Rule = "an ISO period such as P1Y6M";

    internal static readonly PeriodForm Instance = new();

    internal override Period Read(ref JsonCursor reader) => From(ref reader);

    internal static Period From(ref JsonCursor reader)
    {
        var token = reader.Token();
        return new PeriodConverter().Read(ref token, typeof(Period), null!);
    }

    internal override void Write(ref JsonText json, Period value) => json.Text(PeriodPattern.Roundtrip.Format(value));
}
