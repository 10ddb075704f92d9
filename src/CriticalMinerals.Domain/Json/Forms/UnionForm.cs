namespace CriticalMinerals.Domain;

/// <summary>The form of a closed union; generated for each.</summary>
internal abstract class UnionForm<T> : JsonForm<T>, IUnionForm
    where T : notnull
{
    internal override bool IsObject => true;

    string IUnionForm.Name => JsonWords.NameOf(typeof(T));

    string IUnionForm.Kinds => Kinds;

    internal abstract string Kinds { get; }

    internal abstract JsonForm? CaseOf(ReadOnlySpan<byte> kind);

    JsonForm? IUnionForm.CaseOf(ReadOnlySpan<byte> kind) => CaseOf(kind);

    internal override void Check(ref FaultFinder faults) => faults.CheckUnion(this);
}
