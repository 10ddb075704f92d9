using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The end users named, and no others.</summary>
public sealed record NamedEndUsers : EndUserScope
{
    /// <summary>A scope by name.</summary>
    /// <param name="names">The names as the instrument gives them; empty where it has names that are not known here.</param>
    [JsonConstructor]
    public NamedEndUsers(ValueList<string> names) => Names = names;

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<NamedEndUsers>))]
    public override string Kind => "named";

    /// <summary>The names; empty where they are not known here.</summary>
    public ValueList<string> Names { get; }

    internal override bool? Includes(EndUser endUser)
    {
        Guard.Against.Null(endUser);
        return endUser.Type switch
        {
            EndUserType.CivilUnlisted => false,
            EndUserType.Named when Names.Contains(endUser.Name!, StringComparer.OrdinalIgnoreCase) => true,
            EndUserType.Named when !Names.IsEmpty => false,
            _ => null,
        };
    }
}
