using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using static CriticalMinerals.Domain.Benchmarks.ByHand;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>Measures and agreements by hand: only the kinds that the documents of the contests have.</summary>
internal static class RecordsByHand
{
    private static readonly JsonEncodedText
        Id = Name("id"), Title = Name("title"), Authority = Name("authority"), Clauses = Name("clauses"), Events = Name("events"), Party = Name("party"), NameOf = Name("name"),
        Direction = Name("direction"), Control = Name("control"), Scope = Name("scope"), Kind = Name("kind"), Policy = Name("policy"), Items = Name("items"), Origins = Name("origins"),
        Destinations = Name("destinations"), EndUsers = Name("endUsers"), Minerals = Name("minerals"), Forms = Name("forms"), HsCodes = Name("hsCodes"), Parties = Name("parties"),
        On = Name("on"), EffectiveFrom = Name("effectiveFrom"), LastDay = Name("lastDay"), Cited = Name("citation"), LegalFormOf = Name("legalForm"),
        EntryIntoForceOf = Name("entryIntoForce"), FirstTermOf = Name("firstTerm"), Renewal = Name("renewal"), Citations = Name("citations"), Length = Name("length"), Notice = Name("notice"),
        Licence = Name("licence"), Prohibition = Name("prohibition"), Materials = Name("materials"), All = Name("all"), Only = Name("only"), Enacted = Name("enacted"),
        Export = Name("export"), CaseByCase = Name("caseByCase"), Binding = Name("binding"), OnSignature = Name("onSignature"), Lasting = Name("lasting"), Tacit = Name("tacit"),
        Signed = Name("signed"), EnteredIntoForce = Name("enteredIntoForce");

    internal static TradeMeasure ReadMeasure(ref Utf8JsonReader reader)
    {
        MeasureId? id = null;
        string? title = null;
        Authority? authority = null;
        ValueList<MeasureClause> clauses = default;
        ValueList<MeasureEvent> events = default;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Id)) id = Token<MeasureId>(ref reader);
            else if (Is(ref reader, Title)) title = reader.GetString();
            else if (Is(ref reader, Authority)) authority = ReadAuthority(ref reader);
            else if (Is(ref reader, Clauses)) clauses = List(ref reader, ReadClause);
            else if (Is(ref reader, Events)) events = List<MeasureEvent>(ref reader, ReadEnacted);
        }

        return new(id!, title!, authority!, clauses, events);
    }

    internal static Agreement ReadAgreement(ref Utf8JsonReader reader)
    {
        AgreementId? id = null;
        string? title = null;
        ValueList<Participation> parties = default;
        EntryIntoForce? entry = null;
        FirstTerm? term = null;
        RenewalClause? renewal = null;
        ValueList<Citation> citations = default;
        ValueList<AgreementEvent> events = default;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Id)) id = Token<AgreementId>(ref reader);
            else if (Is(ref reader, Title)) title = reader.GetString();
            else if (Is(ref reader, Parties)) parties = List(ref reader, ReadParticipation);
            else if (Is(ref reader, LegalFormOf)) RequireValue(ref reader, Binding);
            else if (Is(ref reader, EntryIntoForceOf)) entry = ReadEntry(ref reader);
            else if (Is(ref reader, FirstTermOf)) term = new TermLasting(ReadPeriods(ref reader).Length);
            else if (Is(ref reader, Renewal)) renewal = ReadPeriods(ref reader) is var (length, notice) ? new TacitRenewal(length, notice) : null;
            else if (Is(ref reader, Citations)) citations = List(ref reader, SupplyByHand.ReadCitation);
            else if (Is(ref reader, Events)) events = List(ref reader, ReadAgreementEvent);
        }

        return new(id!, title!, parties, LegalForm.Binding, entry!, term!, renewal!, citations, events: events);
    }

    internal static void Write(Utf8JsonWriter writer, TradeMeasure measure)
    {
        writer.WriteStartObject();
        writer.WriteString(Id, measure.Id.Value);
        writer.WriteString(Title, measure.Title);
        writer.WriteStartObject(Authority);
        writer.WriteString(Party, measure.Authority.Party.Value);
        writer.WriteString(NameOf, measure.Authority.Name);
        writer.WriteEndObject();
        writer.WriteStartArray(Clauses);
        foreach (var clause in measure.Clauses) Write(writer, clause);
        writer.WriteEndArray();
        writer.WriteStartArray(Events);
        foreach (var happened in measure.Events) Write(writer, (MeasureEnacted)happened);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Agreement agreement)
    {
        writer.WriteStartObject();
        writer.WriteString(Id, agreement.Id.Value);
        writer.WriteString(Title, agreement.Title);
        writer.WriteStartArray(Parties);
        foreach (var party in agreement.Parties)
        {
            writer.WriteStartObject();
            writer.WriteString(Party, party.Party.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString(LegalFormOf, Binding);
        writer.WriteStartObject(EntryIntoForceOf);
        writer.WriteString(Kind, OnSignature);
        writer.WriteEndObject();
        WriteTerm(writer, FirstTermOf, Lasting, ((TermLasting)agreement.FirstTerm).Length, null);
        WriteTerm(writer, Renewal, Tacit, ((TacitRenewal)agreement.Renewal).Length, ((TacitRenewal)agreement.Renewal).Notice);
        writer.WriteStartArray(Citations);
        foreach (var citation in agreement.Citations) SupplyByHand.Write(writer, citation);
        writer.WriteEndArray();
        writer.WriteStartArray(Events);
        foreach (var happened in agreement.Events)
        {
            writer.WriteStartObject();
            writer.WriteString(Kind, happened is AgreementSigned ? Signed : EnteredIntoForce);
            Token(writer, On, happened.On);
            writer.WritePropertyName(Cited);
            SupplyByHand.Write(writer, happened.Citation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static Authority ReadAuthority(ref Utf8JsonReader reader)
    {
        Party? party = null;
        string? name = null;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Party)) party = Token<Party>(ref reader);
            else if (Is(ref reader, NameOf)) name = reader.GetString();
        }

        return new(party!, name!);
    }

    private static MeasureClause ReadClause(ref Utf8JsonReader reader)
    {
        ClauseId? id = null;
        string? title = null;
        ControlKind? control = null;
        ControlScope? scope = null;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Id)) id = Token<ClauseId>(ref reader);
            else if (Is(ref reader, Title)) title = reader.GetString();
            else if (Is(ref reader, Direction)) RequireValue(ref reader, Export);
            else if (Is(ref reader, Control)) control = ReadControl(ref reader);
            else if (Is(ref reader, Scope)) scope = ReadScope(ref reader);
        }

        return new(id!, title!, TradeDirection.Export, control!, scope!);
    }

    private static ControlKind ReadControl(ref Utf8JsonReader reader)
    {
        var isLicence = false;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Kind)) isLicence = reader.ValueTextEquals(Licence.EncodedUtf8Bytes);
            else if (Is(ref reader, Policy)) RequireValue(ref reader, CaseByCase);
        }

        return isLicence ? new LicenceRequirement(LicencePolicy.CaseByCase) : new Prohibition();
    }

    private static ControlScope ReadScope(ref Utf8JsonReader reader)
    {
        ValueList<ScopeItem> items = default;
        PlaceScope? origins = null, destinations = null;
        EndUserScope? users = null;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Items)) items = List<ScopeItem>(ref reader, ReadItem);
            else if (Is(ref reader, Origins)) origins = ReadPlaces(ref reader);
            else if (Is(ref reader, Destinations)) destinations = ReadPlaces(ref reader);
            else if (Is(ref reader, EndUsers)) users = ReadUsers(ref reader);
        }

        return new(items, origins!, destinations!, users!);
    }

    private static MaterialItems ReadItem(ref Utf8JsonReader reader)
    {
        ValueList<MineralId> minerals = default;
        ValueList<MineralForm> forms = default;
        ValueList<HsCode> codes = default;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Kind)) RequireValue(ref reader, Materials);
            else if (Is(ref reader, Minerals)) minerals = List(ref reader, Token<MineralId>);
            else if (Is(ref reader, Forms)) forms = List(ref reader, Token<MineralForm>);
            else if (Is(ref reader, HsCodes)) codes = List(ref reader, Token<HsCode>);
        }

        return new(minerals, forms, codes);
    }

    private static PlaceScope ReadPlaces(ref Utf8JsonReader reader)
    {
        var isAll = false;
        ValueList<Party> parties = default;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Kind)) isAll = reader.ValueTextEquals(All.EncodedUtf8Bytes);
            else if (Is(ref reader, Parties)) parties = List(ref reader, Token<Party>);
        }

        return isAll ? new AllPlaces() : new OnlyPlaces(parties);
    }

    private static AllEndUsers ReadUsers(ref Utf8JsonReader reader)
    {
        while (HasMember(ref reader))
            if (Is(ref reader, Kind)) RequireValue(ref reader, All);
        return new();
    }

    private static MeasureEnacted ReadEnacted(ref Utf8JsonReader reader)
    {
        PartialDate? on = null;
        DateBound? from = null, last = null;
        Citation? citation = null;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Kind)) RequireValue(ref reader, Enacted);
            else if (Is(ref reader, On)) on = Token<PartialDate>(ref reader);
            else if (Is(ref reader, EffectiveFrom)) from = Token<DateBound>(ref reader);
            else if (Is(ref reader, LastDay)) last = Token<DateBound>(ref reader);
            else if (Is(ref reader, Cited)) citation = SupplyByHand.ReadCitation(ref reader);
        }

        return new(on!, from!, last!, citation!);
    }

    private static Participation ReadParticipation(ref Utf8JsonReader reader)
    {
        Party? party = null;
        while (HasMember(ref reader))
            if (Is(ref reader, Party)) party = Token<Party>(ref reader);
        return new(party!);
    }

    private static EntryOnSignature ReadEntry(ref Utf8JsonReader reader)
    {
        while (HasMember(ref reader))
            if (Is(ref reader, Kind)) RequireValue(ref reader, OnSignature);
        return new();
    }

    private static (Period Length, Period? Notice) ReadPeriods(ref Utf8JsonReader reader)
    {
        Period? length = null, notice = null;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Length)) length = PeriodPattern.Roundtrip.Parse(reader.GetString()!).Value;
            else if (Is(ref reader, Notice)) notice = PeriodPattern.Roundtrip.Parse(reader.GetString()!).Value;
            else reader.Read();
        }

        return (length!, notice);
    }

    private static AgreementEvent ReadAgreementEvent(ref Utf8JsonReader reader)
    {
        var isSigned = false;
        PartialDate? on = null;
        Citation? citation = null;
        while (HasMember(ref reader))
        {
            if (Is(ref reader, Kind)) isSigned = reader.ValueTextEquals(Signed.EncodedUtf8Bytes);
            else if (Is(ref reader, On)) on = Token<PartialDate>(ref reader);
            else if (Is(ref reader, Cited)) citation = SupplyByHand.ReadCitation(ref reader);
        }

        return isSigned ? new AgreementSigned(on!, citation!) : new AgreementEnteredIntoForce(on!, citation!);
    }

    private static void RequireValue(ref Utf8JsonReader reader, JsonEncodedText value)
    {
        if (!reader.ValueTextEquals(value.EncodedUtf8Bytes)) throw new InvalidOperationException($"Not known by hand: {reader.GetString()}.");
    }

    private static void Write(Utf8JsonWriter writer, MeasureClause clause)
    {
        writer.WriteStartObject();
        writer.WriteString(Id, clause.Id.Value);
        writer.WriteString(Title, clause.Title);
        writer.WriteString(Direction, Export);
        writer.WriteStartObject(Control);
        writer.WriteString(Kind, clause.Control is LicenceRequirement ? Licence : Prohibition);
        if (clause.Control is LicenceRequirement) writer.WriteString(Policy, CaseByCase);
        writer.WriteEndObject();
        writer.WriteStartObject(Scope);
        writer.WriteStartArray(Items);
        foreach (var item in clause.Scope.Items) Write(writer, (MaterialItems)item);
        writer.WriteEndArray();
        Write(writer, Origins, clause.Scope.Origins);
        Write(writer, Destinations, clause.Scope.Destinations);
        writer.WriteStartObject(EndUsers);
        writer.WriteString(Kind, All);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, MaterialItems item)
    {
        writer.WriteStartObject();
        writer.WriteString(Kind, Materials);
        Tokens(writer, Minerals, item.Minerals);
        if (!item.Forms.IsEmpty) Tokens(writer, Forms, item.Forms);
        if (!item.HsCodes.IsEmpty) Tokens(writer, HsCodes, item.HsCodes);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, PlaceScope scope)
    {
        writer.WriteStartObject(name);
        writer.WriteString(Kind, scope is AllPlaces ? All : Only);
        if (scope is OnlyPlaces only) Tokens(writer, Parties, only.Parties);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, MeasureEnacted enacted)
    {
        writer.WriteStartObject();
        writer.WriteString(Kind, Enacted);
        Token(writer, On, enacted.On);
        Token(writer, EffectiveFrom, enacted.EffectiveFrom);
        Token(writer, LastDay, enacted.LastDay);
        writer.WritePropertyName(Cited);
        SupplyByHand.Write(writer, enacted.Citation);
        writer.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter writer, JsonEncodedText name, JsonEncodedText kind, Period length, Period? notice)
    {
        writer.WriteStartObject(name);
        writer.WriteString(Kind, kind);
        writer.WriteString(Length, PeriodPattern.Roundtrip.Format(length));
        if (notice is not null) writer.WriteString(Notice, PeriodPattern.Roundtrip.Format(notice));
        writer.WriteEndObject();
    }
}
