namespace CriticalMinerals.Domain.Tests;

/// <summary>Agreements and events for tests, in few words.</summary>
internal static class Story
{
    internal static readonly Citation Cited = new(SourceId.Parse("test"), Confidence.High);

    internal static LocalDate Day(string text) => PartialDate.Parse(text).Day!.Value;

    internal static AsOf AsOf(string text) => Domain.AsOf.Parse(text);

    internal static Period Length(string text) => NodaTime.Text.PeriodPattern.NormalizingIso.Parse(text).Value;

    internal static PartialDate? On(string? text) => text is null ? null : PartialDate.Parse(text);

    internal static AgreementReached Reached(string on, string? publicOn = null) => new(On(on)!, Cited, On(publicOn));

    internal static AgreementSigned Signed(string on, string? publicOn = null) => new(On(on)!, Cited, On(publicOn));

    internal static AgreementEnteredIntoForce Entered(string on) => new(On(on)!, Cited);

    internal static AgreementExtensionAnnounced Announced(string on, string lastDay, string? by = null) =>
        new(On(on)!, DateBound.Parse(lastDay), Cited, by is null ? null : Party.Parse(by));

    internal static AgreementRenewed Renewed(string on, string lastDay, string? publicOn = null) => new(On(on)!, DateBound.Parse(lastDay), Cited, On(publicOn));

    internal static AgreementTerminated Terminated(string on) => new(On(on)!, Cited);

    internal static AgreementSucceeded Succeeded(string on, string by) => new(On(on)!, AgreementId.Parse(by), Cited);

    internal static AgreementSuspended Suspended(string on, string? until = null) => new(On(on)!, Cited, until is null ? null : DateBound.Parse(until));

    internal static AgreementResumed Resumed(string on) => new(On(on)!, Cited);

    internal static RenewalConfirmed Confirmed(string on, string party) => new(On(on)!, Party.Parse(party), Cited);

    internal static RenewalDeclined Declined(string on, string party) => new(On(on)!, Party.Parse(party), Cited);

    internal static NoticeGiven Notice(
        string on, string party, string? receivedOn = null, NoticePurpose purpose = NoticePurpose.Withdrawal, string? effectiveOn = null) =>
        new(On(on)!, Party.Parse(party), Cited, On(receivedOn), purpose, On(effectiveOn));

    internal static NoticeWithdrawn TakenBack(string on, string party) => new(On(on)!, Party.Parse(party), Cited);

    internal static Agreement Agreement(
        string id,
        string parties,
        EntryIntoForce entry,
        FirstTerm term,
        RenewalClause renewal,
        WithdrawalClause? withdrawal = null,
        string? verifiedThrough = "2026-10-08",
        params AgreementEvent[] events) => new(
            AgreementId.Parse(id),
            $"The agreement {id}",
            [.. parties.Split(' ').Select(party => new Participation(Party.Parse(party)))],
            LegalForm.Binding,
            entry,
            term,
            renewal,
            [Cited],
            withdrawal,
            events: [.. events],
            verifiedThrough: verifiedThrough is null ? null : Day(verifiedThrough));

    internal static EntryOnDate EntryOn(string day) => new(DateBound.Parse(day));

    internal static TermUntil Until(string day) => new(DateBound.Parse(day));

    internal static TermLasting Lasting(string length) => new(Length(length));

    internal static Agreement Geneva { get; } = Agreement(
        "us-cn-geneva-2025", "US CN", EntryOn("2025-05-14"), Lasting("P90D"), new RenegotiatedRenewal(),
        events: [Reached("2025-05-12"), Succeeded("2025-08-12", "us-cn-stockholm-2025")]);

    internal static Agreement Stockholm { get; } = Agreement(
        "us-cn-stockholm-2025", "US CN", EntryOn("2025-08-12"), Lasting("P90D"), new RenegotiatedRenewal(), events: [Reached("2025-08-11")]);

    internal static Agreement KualaLumpur { get; } = Agreement(
        "us-cn-kuala-lumpur-2025", "US CN", EntryOn("2025-11-10"), Until("2026-11-10"), new RenegotiatedRenewal(Length("P1Y")),
        events: [Reached("2025-10-30"), Announced("2026-09-23", "2027-01-10", "US"), Announced("2026-09-28", "2027-01-10", "CN")]);

    internal static Agreement Australia { get; } = Agreement(
        "us-au-framework-2025", "US AU", new EntryOnSignature(), new IndefiniteTerm(), new NoRenewal(), new WithdrawalClause(Length("P30D")), events: [Signed("2025-10-20")]);

    internal static Agreement Malaysia { get; } = Agreement(
        "us-my-trade-2025", "US MY", new EntryAfterNotes(60), new IndefiniteTerm(), new NoRenewal(), new WithdrawalClause(Length("P180D")),
        events: [Signed("2025-10-26"), new NotesExchanged(On("2025-12-01")!, Cited)]);

    internal static Agreement Usmca { get; } = Agreement(
        "us-mx-ca-usmca-2020", "US MX CA", EntryOn("2020-07-01"), Lasting("P16Y"), new RenewalByConfirmation(Length("P16Y"), Length("P6Y"), Length("P1Y")),
        new WithdrawalClause(Length("P6M")), events: [Signed("2018-11-30"), Declined("2026-07-01", "US"), Confirmed("2026-07-01", "MX"), Confirmed("2026-07-01", "CA")]);

    internal static Agreement Chile { get; } = Agreement(
        "eu-cl-interim-2025", "EU CL", EntryOn("2025-02-01"), new IndefiniteTerm(), new UntilEvent("the Advanced Framework Agreement enters into force"),
        new WithdrawalClause(), events: [Signed("2023-12-13")]);

    internal static Agreement Tacit(string length = "P1Y", string? notice = "P3M", int? atMost = null, string from = "2020-01-01", params AgreementEvent[] events) => Agreement(
        "a-tacit-2020", "US AU", EntryOn(from), Lasting(length), new TacitRenewal(Length(length), notice is null ? null : Length(notice), atMost),
        events: [Signed("2019-12-01"), .. events]);
}
