namespace CriticalMinerals.Domain;

/// <summary>The form of any type, as the search for a fault needs to know it.</summary>
internal abstract class JsonForm
{
    /// <summary>Whether the value is a JSON object, so that as a document it carries a format.</summary>
    internal virtual bool IsObject => false;

    /// <summary>The form of the union that the type is a case of; null where it is none.</summary>
    internal virtual JsonForm? Union => null;

    /// <summary>The name of the case in JSON; null where the type is no case of a union.</summary>
    internal virtual string? Kind => null;

    /// <summary>What the type is called in errors.</summary>
    internal abstract string Name { get; }

    /// <summary>Reads the value at the reader, and throws what there is to say of it.</summary>
    internal abstract void Explain(ref JsonCursor reader);

    /// <summary>Looks for a fault in the value at the reader, which ends at its last token.</summary>
    internal virtual void Check(ref FaultFinder faults) => faults.CheckAlone(this);
}

/// <summary>Reads and writes a type directly, without the serializer; the forms of records, unions and enums are generated from the types.</summary>
/// <remarks>
/// Forms read each other by their static methods <c>From</c>, items of lists and whole documents by <see cref="Read"/>. Reading stops at the first fault, mostly without a word: where it is and which rule it breaks is found by a <see cref="FaultFinder"/> that goes through the document
/// again. What is read and written is what the serializer reads and writes under <see cref="DomainJson.Options"/>.
/// </remarks>
internal abstract class JsonForm<T> : JsonForm
    where T : notnull
{
    internal override string Name => JsonWords.NameOf(typeof(T));

    /// <summary>Reads the value at the reader, which ends at its last token.</summary>
    internal abstract T Read(ref JsonCursor reader);

    internal abstract void Write(ref JsonText json, T value);

    internal override void Explain(ref JsonCursor reader) => Read(ref reader);
}
