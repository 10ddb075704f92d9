using System.Text.Json;
using NodaTime;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>A thousand measures of two clauses each, in the kinds that most measures have.</summary>
public class MeasureJson : JsonContest<ValueList<TradeMeasure>, List<Plain.Measure>>
{
    private const int Count = 1000;

    protected override ValueList<TradeMeasure> Make() => [.. Enumerable.Range(0, Count).Select(Measure)];

    protected override ValueList<TradeMeasure> Read(ref Utf8JsonReader reader) => ByHand.List(ref reader, RecordsByHand.ReadMeasure);

    protected override void Write(Utf8JsonWriter writer, ValueList<TradeMeasure> value)
    {
        writer.WriteStartArray();
        foreach (var measure in value) RecordsByHand.Write(writer, measure);
        writer.WriteEndArray();
    }

    private static TradeMeasure Measure(int number)
    {
        var id = $"cn-mofcom-{2000 + (number / 100)}-{number % 100}";
        var announced = new LocalDate(2020, 1, 1).PlusDays(number);
        return new(
            MeasureId.Parse(id),
            $"Announcement No. {number % 100}: export control of gallium, germanium and their compounds",
            new Authority(Party.Parse("CN"), "Ministry of Commerce"),
            [Clause($"{id}/1", new LicenceRequirement(LicencePolicy.CaseByCase), new AllPlaces()), Clause($"{id}/2", new Prohibition(), new OnlyPlaces([Party.Parse("US"), Party.Parse("JP")]))],
            [
                new MeasureEnacted(
                    PartialDate.OnDay(announced), DateBound.On(announced.PlusDays(30)), number % 3 == 0 ? DateBound.On(announced.PlusYears(1)) : DateBound.None,
                    new Citation(SourceId.Parse("mofcom-announcements"), Confidence.High, "article 1", announced.PlusDays(2))),
            ]);
    }

    private static MeasureClause Clause(string id, ControlKind control, PlaceScope destinations) =>
        new(
            ClauseId.Parse(id), "Items that need a licence", TradeDirection.Export, control,
            new ControlScope(
                [new MaterialItems([MineralIds.Gallium, MineralId.Parse("germanium")], [MineralForm.Parse("metal"), MineralForm.Parse("oxide")], [HsCode.Of(2022, "811292")])],
                new AllPlaces(), destinations, new AllEndUsers()));
}

/// <summary>A thousand agreements with their terms, renewal, sources and events.</summary>
public class AgreementJson : JsonContest<ValueList<Agreement>, List<Plain.Agreement>>
{
    private const int Count = 1000;

    protected override ValueList<Agreement> Make() => [.. Enumerable.Range(0, Count).Select(Agreement)];

    protected override ValueList<Agreement> Read(ref Utf8JsonReader reader) => ByHand.List(ref reader, RecordsByHand.ReadAgreement);

    protected override void Write(Utf8JsonWriter writer, ValueList<Agreement> value)
    {
        writer.WriteStartArray();
        foreach (var agreement in value) RecordsByHand.Write(writer, agreement);
        writer.WriteEndArray();
    }

    private static Agreement Agreement(int number)
    {
        var signed = PartialDate.OnDay(new LocalDate(2020, 1, 1).PlusDays(number));
        var source = new Citation(SourceId.Parse("depositary"), Confidence.High, "article 12", new LocalDate(2026, 3, 1));
        return new(
            AgreementId.Parse($"us-au-framework-{number}"), "Framework for securing supply in the mining and processing of critical minerals", [new(Party.Parse("US")), new(Party.Parse("AU"))],
            LegalForm.Binding, new EntryOnSignature(), new TermLasting(Period.FromYears(5)), new TacitRenewal(Period.FromYears(1), Period.FromMonths(6)),
            [source], events: [new AgreementSigned(signed, source), new AgreementEnteredIntoForce(signed, source)]);
    }
}
