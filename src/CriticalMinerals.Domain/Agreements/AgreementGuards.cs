using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Guards for agreements, in the manner of Ardalis.GuardClauses: each returns what it let through.</summary>
internal static class AgreementGuards
{
    /// <summary>How many memberships, exits and confirmations may be looked at in all, so that no record makes its reader work for minutes.</summary>
    private const long MostWeighed = 1L << 24;

    internal static DateBound NoDay(this IGuardClause guard, DateBound bound, [CallerArgumentExpression(nameof(bound))] string? parameterName = null)
    {
        guard.Null(bound, parameterName);
        return bound.Kind == DateBoundKind.None
            ? throw new ArgumentException(
                "Here a day is meant: give it, or 'not-set' where nobody has fixed it, or 'unknown'; what has no end is an indefinite term.", parameterName)
            : bound;
    }

    internal static ValueList<Participation> RepeatedParties(
        this IGuardClause _, ValueList<Participation> parties, [CallerArgumentExpression(nameof(parties))] string? parameterName = null)
    {
        if (parties.IsEmpty) throw new ArgumentException("An agreement has at least one party: list them.", parameterName);
        return parties.Count == 2 && !parties[0].Party.Equals(parties[1].Party) ? parties : ListedOnce(parties, parameterName);
    }

    private static ValueList<Participation> ListedOnce(ValueList<Participation> parties, string? parameterName)
    {
        var listed = new Dictionary<Party, int>(parties.Count);
        foreach (var part in parties) listed[part.Party] = listed.TryGetValue(part.Party, out var before) ? before + 1 : 1;
        foreach (var part in parties)
            if (listed[part.Party] > 1)
                throw new ArgumentException($"A party is listed once: {part.Party} is listed {listed[part.Party]} times. Join its entries.", parameterName);
        return parties;
    }

    internal static ValueList<T> EmptyList<T>(
        this IGuardClause _, ValueList<T> list, [CallerArgumentExpression(nameof(list))] string? parameterName = null)
        where T : notnull =>
        list.IsEmpty ? throw new ArgumentException($"At least one entry is needed in '{parameterName}': none is given.", parameterName) : list;

    internal static AgreementId? SameAgreement(
        this IGuardClause _, AgreementId? other, AgreementId id, [CallerArgumentExpression(nameof(other))] string? parameterName = null) =>
        other is not null && other == id
            ? throw new ArgumentException($"An agreement neither precedes nor succeeds itself: {id}. Name the other agreement.", parameterName)
            : other;

    // The place is put into words only where the party is a stranger.
    internal static ArgumentException Stranger(this IGuardClause _, Party party, Agreement agreement, string where, string parameterName)
    {
        var parties = JoinedWords.Of(agreement.Parties.AsSpan(), ", ", part => part.Party.Value);
        return new($"{party} is no party to {agreement.Id} ({parties}), but '{where}' names it. List it, or name a party.", parameterName);
    }

    internal static AgreementEvent? NestedCorrection(
        this IGuardClause _, AgreementEvent? e, [CallerArgumentExpression(nameof(e))] string? parameterName = null) =>
        e is AgreementRecordCorrected
            ? throw new ArgumentException($"A correction concerns an event, not '{e.Describe()}': correct what that correction put in place.", parameterName)
            : e;

    internal static void CorrectionOfNothing(this IGuardClause _, ValueList<AgreementEvent> events)
    {
        HashSet<AgreementEvent>? corrigible = null;
        foreach (var e in events)
        {
            if (e is not AgreementRecordCorrected correction) continue;
            corrigible ??= Corrigible(events);
            if (corrigible.Contains(correction.Replaced)) continue;
            throw new ArgumentException(
                $"'{correction.Describe()}' replaces what is not recorded. Record the event that it replaces as well, exactly as it stood.", nameof(events));
        }
    }

    private static HashSet<AgreementEvent> Corrigible(ValueList<AgreementEvent> events)
    {
        var corrigible = new HashSet<AgreementEvent>(events.Count);
        foreach (var e in events)
        {
            corrigible.Add(e);
            if (e is AgreementRecordCorrected { By: { } instead }) corrigible.Add(instead);
        }

        return corrigible;
    }

    internal static void EndlessWeighing(this IGuardClause _, long weighed, Agreement agreement, int memberships, string parameterName = "events")
    {
        if (weighed <= MostWeighed) return;
        throw new ArgumentException(
            $"{agreement.Id} has too many confirmations for {memberships} memberships: each is weighed against all of them. Leave out those that no renewal came of.", parameterName);
    }

    internal static void Impossible(
        this IGuardClause _, bool impossible, ITimelineCause what, string rule, ITimelineCause? against, string wayOut, string parameterName = "events")
    {
        if (!impossible) return;
        var other = against is null ? "" : $" '{against.Describe()}'";
        throw new ArgumentException($"'{what.Describe()}' {rule}{other}. {wayOut}", parameterName);
    }
}
