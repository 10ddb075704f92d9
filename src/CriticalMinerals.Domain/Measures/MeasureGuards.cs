using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Guards for measures, in the manner of Ardalis.GuardClauses: each returns what it let through.</summary>
internal static class MeasureGuards
{
    /// <summary>Checks the history of an instrument that has no clauses.</summary>
    internal static void ImpossibleHistory(this IGuardClause _, string subject, ValueList<MeasureEvent> events)
    {
        if (!HistoryCheck.TryAsOneLife(subject, events)) new HistoryCheck([subject], events).Run();
    }

    /// <summary>Checks the history of every clause of a measure; what clauses share is looked at once.</summary>
    internal static void ImpossibleHistories(this IGuardClause _, ValueList<MeasureClause> clauses, ValueList<MeasureEvent> events)
    {
        if (!HistoryCheck.TryAsOneLife(clauses[0].Id.Value, events)) new HistoryCheck([.. clauses.Select(clause => clause.Id.Value)], events).Run();
    }

    /// <summary>Refuses an enacted last day that the law behind the instrument does not allow; an extension may go beyond it.</summary>
    internal static void BeyondTheLimit(this IGuardClause _, MeasureId id, StatutoryLimit? limit, ValueList<MeasureEvent> events)
    {
        if (limit is null) return;
        var starts = events.Select(e => e is MeasureEnacted enacted ? enacted.EffectiveFrom.Date : (e as MeasurePostponed)?.EffectiveFrom.Date).OfType<PartialDate>().ToArray();
        if (starts.Length == 0) return;
        var longest = starts.Max(start => limit.LastDay(start.Latest));
        foreach (var enacted in events.OfType<MeasureEnacted>())
            if (enacted.LastDay.Date?.Earliest > longest)
                throw Refusal($"{id} has {Describe(enacted)}, but may run for {limit.Length} only, to {DateText.Write(longest)}: record what goes beyond as an extension, or correct the limit.");
    }

    /// <summary>Lets through types of licence of which each has a form of its own.</summary>
    internal static ValueList<LicenceType> RepeatedForms(
        this IGuardClause _, ValueList<LicenceType> types, [CallerArgumentExpression(nameof(types))] string? parameterName = null) =>
        types.Count > 1 && types.GroupBy(type => type.Form).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new ArgumentException($"A form of licence is described once: {twice.Key} is described {twice.Count()} times. Join the entries.", parameterName)
            : types;

    /// <summary>Lets through a language as ISO 639 writes it, or null.</summary>
    internal static string? NoLanguage(this IGuardClause _, string? language, [CallerArgumentExpression(nameof(language))] string? parameterName = null) =>
        language is null || (language.Length is 2 or 3 && !language.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            ? language
            : throw new ArgumentException($"A language is an ISO 639 code of two or three lower-case letters: '{TextLimits.Shorten(language)}' is none. Write zh, fr or id.", parameterName);

    internal static string Describe(MeasureEvent e) => $"'{e.What}' on {e.On}";

    /// <summary>About the history, which is a constructor's parameter of that name wherever there is one.</summary>
    internal static ArgumentException Refusal(string rule, string parameterName = "events") => new(rule, parameterName);
}
