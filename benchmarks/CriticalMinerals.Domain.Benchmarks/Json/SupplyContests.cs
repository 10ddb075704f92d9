using System.Text.Json;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>All share tables of the reference data.</summary>
public class ShareTableJson : JsonContest<ValueList<ShareTable>, List<Plain.Table>>
{
    protected override ValueList<ShareTable> Make() => ReferenceData.Shares.ToValueList();

    protected override ValueList<ShareTable> Read(ref Utf8JsonReader reader) => ByHand.List(ref reader, SupplyByHand.ReadTable);

    protected override void Write(Utf8JsonWriter writer, ValueList<ShareTable> value)
    {
        writer.WriteStartArray();
        foreach (var table in value) SupplyByHand.Write(writer, table);
        writer.WriteEndArray();
    }
}

/// <summary>The scores of all share tables of the reference data that have one.</summary>
public class ScoreJson : JsonContest<ValueList<ConcentrationScore>, List<Plain.Score>>
{
    protected override ValueList<ConcentrationScore> Make() =>
        [.. ReferenceData.Shares.Where(table => table.Withheld.All(producer => producer.Place == WithheldPlace.InsideTotal)).Select(table => table.Score())];

    protected override ValueList<ConcentrationScore> Read(ref Utf8JsonReader reader) => ByHand.List(ref reader, SupplyByHand.ReadScore);

    protected override void Write(Utf8JsonWriter writer, ValueList<ConcentrationScore> value)
    {
        writer.WriteStartArray();
        foreach (var score in value) SupplyByHand.Write(writer, score);
        writer.WriteEndArray();
    }
}
