using NodaTime;
using NodaTime.Text;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class MonthConverter() : PatternConverter<YearMonth>(static () => YearMonthPattern.Iso, "an ISO month such as 2025-11");
