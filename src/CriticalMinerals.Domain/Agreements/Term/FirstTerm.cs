using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>How long an agreement holds before its renewal clause comes into play.</summary>
[JsonConverter(typeof(OwnJsonOnly))]
public abstract record FirstTerm
{
    private protected FirstTerm()
    {
    }

    /// <summary>Name of this kind in JSON.</summary>
    public abstract string Kind { get; }

    /// <summary>The term in one line, for people.</summary>
    public abstract string Describe();

    /// <summary>The term in a few words.</summary>
    public sealed override string ToString() => Describe();

    /// <summary>The first day after the term; never where the term is indefinite or nobody has fixed its end.</summary>
    internal abstract DayWindow FirstDayAfter(AgreementRecord record);

    /// <summary>Calls the function for this term's kind.</summary>
    public TResult Match<TResult>(Func<TermUntil, TResult> until, Func<TermLasting, TResult> lasting, Func<IndefiniteTerm, TResult> indefinite) => this switch
    {
        TermUntil term => Guard.Against.Null(until)(term),
        TermLasting term => Guard.Against.Null(lasting)(term),
        IndefiniteTerm term => Guard.Against.Null(indefinite)(term),
        _ => throw new UnreachableException(GetType().FullName),
    };
}
