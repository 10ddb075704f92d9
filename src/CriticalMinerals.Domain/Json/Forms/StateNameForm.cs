using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class StateNameForm : JsonForm<string>
{
    internal static readonly StateNameForm Instance = new();

    internal override string Read(ref Utf8JsonReader reader) => From(ref reader);

    internal static string From(ref Utf8JsonReader reader) => StateNameConverter.Name(in reader) ?? throw JsonMembers.Refusal();

    internal override void Explain(ref Utf8JsonReader reader) => new StateNameConverter().Read(ref reader, typeof(string), null!);

    internal override void Write(ref JsonText json, string value) => json.Text(StateNameConverter.WordOf(value));
}
