using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Enters into force, or into effect, on the day of signature.</summary>
public sealed record EntryOnSignature : EntryIntoForce
{
    /// <summary>Entry on signature.</summary>
    [JsonConstructor]
    public EntryOnSignature()
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<EntryOnSignature>))]
    public override string Kind => "onSignature";

    /// <inheritdoc/>
    public override string Describe() => "enters into force on signature";

    internal override DayWindow FirstDay(AgreementRecord record) => record.First<AgreementSigned>()?.On.AsWindow() ?? DayWindow.Never;

    internal override AgreementEvent? Source(AgreementRecord record) => record.First<AgreementSigned>();
}
