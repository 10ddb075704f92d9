namespace CriticalMinerals.Domain;

/// <summary>A closed union, as the search for a fault needs to know it.</summary>
internal interface IUnionForm
{
    /// <summary>The union's name in errors.</summary>
    string Name { get; }

    /// <summary>The names of its cases in JSON, with commas.</summary>
    string Kinds { get; }

    /// <summary>The form of a case; null where there is none of that name.</summary>
    JsonForm? CaseOf(ReadOnlySpan<byte> kind);
}
