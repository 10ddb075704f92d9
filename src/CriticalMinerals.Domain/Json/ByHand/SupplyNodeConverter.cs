using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class SupplyNodeConverter : RecordConverter<SupplyNode>
{
    private static readonly RecordMembers Members = new(["mineral", "stage"], ["form"]);

    public override SupplyNode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        MineralId? mineral = null;
        SupplyChainStage? stage = null;
        MineralForm? form = null;
        var met = RecordMembers.Begin(ref reader);
        while (true)
        {
            switch (Members.Next(ref reader, ref met))
            {
                case 0: mineral = Read(JsonParts.Token<MineralId>.Converter, ref reader, options); break;
                case 1: stage = Read(JsonParts.Token<SupplyChainStage>.Converter, ref reader, options); break;
                case 2: form = Read(JsonParts.Token<MineralForm>.Converter, ref reader, options); break;
                default: return new(mineral!, stage!, form);
            }
        }
    }

    public override void Write(Utf8JsonWriter writer, SupplyNode value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(JsonParts.Token<MineralId>.Converter, Members[0], writer, value.Mineral, options);
        Write(JsonParts.Token<SupplyChainStage>.Converter, Members[1], writer, value.Stage, options);
        WriteOptional(JsonParts.Token<MineralForm>.Converter, Members[2], writer, value.Form, options);
        writer.WriteEndObject();
    }
}
