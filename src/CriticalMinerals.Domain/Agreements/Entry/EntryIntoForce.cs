using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The rule by which an agreement enters into force. A recorded entry into force goes before the rule.</summary>
[JsonConverter(typeof(OwnJsonOnly))]
public abstract record EntryIntoForce
{
    private protected EntryIntoForce()
    {
    }

    /// <summary>Name of this kind in JSON.</summary>
    public abstract string Kind { get; }

    /// <summary>The rule in one line, for people.</summary>
    public abstract string Describe();

    /// <summary>The days on which the agreement may enter into force by this rule, with what is known.</summary>
    internal abstract DayWindow FirstDay(AgreementRecord record);

    /// <summary>The recorded event from which the rule counts; null where it counts from none, or none is recorded.</summary>
    internal virtual AgreementEvent? Source(AgreementRecord record) => null;

    /// <summary>Calls the function for this rule's kind.</summary>
    public TResult Match<TResult>(
        Func<EntryOnDate, TResult> onDate,
        Func<EntryOnSignature, TResult> onSignature,
        Func<EntryAfterNotes, TResult> afterNotes,
        Func<EntryAfterRatifications, TResult> afterRatifications,
        Func<UnknownEntry, TResult> unknown) => this switch
        {
            EntryOnDate rule => Guard.Against.Null(onDate)(rule),
            EntryOnSignature rule => Guard.Against.Null(onSignature)(rule),
            EntryAfterNotes rule => Guard.Against.Null(afterNotes)(rule),
            EntryAfterRatifications rule => Guard.Against.Null(afterRatifications)(rule),
            UnknownEntry rule => Guard.Against.Null(unknown)(rule),
            _ => throw new UnreachableException(GetType().FullName),
        };
}
