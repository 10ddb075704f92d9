using System.Text.Json;
using static CriticalMinerals.Domain.Benchmarks.ByHand;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>Share tables and scores by hand.</summary>
internal static class SupplyByHand
{
    private static readonly JsonEncodedText
        Subject = Name("subject"), Rows = Name("rows"), Citation = Name("citation"), Residual = Name("residual"), Withheld = Name("withheld"), Rounding = Name("rounding"),
        TotalMass = Name("totalMass"), TotalVolume = Name("totalVolume"), RowsOverPrintedTotal = Name("rowsOverPrintedTotal"), Node = Name("node"), Statistic = Name("statistic"),
        Period = Name("period"), Basis = Name("basis"), Edition = Name("edition"), Excluding = Name("excluding"), Mineral = Name("mineral"), Stage = Name("stage"), Form = Name("form"),
        Country = Name("country"), Fraction = Name("fraction"), Estimated = Name("estimated"), Place = Name("place"), Amount = Name("amount"), MostProducers = Name("mostProducers"),
        MostEach = Name("mostEach"), NamedAreLargest = Name("namedAreLargest"), Source = Name("source"), Confidence = Name("confidence"), Locator = Name("locator"), ReadOn = Name("readOn"),
        Note = Name("note"), Producers = Name("producers"), Hhi = Name("hhi"), LargestShare = Name("largestShare"), TopThreeShare = Name("topThreeShare"), Lower = Name("lower"),
        Upper = Name("upper"), IsTight = Name("isTight"), Reason = Name("reason"), InsideTotal = Name("insideTotal"), OutsideTotal = Name("outsideTotal");

    // An index has no other public way from a fraction.
    private static readonly HerfindahlIndexJsonConverter Index = new();

    private static readonly JsonEncodedText[] Confidences = [Name("unverified"), Name("low"), Name("medium"), Name("high")];

    internal static ShareTable ReadTable(ref Utf8JsonReader reader)
    {
        SupplySubject? subject = null;
        ValueList<NationalShare> rows = default;
        Citation? citation = null;
        Residual? residual = null;
        ValueList<WithheldProducer> withheld = default;
        Share? rounding = null, over = null;
        Mass? mass = null;
        GasVolume? volume = null;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Subject)) subject = ReadSubject(ref reader);
            else if (Is(ref reader, Rows)) rows = List(ref reader, ReadRow);
            else if (Is(ref reader, Citation)) citation = ReadCitation(ref reader);
            else if (Is(ref reader, Residual)) residual = ReadResidual(ref reader);
            else if (Is(ref reader, Withheld)) withheld = List(ref reader, ReadWithheld);
            else if (Is(ref reader, Rounding)) rounding = ByHand.Fraction(ref reader);
            else if (Is(ref reader, TotalMass)) mass = Token<Mass>(ref reader);
            else if (Is(ref reader, TotalVolume)) volume = Token<GasVolume>(ref reader);
            else if (Is(ref reader, RowsOverPrintedTotal)) over = ByHand.Fraction(ref reader);
        }

        return new(subject!, rows, citation!, residual, withheld, rounding, mass, volume, over);
    }

    internal static ConcentrationScore ReadScore(ref Utf8JsonReader reader)
    {
        SupplySubject? subject = null;
        var producers = 0;
        Bounds<HerfindahlIndex>? hhi = null;
        Bounds<Share>? largest = null, topThree = null;
        Citation? citation = null;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Subject)) subject = ReadSubject(ref reader);
            else if (Is(ref reader, Producers)) producers = reader.GetInt32();
            else if (Is(ref reader, Hhi)) hhi = ReadBounds(ref reader, static (ref reader) => Index.Read(ref reader, typeof(HerfindahlIndex), JsonSerializerOptions.Default));
            else if (Is(ref reader, LargestShare)) largest = ReadBounds<Share>(ref reader, ByHand.Fraction);
            else if (Is(ref reader, TopThreeShare)) topThree = ReadBounds<Share>(ref reader, ByHand.Fraction);
            else if (Is(ref reader, Citation)) citation = ReadCitation(ref reader);
        }

        return new(subject!, producers, hhi!, largest!, topThree!, citation!);
    }

    internal static Citation ReadCitation(ref Utf8JsonReader reader)
    {
        SourceId? source = null;
        Confidence confidence = default;
        string? locator = null, note = null;
        NodaTime.LocalDate? readOn = null;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Source)) source = Token<SourceId>(ref reader);
            else if (Is(ref reader, Confidence)) confidence = ReadConfidence(ref reader);
            else if (Is(ref reader, Locator)) locator = reader.GetString();
            else if (Is(ref reader, ReadOn)) readOn = NodaTime.Text.LocalDatePattern.Iso.Parse(reader.GetString()!).Value;
            else if (Is(ref reader, Note)) note = reader.GetString();
        }

        return new(source!, confidence, locator, readOn, note);
    }

    internal static void Write(Utf8JsonWriter writer, ShareTable table)
    {
        writer.WriteStartObject();
        Write(writer, table.Subject);
        writer.WriteStartArray(Rows);
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            Token(writer, Country, row.Country);
            writer.WriteNumber(Fraction, row.Share.Fraction);
            if (row.Estimated) writer.WriteBoolean(Estimated, true);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WritePropertyName(Citation);
        Write(writer, table.Citation);
        if (table.Residual is { } residual) Write(writer, residual);
        if (!table.Withheld.IsEmpty) Write(writer, table.Withheld);
        if (table.Rounding is { } rounding) writer.WriteNumber(Rounding, rounding.Fraction);
        if (table.TotalMass is { } mass) Token(writer, TotalMass, mass);
        if (table.TotalVolume is { } volume) Token(writer, TotalVolume, volume);
        if (table.RowsOverPrintedTotal is { } over) writer.WriteNumber(RowsOverPrintedTotal, over.Fraction);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ConcentrationScore score)
    {
        writer.WriteStartObject();
        Write(writer, score.Subject);
        writer.WriteNumber(Producers, score.Producers);
        Write(writer, Hhi, score.Hhi.Lower.Fraction, score.Hhi.Upper?.Fraction, score.Hhi.IsTight, score.Hhi.Reason);
        Write(writer, LargestShare, score.LargestShare.Lower.Fraction, score.LargestShare.Upper?.Fraction, score.LargestShare.IsTight, score.LargestShare.Reason);
        Write(writer, TopThreeShare, score.TopThreeShare.Lower.Fraction, score.TopThreeShare.Upper?.Fraction, score.TopThreeShare.IsTight, score.TopThreeShare.Reason);
        writer.WritePropertyName(Citation);
        Write(writer, score.Citation);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteStartObject();
        writer.WriteString(Source, citation.Source.Value);
        writer.WriteString(Confidence, Confidences[(int)citation.Confidence]);
        if (citation.Locator is not null) writer.WriteString(Locator, citation.Locator);
        if (citation.ReadOn is { } day) Token(writer, ReadOn, PartialDate.OnDay(day));
        if (citation.Note is not null) writer.WriteString(Note, citation.Note);
        writer.WriteEndObject();
    }

    private static SupplySubject ReadSubject(ref Utf8JsonReader reader)
    {
        SupplyNode? node = null;
        Statistic? statistic = null;
        ReferencePeriod? period = null;
        SupplyBasis? basis = null;
        string? edition = null;
        ValueList<CountryCode> excluding = default;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Node)) node = ReadNode(ref reader);
            else if (Is(ref reader, Statistic)) statistic = Token<Statistic>(ref reader);
            else if (Is(ref reader, Period)) period = Token<ReferencePeriod>(ref reader);
            else if (Is(ref reader, Basis)) basis = Token<SupplyBasis>(ref reader);
            else if (Is(ref reader, Edition)) edition = reader.GetString();
            else if (Is(ref reader, Excluding)) excluding = List(ref reader, Token<CountryCode>);
        }

        return new(node!, statistic!, period!, basis, edition, excluding);
    }

    private static SupplyNode ReadNode(ref Utf8JsonReader reader)
    {
        MineralId? mineral = null;
        SupplyChainStage? stage = null;
        MineralForm? form = null;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Mineral)) mineral = Token<MineralId>(ref reader);
            else if (Is(ref reader, Stage)) stage = Token<SupplyChainStage>(ref reader);
            else if (Is(ref reader, Form)) form = Token<MineralForm>(ref reader);
        }

        return new(mineral!, stage!, form);
    }

    private static NationalShare ReadRow(ref Utf8JsonReader reader)
    {
        CountryCode country = default;
        Share share = default;
        var estimated = false;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Country)) country = Token<CountryCode>(ref reader);
            else if (Is(ref reader, Fraction)) share = ByHand.Fraction(ref reader);
            else if (Is(ref reader, Estimated)) estimated = reader.GetBoolean();
        }

        return new(country, share, estimated);
    }

    private static Residual ReadResidual(ref Utf8JsonReader reader)
    {
        Share? amount = null, each = null;
        int? producers = null;
        var largest = false;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Amount)) amount = ByHand.Fraction(ref reader);
            else if (Is(ref reader, MostProducers)) producers = reader.GetInt32();
            else if (Is(ref reader, MostEach)) each = ByHand.Fraction(ref reader);
            else if (Is(ref reader, NamedAreLargest)) largest = reader.GetBoolean();
        }

        return new(amount, producers, each, largest);
    }

    private static WithheldProducer ReadWithheld(ref Utf8JsonReader reader)
    {
        CountryCode country = default;
        var place = WithheldPlace.InsideTotal;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Country)) country = Token<CountryCode>(ref reader);
            else if (Is(ref reader, Place)) place = reader.ValueTextEquals(InsideTotal.EncodedUtf8Bytes) ? WithheldPlace.InsideTotal : WithheldPlace.OutsideTotal;
        }

        return new(country, place);
    }

    private static Bounds<T> ReadBounds<T>(ref Utf8JsonReader reader, Reading<T> end)
        where T : struct, IComparable<T>
    {
        T lower = default;
        T? upper = null;
        var tight = false;
        string? reason = null;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Lower)) lower = end(ref reader);
            else if (Is(ref reader, Upper)) upper = end(ref reader);
            else if (Is(ref reader, IsTight)) tight = reader.GetBoolean();
            else if (Is(ref reader, Reason)) reason = reader.GetString();
        }

        return new(lower, upper, tight, reason);
    }

    private static Confidence ReadConfidence(ref Utf8JsonReader reader)
    {
        for (var i = Confidences.Length - 1; i > 0; i--)
            if (reader.ValueTextEquals(Confidences[i].EncodedUtf8Bytes)) return (Confidence)i;
        return Domain.Confidence.Unverified;
    }

    private static void Write(Utf8JsonWriter writer, SupplySubject subject)
    {
        writer.WriteStartObject(Subject);
        writer.WriteStartObject(Node);
        writer.WriteString(Mineral, subject.Node.Mineral.Value);
        writer.WriteString(Stage, subject.Node.Stage.Value);
        if (subject.Node.Form is { } form) writer.WriteString(Form, form.Value);
        writer.WriteEndObject();
        Token(writer, Statistic, subject.Statistic);
        Token(writer, Period, subject.Period);
        if (subject.Basis is { } basis) writer.WriteString(Basis, basis.Value);
        if (subject.Edition is { } edition) writer.WriteString(Edition, edition);
        if (!subject.Excluding.IsEmpty) Tokens(writer, Excluding, subject.Excluding);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Residual residual)
    {
        writer.WriteStartObject(Residual);
        if (residual.Amount is { } amount) writer.WriteNumber(Amount, amount.Fraction);
        if (residual.MostProducers is { } most) writer.WriteNumber(MostProducers, most);
        if (residual.MostEach is { } each) writer.WriteNumber(MostEach, each.Fraction);
        if (residual.NamedAreLargest) writer.WriteBoolean(NamedAreLargest, true);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ValueList<WithheldProducer> withheld)
    {
        writer.WriteStartArray(Withheld);
        foreach (var producer in withheld)
        {
            writer.WriteStartObject();
            Token(writer, Country, producer.Country);
            writer.WriteString(Place, producer.Place == WithheldPlace.InsideTotal ? InsideTotal : OutsideTotal);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, double lower, double? upper, bool tight, string? reason)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber(Lower, lower);
        if (upper is { } end) writer.WriteNumber(Upper, end);
        if (tight) writer.WriteBoolean(IsTight, true);
        if (reason is not null) writer.WriteString(Reason, reason);
        writer.WriteEndObject();
    }
}
