using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What an agreement's text brings about by itself, or an event of it seen from outside.</summary>
public sealed record AgreementCause : ITimelineCause
{
    /// <summary>A cause.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="words">What it is, in one line.</param>
    /// <param name="event">The event that set it going; null where the text alone did.</param>
    /// <exception cref="ArgumentException">The words are empty.</exception>
    [JsonConstructor]
    public AgreementCause(AgreementId agreement, string words, AgreementEvent? @event = null)
    {
        Agreement = Guard.Against.Null(agreement);
        Words = Guard.Against.UncleanText(words, "A cause");
        Event = @event;
    }

    /// <summary>Name of this kind in JSON.</summary>
    [JsonPropertyOrder(-1)]
    [SuppressMessage("Performance", "CA1822", Justification = "A member of the document, like the kind of a union's case.")]
    public string Kind => "agreement";

    /// <summary>Whose event it is, by the agreement's id.</summary>
    [JsonConverter(typeof(OwnJsonOnly<AgreementCause>))]
    public AgreementId Agreement { get; }

    /// <summary>What it is, in one line.</summary>
    public string Words { get; }

    /// <summary>The event that set it going; null where the text alone did.</summary>
    public AgreementEvent? Event { get; }

    /// <inheritdoc/>
    public string Describe() => $"{Agreement} {Words}";
}
