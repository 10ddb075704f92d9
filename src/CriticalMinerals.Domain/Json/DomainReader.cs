using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>Reads one document; everything that is wrong with it comes out as a <see cref="JsonException"/>.</summary>
internal static class DomainReader
{
    /// <summary>Up to here room for the longest encoding is cheaper than counting.</summary>
    private const int SmallLength = 16_384;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static T Read<T>(string json, JsonForm<T> form)
        where T : notnull
    {
        using var buffer = new PooledBytes();
        try
        {
            var size = json.Length <= SmallLength ? StrictUtf8.GetMaxByteCount(json.Length) : StrictUtf8.GetByteCount(json);
            var written = StrictUtf8.GetBytes(json, buffer.Reserve(size));
            buffer.Advance(written);
        }
        catch (EncoderFallbackException e)
        {
            var before = json.AsSpan(0, e.Index);
            var inLine = Encoding.UTF8.GetByteCount(before[(before.LastIndexOf('\n') + 1)..]);
            throw new JsonException($"$: The text is not well-formed Unicode at character {e.Index}: half of a surrogate pair.", "$", before.Count('\n'), inLine, e);
        }

        return Read<T>(buffer.Written, form);
    }

    internal static T Read<T>(ReadOnlySpan<byte> json, JsonForm<T> form)
        where T : notnull
    {
        JsonGap format = default;
        try
        {
            RefuseByteOrderMark(json);
            if (form.IsObject) format = FormatEnvelope.Find(json);
        }
        catch (Exception e) when (e is DocumentFault || IsAboutTheDocument(e))
        {
            throw Explained(e, json, form);
        }

        return JsonForms.TryRead(form, json, format, out var value) ? value! : throw FaultWithout(format, json, form);
    }

    /// <summary>Reads an item of a list, which has no format.</summary>
    /// <param name="json">The item and nothing else.</param>
    /// <param name="index">Its place in the list, counted from 0.</param>
    /// <param name="form">What it is read as.</param>
    internal static T ReadItem<T>(ReadOnlySpan<byte> json, long index, JsonForm<T> form)
        where T : notnull =>
        JsonForms.TryRead(form, json, default, out var value) ? value! : throw FaultFinder.Find(json, form, PathOf(index));

    /// <summary>Whether an exception tells of the document, and not of a defect or of the machine.</summary>
    internal static bool IsAboutTheDocument(Exception e) =>
        e is JsonException or ArgumentException or FormatException or NotSupportedException or InvalidOperationException or ArithmeticException;

    internal static string PathOf(long index) => FormattableString.Invariant($"$[{index}]");

    // Both as any exception: a method that names the one of System.Text.Json loads that library, which reading a lawful document does not need.
    private static Exception Explained(Exception e, ReadOnlySpan<byte> json, JsonForm form)
    {
        Exception found = e is DocumentFault fault ? fault.ToJsonException(json) : FaultFinder.Find(json, form);
        return found;
    }

    private static Exception FaultWithout(JsonGap format, ReadOnlySpan<byte> json, JsonForm form)
    {
        Exception found = FaultFinder.Find(format.Length == 0 ? json : FormatEnvelope.Blanked(json, format), form);
        return found;
    }

    private static void RefuseByteOrderMark(ReadOnlySpan<byte> json)
    {
        if (json.Length > 2 && json[0] == 0xEF && json[1] == 0xBB && json[2] == 0xBF) throw new DocumentFault("$", 0, JsonWords.ByteOrderMark);
    }
}
