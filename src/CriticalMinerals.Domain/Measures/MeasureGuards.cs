using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Guards for measures, in the manner of Ardalis.GuardClauses: each returns what it let through.</summary>
internal static class MeasureGuards
{
    internal static ValueList<MeasureEvent> NoHistory(this IGuardClause _, MeasureId id, ValueList<MeasureEvent> events) =>
        events.IsEmpty ? throw Refusal($"{id} has a history: give at least one event.") : events;

    /// <summary>Checks the history of an instrument that has no clauses.</summary>
    internal static void ImpossibleHistory(this IGuardClause _, string subject, ValueList<MeasureEvent> events)
    {
        if (!PlainHistory.IsLawful(events) && !HistoryCheck.TryAsOneLife(subject, events)) new HistoryCheck([subject], events).Run();
    }

    /// <summary>Checks the history of every clause of a measure; what clauses share is looked at once.</summary>
    internal static void ImpossibleHistories(this IGuardClause _, ValueList<MeasureClause> clauses, ValueList<MeasureEvent> events)
    {
        if (!PlainHistory.IsLawful(events)) RefuseImpossible(clauses, events);
    }

    private static void RefuseImpossible(ValueList<MeasureClause> clauses, ValueList<MeasureEvent> events)
    {
        if (HistoryCheck.TryAsOneLife(clauses[0].Id.Value, events)) return;
        var subjects = new string[clauses.Count];
        for (var i = 0; i < subjects.Length; i++) subjects[i] = clauses[i].Id.Value;
        new HistoryCheck(subjects, events).Run();
    }

    /// <summary>Refuses an enacted last day that the law behind the instrument does not allow; an extension may go beyond it.</summary>
    internal static void BeyondTheLimit(this IGuardClause _, MeasureId id, StatutoryLimit? limit, ValueList<MeasureEvent> events)
    {
        if (limit is not null) RefuseBeyond(limit, id, events);
    }

    private static void RefuseBeyond(StatutoryLimit limit, MeasureId id, ValueList<MeasureEvent> events)
    {
        if (LastStart(events) is not { IsNone: false } start) return;
        var longest = limit.LastDay(start);
        foreach (var e in events)
            if (e is MeasureEnacted enacted && enacted.LastDay.Date?.EarliestDay.Order > longest.Order)
                throw Refusal($"{id} has {Describe(enacted)}, but may run for {limit.KeptLength} only, to {longest}: record what goes beyond as an extension, or correct the limit.");
    }

    private static IsoDay LastStart(ValueList<MeasureEvent> events)
    {
        var last = default(IsoDay);
        foreach (var e in events)
        {
            var start = e is MeasureEnacted enacted ? enacted.EffectiveFrom : (e as MeasurePostponed)?.EffectiveFrom;
            if (start?.Date is { } date && date.LatestDay.Order > last.Order) last = date.LatestDay;
        }

        return last;
    }

    /// <summary>Lets through types of licence of which each has a form of its own.</summary>
    internal static ValueList<LicenceType> RepeatedForms(
        this IGuardClause _, ValueList<LicenceType> types, [CallerArgumentExpression(nameof(types))] string? parameterName = null) =>
        types.Count > 1 && FirstRepeatedForm(types) is { } twice
            ? throw Refusal($"A form of licence is described once: {twice} is described {CountOf(twice, types)} times. Join the entries.", parameterName)
            : types;

    private static int CountOf(LicenceForm form, ValueList<LicenceType> types)
    {
        var count = 0;
        foreach (var type in types)
            if (type.Form == form) count++;
        return count;
    }

    // There are so few forms that one comes again within the first types.
    private static LicenceForm? FirstRepeatedForm(ValueList<LicenceType> types)
    {
        for (var i = 0; i < types.Count; i++)
            for (var j = i + 1; j < types.Count; j++)
                if (types[i].Form == types[j].Form) return types[i].Form;
        return null;
    }

    /// <summary>Lets through a language as ISO 639 writes it, or null.</summary>
    internal static string? NoLanguage(this IGuardClause _, string? language, [CallerArgumentExpression(nameof(language))] string? parameterName = null) =>
        language is null || (language.Length is 2 or 3 && !language.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            ? language
            : throw new ArgumentException($"A language is an ISO 639 code of two or three lower-case letters: '{TextLimits.Shorten(language)}' is none. Write zh, fr or id.", parameterName);

    internal static string Describe(MeasureEvent e) => $"'{e.What}' on {e.On}";

    /// <summary>About the history, which is a constructor's parameter of that name wherever there is one.</summary>
    internal static ArgumentException Refusal(string rule, string? parameterName = "events") => new(rule, parameterName);
}
