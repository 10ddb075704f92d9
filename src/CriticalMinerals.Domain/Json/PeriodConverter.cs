using NodaTime;
using NodaTime.Text;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class PeriodConverter() : PatternConverter<Period>(static () => PeriodPattern.Roundtrip, PeriodForm.Rule);
