using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class TokenForm<T> : JsonForm<T>
    where T : notnull, ISpanParsable<T>, ISpanFormattable
{
    internal static readonly TokenForm<T> Instance = new();

    private readonly RecentValues<T>? lately = typeof(T).IsValueType ? null : new();

    internal override T Read(ref Utf8JsonReader reader)
    {
        var text = JsonMembers.Text(ref reader);
        if (lately is null) return TokenJsonConverter<T>.Parse(in reader);
        return lately.TryFind(text, out var known) ? known! : lately.Keep(text, TokenJsonConverter<T>.Parse(in reader));
    }

    [SkipLocalsInit]
    internal override void Write(ref JsonText json, T value)
    {
        Span<char> text = stackalloc char[JsonText.LongestToken];
        if (value.TryFormat(text, out var length, default, null)) json.Text(text[..length]);
        else json.Text(value.ToString());
    }
}
