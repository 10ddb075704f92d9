using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a type directly, without the serializer; the forms of records, unions and enums are generated from the types.</summary>
/// <remarks>
/// Reading accepts exactly what the serializer accepts under <see cref="DomainJson.Options"/>, and says nothing about a fault: the serializer reads the document
/// again, and tells it. Writing writes the same bytes as it does.
/// </remarks>
internal abstract class JsonForm<T>
    where T : notnull
{
    /// <summary>Whether the value is a JSON object, so that as a document it carries a format.</summary>
    internal virtual bool IsObject => false;

    /// <summary>Reads the value at the reader, which ends at its last token.</summary>
    internal abstract T Read(ref Utf8JsonReader reader);

    internal abstract void Write(ref JsonText json, T value);
}
