using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Refuses answers that do not agree with themselves, in the manner of Ardalis.GuardClauses.</summary>
internal static class AnswerGuards
{
    /// <summary>The lightest and the heaviest burden, of those that have an order, and in it.</summary>
    internal static (CoverageVerdict AtLeast, CoverageVerdict AtMost) FallingBurdens(this IGuardClause _, CoverageVerdict atLeast, CoverageVerdict atMost)
    {
        RefuseUnordered(atLeast, nameof(atLeast));
        RefuseUnordered(atMost, nameof(atMost));
        return atLeast <= atMost
            ? (atLeast, atMost)
            : throw new ArgumentException($"The heaviest burden is not lighter than the lightest: {atMost} is below {atLeast}.", nameof(atMost));
    }

    /// <summary>The verdict that two burdens allow.</summary>
    internal static CoverageVerdict OtherVerdict(this IGuardClause _, CoverageVerdict verdict, CoverageVerdict atLeast, CoverageVerdict atMost)
    {
        var isLawful = atLeast == atMost ? verdict == atLeast : verdict is CoverageVerdict.Unknown or CoverageVerdict.PartlyCovered;
        return isLawful ? verdict : throw OfOtherBurdens(verdict, atLeast, atMost);
    }

    private static ArgumentException OfOtherBurdens(CoverageVerdict verdict, CoverageVerdict atLeast, CoverageVerdict atMost)
    {
        var lawful = atLeast == atMost ? $"{atLeast}" : $"{CoverageVerdict.Unknown}, or {CoverageVerdict.PartlyCovered} for a group";
        return new($"From {atLeast} to {atMost} the verdict is {lawful}: found {verdict}.", nameof(verdict));
    }

    /// <summary>The rows of an exposure: the producers of its table in order, then what no country is named for, each with the share that the table gives it.</summary>
    internal static ValueList<ExposureRow> OtherProducers(this IGuardClause _, ValueList<ExposureRow> rows, ShareTable table)
    {
        var unnamed = table.UnnamedShare();
        var named = table.Rows.Count;
        var isComplete = rows.Count == named + (unnamed.Upper > Share.Zero ? 1 : 0);
        for (var i = 0; isComplete && i < rows.Count; i++)
        {
            isComplete = i < named
                ? rows[i].Country == table.Rows[i].Country && rows[i].Share.Equals(table.ShareOf(table.Rows[i]))
                : rows[i].Country == CountryCode.Unknown && rows[i].Share.Equals(unnamed);
        }

        return isComplete ? rows : throw OfOtherProducers(rows, table, unnamed);
    }

    private static ArgumentException OfOtherProducers(ValueList<ExposureRow> rows, ShareTable table, Bounds<Share> unnamed)
    {
        var expected = table.Rows.Select(row => $"{row.Country} {table.ShareOf(row)}");
        if (unnamed.Upper > Share.Zero) expected = expected.Append($"{CountryCode.Unknown} {unnamed}");
        return new(
            $"The rows of an exposure are the producers of its table with their shares, {string.Join(", ", expected)}: found {string.Join(", ", rows.Select(row => $"{row.Country} {row.Share}"))}.", nameof(rows));
    }

    /// <summary>A row of an exposure: its coverage is of the supply asked about, and what needs none is bound by nothing.</summary>
    internal static void OtherSupply(this IGuardClause _, ExposureRow row, Consignment? asked, string parameterName)
    {
        if (row.Coverage?.Consignment != asked)
            throw new ArgumentException($"The coverage of a row is that of the supply asked about, of {row.Country} {Words(asked)}: found {Words(row.Coverage?.Consignment)}.", parameterName);
        if (asked is null && row.Country != CountryCode.Unknown && row.AtMost != CoverageVerdict.NotCovered)
            throw new ArgumentException($"The destination's own supply moves nowhere, and nothing binds it: {row.Country} is up to {row.AtMost}.", parameterName);

        static string Words(Consignment? supply) =>
            supply is null ? "none" : string.Join(' ', new object?[] { supply.Mineral, supply.Form, "from", supply.Origin, "to", supply.Destination, "for", supply.EndUser }.Where(word => word is not null));
    }

    /// <summary>The name of a state of a clause, a suspension or an agreement.</summary>
    internal static string NoState(this IGuardClause _, string? state, [CallerArgumentExpression(nameof(state))] string? parameterName = null) =>
        state is not null && StateNameConverter.States.Contains(state)
            ? state
            : throw new ArgumentException($"'{TextLimits.Shorten(state)}' is not a state: use one of {string.Join(", ", StateNameConverter.States)}, in JSON with a small first letter.", parameterName);

    /// <summary>The status on the day of a question: its state has begun, and has not been left yet.</summary>
    internal static MeasureStatus OtherDay(this IGuardClause guard, MeasureStatus status, AsOf asOf)
    {
        guard.Null(status);
        var hasEnded = !status.NextChangeDay.IsNone && status.NextChangeDay.Order <= asOf.Day.Order;
        var isRecordedLater = !asOf.KnownDay.IsNone && status.RecordedThroughDay.Order > asOf.KnownDay.Order;
        return status.SinceDay.Order > asOf.Day.Order || hasEnded || isRecordedLater ? throw OfOtherDay(status, asOf) : status;
    }

    private static ArgumentException OfOtherDay(MeasureStatus status, AsOf asOf)
    {
        return new(
            $"A status is one on the day of the question, {asOf}: this one is from {Words(status.SinceDay)} to the day before {Words(status.NextChangeDay)}, recorded through {status.RecordedThroughDay}.", nameof(status));

        static string Words(IsoDay day) => day.IsNone ? ".." : DateText.Write(day);
    }

    /// <summary>A day of an answer that lies within a span and does not come before the one that it follows.</summary>
    /// <param name="_">All guards.</param>
    /// <param name="day">The day.</param>
    /// <param name="before">The one that it follows; none for the first.</param>
    /// <param name="span">The days asked about.</param>
    /// <param name="parameterName">Whose day it is.</param>
    internal static void DayOutOfOrder(this IGuardClause _, IsoDay day, IsoDay before, DateSpan span, string parameterName)
    {
        if (!span.Contains(day)) throw new ArgumentException($"An answer is about {span}: {day} lies outside.", parameterName);
        if (day.Order < before.Order) throw new ArgumentException($"An answer goes by the day: {day} stands after {before}.", parameterName);
    }

    private static void RefuseUnordered(CoverageVerdict burden, string parameterName)
    {
        if (burden is < CoverageVerdict.NotCovered or > CoverageVerdict.Prohibited)
            throw new ArgumentException($"A burden is one from {CoverageVerdict.NotCovered} to {CoverageVerdict.Prohibited}: {burden} has no place in their order.", parameterName);
    }
}
