using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>When goods made elsewhere are bound because of what is in them or how they were made. A closed union.</summary>
[JsonConverter(typeof(OwnJsonOnly))]
public abstract record ContentTest
{
    private protected ContentTest()
    {
    }

    /// <summary>Name of this kind in JSON.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Kind { get; }

    /// <summary>Whether the goods are bound: true, false, or null where what is stated of them does not settle it.</summary>
    internal abstract bool? IsMet(Share? controlledContent, bool? usesControlledTechnology);

    /// <summary>Calls the function for this kind. A new kind adds a parameter here.</summary>
    public TResult Match<TResult>(Func<MinimumContent, TResult> minimumContent, Func<DirectProduct, TResult> directProduct) => this switch
    {
        MinimumContent test => Guard.Against.Null(minimumContent)(test),
        DirectProduct test => Guard.Against.Null(directProduct)(test),
        _ => throw new System.Diagnostics.UnreachableException(GetType().FullName),
    };
}
