using System.Buffers;
using System.Runtime.CompilerServices;

namespace CriticalMinerals.Domain;

/// <summary>The forms of whole documents. Which there are is generated from the types that <see cref="DomainJsonContext"/> names.</summary>
internal static class JsonForms
{
    /// <summary>The form of a type.</summary>
    /// <exception cref="NotSupportedException">The type is not of this library, or has no JSON form.</exception>
    internal static JsonForm<T> Of<T>()
        where T : notnull =>
        Known<T>.Form ?? throw new NotSupportedException($"{typeof(T)} is not a type that this library reads or writes as JSON.");

    /// <summary>Reads a document without its format; false where it breaks a rule.</summary>
    /// <param name="form">What it is read as.</param>
    /// <param name="json">The document.</param>
    /// <param name="format">Where in it the format stands.</param>
    /// <param name="value">What it says.</param>
    internal static bool TryRead<T>(JsonForm<T> form, ReadOnlySpan<byte> json, JsonGap format, out T? value)
        where T : notnull
    {
        try
        {
            var reader = new JsonCursor(json, format);
            reader.Read();
            value = form.Read(ref reader);
            return !reader.Read();
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            value = default;
            return false;
        }
    }

    /// <summary>Writes a value; a document that is an object begins with its format.</summary>
    internal static void Write<T>(JsonForm<T> form, IBufferWriter<byte> target, T value, bool isDocument)
        where T : notnull
    {
        var json = new JsonText(target);
        if (isDocument && form.IsObject) json.BeginWithFormat();
        form.Write(ref json, value);
        json.Finish();
    }

    private static class Known<T>
        where T : notnull
    {
        internal static readonly JsonForm<T>? Form = (RuntimeFeature.IsDynamicCodeSupported ? DomainForms.FindByName(typeof(T)) : DomainForms.FindByType(typeof(T))) as JsonForm<T>;
    }
}
