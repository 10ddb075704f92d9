namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class StateNameForm : JsonForm<string>
{
    internal static readonly StateNameForm Instance = new();

    internal override string Read(ref JsonCursor reader) => From(ref reader);

    internal static string From(ref JsonCursor reader) => StateNameConverter.Name(JsonMembers.Text(ref reader)) ?? throw JsonMembers.Refusal();

    internal override void Explain(ref JsonCursor reader)
    {
        var token = reader.Token();
        new StateNameConverter().Read(ref token, typeof(string), null!);
    }

    internal override void Write(ref JsonText json, string value) => json.Text(StateNameConverter.WordOf(value));
}
