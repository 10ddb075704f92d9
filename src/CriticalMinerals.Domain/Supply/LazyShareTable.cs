using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A share table that says what it is about at once, and whose rows are read when they are first asked for.</summary>
/// <remarks>Immutable for its readers; may be asked from several threads at once. Two are equal only if they are the same object.</remarks>
[JsonConverter(typeof(OwnJsonOnly))]
public sealed class LazyShareTable
{
    private readonly Lazy<ShareTable> table;

    internal LazyShareTable(SupplySubject subject, SourceId source, Func<ShareTable> read)
    {
        Subject = subject;
        Source = source;
        table = new(read);
    }

    /// <summary>A table that is already there.</summary>
    public LazyShareTable(ShareTable table)
    {
        this.table = new(Guard.Against.Null(table));
        Subject = table.Subject;
        Source = table.Citation.Source;
    }

    /// <summary>What the table is about.</summary>
    public SupplySubject Subject { get; }

    /// <summary>Where its figures stand.</summary>
    public SourceId Source { get; }

    /// <summary>The table, read now if it has not been.</summary>
    /// <exception cref="FormatException">Its rows break the rules of the format; the message says the line, the rule and the value.</exception>
    public ShareTable Table() => table.Value;

    /// <summary>The subject and the source, for people.</summary>
    public override string ToString() => $"{Subject} ({Source})";
}
