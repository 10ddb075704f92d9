using System.Globalization;
using NodaTime.Text;

namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Dates, shares and states in words.</summary>
internal static class Say
{
    internal const string NotKnown = "not known";

    private const double LeastShown = 0.0005;

    internal static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    internal static string Day(LocalDate? day, string otherwise) => day is { } known ? Day(known) : otherwise;

    /// <summary>A share, or its two ends: <c>99.0 %</c>, <c>0 to 91.3 %</c>.</summary>
    internal static string Percent(ShareRange share) => share.Upper - share.Lower < LeastShown / 10
        ? $"{Number(share.Lower)} %"
        : $"{Number(share.Lower)} to {Number(share.Upper)} %";

    /// <summary>Points of an index, or their two ends: <c>4,900 to 5,800</c>.</summary>
    internal static string Points(PointRange range)
    {
        var (lower, upper) = (Math.Round(range.Lower), range.Upper is { } end ? Math.Round(end) : (double?)null);
        if (upper is null) return Invariant($"{lower:#,0} or more");
        return lower.Equals(upper.Value) ? Invariant($"{lower:#,0}") : Invariant($"{lower:#,0} to {upper:#,0}");
    }

    /// <summary>A state, with what is possible where it is not settled.</summary>
    internal static string State<TState>(TimelineSpan<TState> span)
        where TState : notnull => State(span.State, span.Possible);

    /// <inheritdoc cref="State{TState}(TimelineSpan{TState})"/>
    internal static string State<TState>(TState state, IEnumerable<TState> possible)
        where TState : notnull => string.Join(" or ", possible) is { Length: > 0 } open ? $"{state} ({open})" : state.ToString()!;

    /// <summary>A verdict, with its ends where it is not settled.</summary>
    internal static string Verdict(CoverageVerdict verdict, CoverageVerdict atLeast, CoverageVerdict atMost) =>
        atLeast == atMost ? Verdict(verdict) : $"{Verdict(atLeast)} to {Verdict(atMost)}";

    internal static string Verdict(CoverageVerdict verdict) => verdict switch
    {
        CoverageVerdict.NotCovered => "not bound",
        CoverageVerdict.Relieved => "relieved",
        CoverageVerdict.Taxed => "duty due",
        CoverageVerdict.QuotaLimited => "within a quota",
        CoverageVerdict.LicenceRequired => "licence required",
        CoverageVerdict.Prohibited => "prohibited",
        CoverageVerdict.PartlyCovered => "partly bound",
        _ => "not settled",
    };

    internal static string Standing(Standing standing) => standing switch
    {
        Domain.Standing.Recorded => "recorded",
        Domain.Standing.Projected => "projected",
        _ => "hypothetical",
    };

    internal static string Decision(DecisionKind kind) => kind switch
    {
        DecisionKind.Review => "review",
        DecisionKind.Confirmation => "review, confirmation of a new term",
        DecisionKind.NoticeDeadline => "last day for notice",
        DecisionKind.OptionDeadline => "last day for the option",
        DecisionKind.Expiry => "last day of the term",
        _ => "last day to take back the notice",
    };

    internal static string Outcome(ClaimOutcome outcome) => outcome switch
    {
        ClaimOutcome.Agrees => "agrees",
        ClaimOutcome.Contradicts => "contradicted",
        _ => "not settled",
    };

    /// <summary>Why a state is what it is; events that differ only by their day are said once.</summary>
    internal static string Reason(MeasureStatus status) => status.Unsettled.IsEmpty
        ? status.Reason
        : $"{string.Join(" or ", status.Possible)}, depending on {Reasons(status.Unsettled.Select(cause => cause.Describe()))}";

    /// <summary>Reasons one after the other; those that differ only by the day in brackets at their end are said once with all days.</summary>
    internal static string Reasons(IEnumerable<string> reasons) => string.Join("; ", reasons
        .Select(reason => reason.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var at && reason.EndsWith(')') ? (What: reason[..at], Day: reason[(at + 2)..^1]) : (What: reason, Day: ""))
        .GroupBy(reason => reason.What, reason => reason.Day)
        .Select(alike => string.Join(", ", alike.Where(day => day.Length > 0).Distinct()) is { Length: > 0 } days ? $"{alike.Key} ({days})" : alike.Key));

    /// <summary>Ids one after the other, those of one measure shortened: <c>cn-mofcom-2025-61/1a, /1b</c>.</summary>
    internal static string Ids(IEnumerable<string> ids)
    {
        var texts = new List<string>();
        var measure = "";
        foreach (var id in ids)
        {
            var slash = id.IndexOf('/', StringComparison.Ordinal);
            var own = slash < 0 ? id : id[..slash];
            texts.Add(slash >= 0 && own == measure ? id[slash..] : id);
            measure = own;
        }

        return string.Join(", ", texts);
    }

    internal static string Count(int number, string one, string many) => Invariant($"{number} {(number == 1 ? one : many)}");

    internal static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Number(double share) => share switch
    {
        0 => "0",
        1 => "100",
        < LeastShown => "under 0.1",
        _ => (share * 100).ToString("0.0", CultureInfo.InvariantCulture),
    };
}
