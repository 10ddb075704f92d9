using System.Text;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>One licence for many shipments of a holder to its customers.</summary>
public sealed record GeneralLicence : Relief
{
    /// <summary>A general licence.</summary>
    /// <param name="name">Its name within the measure.</param>
    /// <param name="beneficiaries">The customers that may be supplied under it.</param>
    /// <param name="destinations">Towards where it works.</param>
    /// <param name="length">How long one licence lasts; null where that is not known.</param>
    /// <param name="holders">The exporters that hold one, as far as they are known.</param>
    /// <exception cref="ArgumentException">The name is empty, or the length is no period of whole days.</exception>
    [JsonConstructor]
    public GeneralLicence(
        string name, EndUserScope beneficiaries, PlaceScope destinations, Period? length = null, ValueList<string> holders = default)
        : this(name, beneficiaries, destinations, CalendarLength.Of(length is null ? null : Guard.Against.NotWholeDays(length)), holders)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal GeneralLicence(string name, EndUserScope beneficiaries, PlaceScope destinations, CalendarLength length, ValueList<string> holders)
        : base(name, beneficiaries, destinations)
    {
        KeptLength = length;
        Holders = holders;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<GeneralLicence>))]
    public override string Kind => "generalLicence";

    /// <summary>How long one licence lasts.</summary>
    public Period? Length => KeptLength.OrNull();

    /// <inheritdoc cref="Length"/>
    internal CalendarLength KeptLength { get; }

    /// <summary>The exporters that hold one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<string> Holders { get; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(InvariantFormat.Numbers, $", Length = {KeptLength}, Holders = {Holders}");
        return true;
    }

    internal override CoverageVerdict Remaining => CoverageVerdict.Relieved;
}
