using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Whose use of the goods a clause binds. A closed union.</summary>
[JsonConverter(typeof(OwnJsonOnly))]
public abstract record EndUserScope
{
    private protected EndUserScope()
    {
    }

    /// <summary>Name of this kind in JSON.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Kind { get; }

    /// <summary>Whether the end user is bound: true, false, or null where what is stated of them does not settle it.</summary>
    internal abstract bool? Includes(EndUser endUser);

    /// <summary>Calls the function for this kind. A new kind adds a parameter here.</summary>
    public TResult Match<TResult>(
        Func<AllEndUsers, TResult> all,
        Func<MilitaryEndUsers, TResult> military,
        Func<NamedEndUsers, TResult> named,
        Func<ListedEndUsers, TResult> listed,
        Func<SuppliersOf, TResult> suppliersOf) => this switch
        {
            AllEndUsers scope => Guard.Against.Null(all)(scope),
            MilitaryEndUsers scope => Guard.Against.Null(military)(scope),
            NamedEndUsers scope => Guard.Against.Null(named)(scope),
            ListedEndUsers scope => Guard.Against.Null(listed)(scope),
            SuppliersOf scope => Guard.Against.Null(suppliersOf)(scope),
            _ => throw new System.Diagnostics.UnreachableException(GetType().FullName),
        };
}
