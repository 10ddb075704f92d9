namespace CriticalMinerals.Domain;

/// <summary>The form of a closed union; generated for each.</summary>
internal abstract class UnionForm<T> : JsonForm<T>, IUnionForm
    where T : notnull
{
    internal override bool IsObject => true;

    string IUnionForm.Name => Name;

    public abstract string Kinds { get; }

    public abstract JsonForm? CaseOf(ReadOnlySpan<byte> kind);

    internal override void Check(ref FaultFinder faults) => faults.CheckUnion(this);
}
