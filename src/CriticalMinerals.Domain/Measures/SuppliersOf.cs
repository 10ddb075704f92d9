using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Whoever supplies the end users of another scope.</summary>
public sealed record SuppliersOf : EndUserScope
{
    /// <summary>The suppliers of a scope.</summary>
    /// <param name="scope">The end users supplied.</param>
    /// <exception cref="ArgumentNullException">The scope is null.</exception>
    [JsonConstructor]
    public SuppliersOf(EndUserScope scope) => Scope = Guard.Against.Null(scope);

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<SuppliersOf>))]
    public override string Kind => "suppliersOf";

    /// <summary>The end users supplied.</summary>
    public EndUserScope Scope { get; }

    // Whom an end user supplies is not stated of it, so only a scope of nobody could be settled.
    internal override bool? Includes(EndUser endUser) => null;
}
