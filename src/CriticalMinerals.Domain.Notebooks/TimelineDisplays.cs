using Ardalis.GuardClauses;
using CriticalMinerals.Domain.Notebooks.Drawing;

namespace CriticalMinerals.Domain.Notebooks;

/// <summary>Shows timelines, calendars, differences and new knowledge as tables.</summary>
public static class TimelineDisplays
{
    /// <summary>The spans of a timeline with their states, what each rests on and what brought it about.</summary>
    /// <typeparam name="TState">The kind of state.</typeparam>
    /// <param name="timeline">The answer of <c>Regime.TimelineOf</c>.</param>
    /// <param name="title">The heading, such as the clause.</param>
    /// <exception cref="ArgumentException">The title is blank or not one line of printable text.</exception>
    public static Table ToTable<TState>(this Timeline<TState> timeline, string title)
        where TState : notnull
    {
        ValueList<TableColumn> columns = [new("From"), new("Through"), new("State"), new("Rests on"), new("Why")];
        return new(Guard.Against.UnprintableText(title, "A title"), columns, Guard.Against.Null(timeline).Spans.Select(Row));
    }

    /// <summary>Changes and decisions by day: a calendar, or what differs between two questions.</summary>
    /// <param name="changes">The answer of <see cref="Regime.Calendar"/>, <see cref="Regime.ChangesBetween"/> or <c>Regime.DifferencesFrom</c>.</param>
    /// <param name="title">The heading.</param>
    /// <exception cref="ArgumentException">The title is blank or not one line of printable text.</exception>
    public static Table ToTable(this IEnumerable<RegimeChange> changes, string title)
    {
        ValueList<TableColumn> columns = [new("Day"), new("Subject"), new("From"), new("To"), new("Rests on"), new("Why")];
        var rows = Guard.Against.Null(changes).Select<RegimeChange, ValueList<string>>(change =>
            [Say.Day(change.Day, ""), change.Subject, change.From ?? "", change.IsDecision ? $"decision: {change.To}" : change.To, Say.Words(change.Standing), change.Why ?? ""]);
        return new(Guard.Against.UnprintableText(title, "A title"), columns, rows);
    }

    /// <summary>On which days two regimes differ, such as a scenario and the record.</summary>
    /// <param name="differences">The answer of <c>Regime.DifferencesFrom</c> over a span.</param>
    /// <param name="title">The heading.</param>
    /// <param name="here">The name of the regime that was asked.</param>
    /// <param name="there">The name of the regime that it was compared with.</param>
    /// <exception cref="ArgumentException">The title or a name is blank or not one line of printable text.</exception>
    public static Table ToDifferenceTable(this IEnumerable<RegimeDifference> differences, string title, string here = "here", string there = "there")
    {
        ValueList<TableColumn> columns =
            [new("From"), new("Through"), new("Subject"), new(Guard.Against.UnprintableText(here, "The name of a regime")), new(Guard.Against.UnprintableText(there, "The name of a regime"))];
        var rows = Guard.Against.Null(differences).Select<RegimeDifference, ValueList<string>>(difference =>
            [Say.Day(difference.Days.First, "always"), Say.Day(difference.Days.Last, "for good"), difference.Subject, difference.Here, difference.There]);
        return new(Guard.Against.UnprintableText(title, "A title"), columns, rows);
    }

    /// <summary>What became known, by day.</summary>
    /// <param name="changes">The answer of <see cref="Regime.KnowledgeChanges"/>.</param>
    /// <param name="title">The heading.</param>
    /// <param name="sources">Finds a source by its id, such as <c>ReferenceData.FindSource</c>; without it the column has the id.</param>
    /// <exception cref="ArgumentException">The title is blank or not one line of printable text.</exception>
    public static Table ToTable(this IEnumerable<KnowledgeChange> changes, string title, Func<SourceId, Source>? sources = null)
    {
        ValueList<TableColumn> columns = [new("Known from"), new("Subject"), new("What"), new("Source")];
        var rows = Guard.Against.Null(changes).Select<KnowledgeChange, ValueList<string>>(change =>
            [Say.Day(change.KnownFrom, "") + (change.IsInferred ? " (inferred)" : ""), change.Subject, change.What, Say.Cite(change.Citation, sources)]);
        return new(Guard.Against.UnprintableText(title, "A title"), columns, rows);
    }

    private static ValueList<string> Row<TState>(TimelineSpan<TState> span)
        where TState : notnull =>
    [
        Say.Day(span.Days.First, "the beginning"),
        Say.Day(span.Days.Last, "no end"),
        span.Possible.IsEmpty ? $"{span.State}" : $"{span.State}: {string.Join(" or ", span.Possible.AsSpan().ToArray())}",
        Say.Words(span.Standing),
        span.Cause?.Describe() ?? "",
    ];
}
