using System.Buffers;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>The forms of whole documents. Which there are is generated from the types that <see cref="DomainJsonContext"/> names.</summary>
internal static partial class JsonForms
{
    /// <summary>The form of a type; null where only the serializer reads and writes it.</summary>
    internal static JsonForm<T>? Of<T>()
        where T : notnull => Known<T>.Form;

    /// <summary>Reads a document without its format; false where it breaks a rule.</summary>
    internal static bool TryRead<T>(JsonForm<T> form, ReadOnlySpan<byte> json, out T? value)
        where T : notnull
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DomainJsonOptions.MaxDepth });
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

    // Types of the same name that are not of this library get no form: the form found would be of another type.
    private static object? Find(Type type) =>
        !type.IsGenericType ? FindOne(type.Name)
        : type.GetGenericTypeDefinition() == typeof(ValueList<>) ? FindListOf(type.GenericTypeArguments[0].Name)
        : FindBoundsOf(type.GenericTypeArguments[0].Name);

    private static class Known<T>
        where T : notnull
    {
        internal static readonly JsonForm<T>? Form = Find(typeof(T)) as JsonForm<T>;
    }
}
