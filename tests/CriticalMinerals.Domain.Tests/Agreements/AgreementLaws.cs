using CsCheck;
using static CriticalMinerals.Domain.Tests.Story;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What holds for every history that can be.</summary>
public class AgreementLaws
{
    private static readonly LocalDate Origin = new(2025, 1, 1);

    private static readonly Gen<PartialDate> AnyDate = Gen.Select(Gen.Int[0, 700], Gen.Int[-6, 20]).Select((day, width) =>
        width > 0 ? PartialDate.Between(Origin.PlusDays(day), Origin.PlusDays(day + width)) : PartialDate.OnDay(Origin.PlusDays(day)));

    private static readonly Gen<PartialDate?> AnyPublic = Gen.Select(Gen.Bool, Gen.Int[0, 700]).Select((given, day) =>
        given ? PartialDate.OnDay(Origin.PlusDays(day)) : null);

    private static readonly Gen<Party> AnyParty = Gen.Int[0, 2].Select(index => Party.Parse(new[] { "US", "MX", "CA" }[index]));

    private static readonly Gen<AgreementEvent> AnyEvent = Gen.Select(Gen.Int[0, 14], AnyDate, AnyPublic, AnyParty, Gen.Int[1, 200]).Select(MakeEvent);

    private static readonly Gen<Agreement> AnyAgreement = Gen.Select(Gen.Int[0, 5], AnyEvent.Array[0, 5])
        .Select((kind, events) => TryMake(kind, events))
        .Where(agreement => agreement is not null)
        .Select(agreement => agreement!);

    private static AgreementEvent MakeEvent(int kind, PartialDate on, PartialDate? publicOn, Party party, int days) => kind switch
    {
        0 => new AgreementReached(on, Cited, publicOn),
        1 => new AgreementEnteredIntoForce(on, Cited, publicOn),
        2 => new AgreementSuspended(on, Cited, DateBound.On(on.Latest.PlusDays(days)), publicOn),
        3 => new AgreementSuspended(on, Cited, publicOn: publicOn),
        4 => new AgreementResumed(on, Cited, publicOn),
        5 => new NoticeGiven(on, party, Cited, publicOn: publicOn),
        6 => new NoticeWithdrawn(on, party, Cited, publicOn),
        7 => new AgreementExtensionAnnounced(on, DateBound.On(on.Latest.PlusDays(days * 4)), Cited, publicOn: publicOn),
        8 => new AgreementRenewed(on, DateBound.On(on.Latest.PlusDays(days * 4)), Cited, publicOn),
        9 => new AgreementTerminated(on, Cited, publicOn),
        10 => new RenewalDeclined(on, party, Cited, publicOn),
        11 => new RenewalConfirmed(on, party, Cited, publicOn),
        12 => new PartyWithdrew(on, party, Cited, publicOn),
        13 => new PartyAcceded(on, party, Cited, publicOn),
        _ => new AgreementTerminationAnnounced(on, DateBound.On(on.Latest.PlusDays(days)), Cited, publicOn: publicOn),
    };

    private static Agreement? TryMake(int kind, AgreementEvent[] events)
    {
        RenewalClause renewal = kind switch
        {
            0 => new NoRenewal(),
            1 => new TacitRenewal(Length("P3M"), Length("P1M")),
            2 => new RenewalByConfirmation(Length("P1Y"), Length("P6M"), Length("P1M")),
            3 => new UnclassifiedRenewal("not read"),
            _ => new RenegotiatedRenewal(),
        };
        FirstTerm term = kind switch { 4 => new IndefiniteTerm(), 5 => Until("2026-01-15"), _ => Lasting("P300D") };
        try
        {
            return Agreement("any-2025", "US MX CA", EntryOn("2025-02-01"), term, renewal, new WithdrawalClause(Length("P30D")), "2026-03-01", [Signed("2025-01-10"), .. events]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Tell(Agreement agreement) =>
        $"{agreement.FirstTerm.Describe()}, {agreement.Renewal.Describe()}: {string.Join("; ", agreement.Events.Select(e => $"{e.Describe()} public {e.PublicOn}"))} => {agreement.StateTimeline()}";

    private static LocalDate DayOf(int day) => Origin.PlusDays(day);

    [Fact]
    public void Events_InAnyOrder_GiveTheSameAgreement() =>
        Gen.Select(AnyAgreement, Gen.Int).Sample((agreement, seed) =>
        {
            var events = agreement.Events.ToArray();
            new Random(seed).Shuffle(events);
            var shuffled = agreement.WithEvents([.. events]);
            Assert.Equal(agreement, shuffled);
            Assert.Equal(agreement.StateTimeline(), shuffled.StateTimeline());
        });

    [Fact]
    public void Timeline_EveryHistory_CoversAllTimeWithoutGap() =>
        Gen.Select(AnyAgreement, Gen.Int[0, 700]).Sample((agreement, known) =>
        {
            var spans = agreement.StateTimeline(DayOf(known)).Spans;
            Assert.Null(spans[0].Days.First);
            Assert.Null(spans[^1].Days.Last);
            for (var i = 1; i < spans.Count; i++) Assert.Equal(spans[i - 1].Days.EndExclusive, spans[i].Days.First);
        });

    [Fact]
    public void Timeline_Indeterminate_IsExactlyWherePossibleStatesDiffer() =>
        AnyAgreement.Sample(agreement =>
        {
            foreach (var span in agreement.StateTimeline().Spans)
            {
                Assert.Equal(span.State == AgreementState.Indeterminate, span.Possible.Count > 1);
                Assert.Equal(span.Possible.Count, span.Possible.Distinct().Count());
                Assert.DoesNotContain(AgreementState.Indeterminate, span.Possible);
            }
        });

    [Fact]
    public void Timeline_AsKnownEarlier_UsesNoLaterEvent() =>
        Gen.Select(AnyAgreement, Gen.Int[0, 700]).Sample((agreement, known) =>
        {
            foreach (var span in agreement.StateTimeline(DayOf(known)).Spans)
                foreach (var cause in span.Unsettled.Append(span.Cause!).OfType<AgreementEvent>()) Assert.True(cause.KnownFrom <= DayOf(known));
        });

    [Fact]
    public void Timeline_EventNotYetKnown_ChangesNothing() =>
        Gen.Select(AnyAgreement, Gen.Int[0, 700]).Sample((agreement, known) =>
        {
            var later = agreement.Events.Where(e => e.KnownFrom > DayOf(known)).ToArray();
            foreach (var e in later)
            {
                if (TryWithout(agreement, e) is { } without) Assert.Equal(without.StateTimeline(DayOf(known)), agreement.StateTimeline(DayOf(known)));
            }
        });

    [Fact]
    public void Timeline_DateSettled_StaysWithinWhatWasPossible() =>
        Gen.Select(AnyAgreement, Gen.Int[0, 19], Gen.Int[0, 800]).Sample((agreement, choice, day) =>
        {
            foreach (var e in agreement.Events.Where(e => e.On.Day is null))
            {
                var settledOn = e.On.Earliest.PlusDays(Math.Min(choice, Period.DaysBetween(e.On.Earliest, e.On.Latest)));
                if (TrySettle(agreement, e, settledOn) is not { } settled || !KeepsOrder(agreement, settled)) continue;
                var open = agreement.StateTimeline().SpanAt(DayOf(day));
                var exact = settled.StateTimeline().SpanAt(DayOf(day));
                ValueList<AgreementState> before = open.Possible.IsEmpty ? [open.State] : open.Possible;
                ValueList<AgreementState> after = exact.Possible.IsEmpty ? [exact.State] : exact.Possible;
                Assert.True(after.All(before.Contains), $"{Tell(agreement)} became {Tell(settled)} on {DayOf(day)}");
            }
        });

    [Fact]
    public void Timeline_BetweenTwoDays_IsConstant() =>
        AnyAgreement.Where(agreement => agreement.FirstTerm is IndefiniteTerm).Sample(agreement =>
        {
            var days = agreement.Events.SelectMany(DaysOf).Append(Day("2025-02-01")).Append(Day("2026-03-02")).ToHashSet();
            Assert.All(agreement.StateTimeline().Spans.Skip(1), span => Assert.Contains(span.Days.First!.Value, days));
        });

    // The days that an event, or what it leads to, can change the state: notice runs for 30 days, what has a last day is over on the next.
    private static IEnumerable<LocalDate> DaysOf(AgreementEvent e)
    {
        DateBound? bound = e switch
        {
            AgreementSuspended suspended => suspended.Until,
            AgreementExtensionAnnounced extension => extension.LastDay,
            AgreementRenewed renewed => renewed.LastDay,
            AgreementTerminationAnnounced termination => termination.From,
            _ => null,
        };
        LocalDate[] own = [e.On.Earliest, e.On.Latest];
        var notice = e is NoticeGiven ? own.Select(day => day.PlusDays(30)) : [];
        return [.. own, .. notice, .. bound?.Day is { } day ? [day, day.PlusDays(1)] : Array.Empty<LocalDate>()];
    }

    [Fact]
    public void Timeline_Ended_IsNeverLeft() =>
        AnyAgreement.Sample(agreement =>
        {
            var states = agreement.StateTimeline().Spans.Select(span => span.State).ToArray();
            var ended = Array.IndexOf(states, AgreementState.Ended);
            Assert.True(ended < 0 || states[ended..].All(state => state == AgreementState.Ended), Tell(agreement));
        });

    [Fact]
    public void DecisionPoints_OfAPart_AreThoseOfTheWholeWithinIt() =>
        Gen.Select(AnyAgreement, Gen.Int[0, 800], Gen.Int[0, 400]).Sample((agreement, first, length) =>
        {
            var whole = new DateSpan(Origin, new(2030, 12, 31));
            var part = new DateSpan(DayOf(first), DayOf(first + length));
            var all = agreement.DecisionPoints(whole).ToArray();
            Assert.Equal(all.Select(point => point.Day).Order(), all.Select(point => point.Day));
            Assert.Equal(all.Where(point => part.Contains(point.Day)), agreement.DecisionPoints(part));
        });

    [Fact]
    public void Terms_UpToTenThousand_BeginWhereTheLastEnded() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[1, 4], Gen.Int[0, 40], Gen.Int[0, 365]).Sample((number, months, days, start) =>
        {
            var length = new PeriodBuilder { Months = months % 3, Days = days + (months % 3 == 0 ? 1 : 0) }.Build();
            var agreement = Agreement(
                "any-2025", "US AU", new EntryOnDate(DateBound.On(DayOf(start))), new TermLasting(Length("P2M")), new TacitRenewal(length, Length("P10D")), events: Signed("2025-01-01"));
            if (agreement.LastDayOfTerm(number) is not { } last || last.Year > 9990) return;
            Assert.Equal(number, agreement.TermNumber(last));
            Assert.Equal(number + 1, agreement.TermNumber(last.PlusDays(1)));
            Assert.Equal(last, DateSpan.Lasting(DayOf(start), Length("P2M")).LastDayOfTerm(number, length));
            var deadline = agreement.LastDayForNotice(number)!.Value;
            Assert.Equal(last.PlusDays(-10), deadline);
            if (deadline >= DayOf(start)) Assert.True(agreement.EarliestEnd(deadline) <= last.PlusDays(1));
            if (last > DayOf(start)) Assert.True(agreement.EarliestEnd(deadline.PlusDays(1)) is null || agreement.EarliestEnd(deadline.PlusDays(1)) > last.PlusDays(1) || deadline < DayOf(start));
        });

    private static Agreement? TryWithout(Agreement agreement, AgreementEvent e) => Try(() => agreement.WithEvents([.. agreement.Events.Where(other => !ReferenceEquals(other, e))]));

    private static Agreement? TrySettle(Agreement agreement, AgreementEvent e, LocalDate day) => Try(() => agreement.WithEvents(
        [.. agreement.Events.Select(other => ReferenceEquals(other, e) ? Settled(e, PartialDate.OnDay(day)) : other)]));

    // Where the days of two events overlap, the record takes them to have come in the order of their earliest days.
    private static bool KeepsOrder(Agreement before, Agreement after) =>
        before.Events.Select(e => e.What).SequenceEqual(after.Events.Select(e => e.What));

    private static AgreementEvent Settled(AgreementEvent e, PartialDate on) => e switch
    {
        AgreementReached => new AgreementReached(on, Cited),
        AgreementEnteredIntoForce => new AgreementEnteredIntoForce(on, Cited),
        AgreementSuspended s => new AgreementSuspended(on, Cited, s.Until),
        AgreementResumed => new AgreementResumed(on, Cited),
        NoticeGiven n => new NoticeGiven(on, n.Party, Cited),
        NoticeWithdrawn n => new NoticeWithdrawn(on, n.Party, Cited),
        AgreementExtensionAnnounced a => new AgreementExtensionAnnounced(on, a.LastDay, Cited),
        AgreementRenewed r => new AgreementRenewed(on, r.LastDay, Cited),
        AgreementTerminated => new AgreementTerminated(on, Cited),
        RenewalDeclined d => new RenewalDeclined(on, d.Party, Cited),
        RenewalConfirmed c => new RenewalConfirmed(on, c.Party, Cited),
        PartyWithdrew w => new PartyWithdrew(on, w.Party, Cited),
        PartyAcceded a => new PartyAcceded(on, a.Party, Cited),
        AgreementTerminationAnnounced a => new AgreementTerminationAnnounced(on, a.From, Cited),
        _ => e,
    };

    private static Agreement? Try(Func<Agreement> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
