namespace CriticalMinerals.Domain;

/// <summary>A converter of a closed union, which tells its cases.</summary>
internal interface IUnionConverter
{
    /// <summary>The types of the cases, in the order in which errors name their kinds.</summary>
    IEnumerable<Type> CaseTypes { get; }

    /// <summary>The name of a case in JSON.</summary>
    string KindOf(Type caseType);
}
