using CsCheck;
using static CriticalMinerals.Domain.Tests.Story;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Who is a party when, and what those owe that have left.</summary>
public class MembershipStories
{
    private static readonly Party Mexico = Party.Parse("MX");
    private static readonly Party Canada = Party.Parse("CA");

    private static PartyAcceded Acceded(string on, string party = "MX", string? publicOn = null) => new(On(on)!, Party.Parse(party), Cited, On(publicOn));

    private static PartyWithdrew Withdrew(string on, string party = "MX") => new(On(on)!, Party.Parse(party), Cited);

    private static Agreement Three(params AgreementEvent[] events) => Agreement(
        "north-2020", "US MX CA", EntryOn("2020-01-01"), new IndefiniteTerm(), new NoRenewal(), new WithdrawalClause(Length("P6M")), events: [Signed("2019-12-01"), .. events]);

    private static string Parties(Agreement agreement, string day, string? knownOn = null) =>
        string.Join(' ', agreement.PartiesOn(Day(day), knownOn is null ? null : Day(knownOn)));

    private static string Possible(Agreement agreement, string day) => string.Join(' ', agreement.PossiblePartiesOn(Day(day)));

    private static string Refusal(Func<Agreement> make) => Assert.Throws<ArgumentException>(make).Message;

    [Fact]
    public void Accession_AfterAWithdrawal_IsAnotherMembership()
    {
        var agreement = Three(Withdrew("2022-01-01"), Acceded("2024-01-01"), Withdrew("2025-01-01", "CA"));

        Assert.Equal("US MX CA", Parties(agreement, "2021-12-31"));
        Assert.Equal("US CA", Parties(agreement, "2022-01-01"));
        Assert.Equal("US CA", Parties(agreement, "2023-12-31"));
        Assert.Equal("US MX CA", Parties(agreement, "2024-01-01"));
        Assert.Equal("US MX", Parties(agreement, "2025-01-01"));
        Assert.Equal("InForce", agreement.StatusOn(AsOf("2025-01-01")).ToString());
        Assert.Equal("Ended", agreement.With(Withdrew("2026-01-01")).StatusOn(AsOf("2026-01-01")).ToString());
        Assert.Equal("MX withdrew (2026-01-01)", agreement.With(Withdrew("2026-01-01")).StatusOn(AsOf("2026-01-01")).Reason);
    }

    [Fact]
    public void Accession_NotKnownYet_DoesNotCount()
    {
        var agreement = Three(Withdrew("2022-01-01"), Acceded("2024-01-01", publicOn: "2025-06-01"), Withdrew("2025-01-01", "CA"));

        Assert.Equal("US", Parties(agreement, "2025-01-01", "2025-05-31"));
        Assert.Equal("Ended", agreement.StatusOn(AsOf("2025-01-01@2025-05-31")).ToString());
        Assert.Equal("US MX", Parties(agreement, "2025-01-01", "2025-06-01"));
        Assert.Equal("InForce", agreement.StatusOn(AsOf("2025-01-01@2025-06-01")).ToString());
    }

    [Fact]
    public void Accession_AfterANoticeHasTakenEffect_IsAnotherMembership()
    {
        var agreement = Three(Notice("2021-07-01", "MX"), Acceded("2024-01-01"), Withdrew("2025-01-01", "CA"));

        Assert.Equal("US MX CA", Parties(agreement, "2021-12-31"));
        Assert.Equal("US CA", Parties(agreement, "2022-01-01"));
        Assert.Equal("US MX", Parties(agreement, "2025-01-01"));
        Assert.Equal("NoticeGiven", agreement.StatusOn(AsOf("2021-12-31")).ToString());
        Assert.Equal("InForce", agreement.StatusOn(AsOf("2022-01-01")).ToString());
        Assert.Equal("InForce", agreement.StatusOn(AsOf("2025-01-01")).ToString());
    }

    [Fact]
    public void Accession_AfterANoticeOfUnknownLength_SaysThatItWasOutByThen()
    {
        var agreement = Agreement(
            "north-2020", "US MX CA", EntryOn("2020-01-01"), new IndefiniteTerm(), new NoRenewal(), new WithdrawalClause(),
            events: [Signed("2019-12-01"), Notice("2021-07-01", "MX"), Acceded("2024-01-01"), Withdrew("2025-01-01", "CA")]);

        Assert.Equal("US MX CA", Parties(agreement, "2021-06-30"));
        Assert.Equal("US CA", Parties(agreement, "2022-01-01"));
        Assert.Equal("US MX CA", Possible(agreement, "2022-01-01"));
        Assert.Equal("US MX", Parties(agreement, "2026-12-31"));
        Assert.Equal("InForce", agreement.StatusOn(AsOf("2026-12-31")).ToString());
    }

    [Fact]
    public void Accession_AfterAStatedExit_IsAnotherMembership()
    {
        var agreement = new Agreement(
            AgreementId.Parse("north-2020"), "North", [new(Us), new(Mexico, DateBound.Parse("2021-01-01"), DateBound.Parse("2021-12-31")), new(Canada)], LegalForm.Binding,
            EntryOn("2020-01-01"), new IndefiniteTerm(), new NoRenewal(), [Cited], events: [Signed("2019-12-01"), Acceded("2022-01-01")]);

        Assert.Equal("US CA", Parties(agreement, "2020-12-31"));
        Assert.Equal("US MX CA", Parties(agreement, "2021-12-31"));
        Assert.Equal("US MX CA", Parties(agreement, "2022-01-01"));
        Assert.Equal("US CA", Parties(agreement.With(Withdrew("2023-01-01")), "2023-01-01"));
        Assert.Equal("InForce", agreement.With(Withdrew("2025-01-01", "CA")).StatusOn(AsOf("2025-01-01")).ToString());
    }

    [Fact]
    public void Accession_OfAParty_IsRefusedWithBothNamed()
    {
        Assert.Contains(
            "'MX acceded (2025-01-01)' comes while it is a party already: 'MX acceded (2024-01-01)'",
            Refusal(() => Three(Withdrew("2022-01-01"), Acceded("2024-01-01"), Acceded("2025-01-01"))));
        Assert.Contains(
            "'MX acceded (2021-08-01)' comes before it is out by what took it out: 'notice given by MX (2021-07-01)'",
            Refusal(() => Three(Notice("2021-07-01", "MX"), Acceded("2021-08-01"))));
    }

    [Fact]
    public void Accession_AfterTheLastButOneHasLeft_IsRefusedWithBothNamed()
    {
        var lost = Three(Withdrew("2022-01-01"), Withdrew("2023-01-01", "CA"));

        Assert.Equal("CA withdrew (2023-01-01)", lost.StatusOn(AsOf("2023-01-01")).Reason);
        Assert.Contains("'MX acceded (2024-01-01)' comes when the agreement has ended: 'CA withdrew (2023-01-01)'", Refusal(() => lost.With(Acceded("2024-01-01"))));
    }

    [Fact]
    public void PartiesOn_UnknownAccession_AreThoseThatAreCertain()
    {
        var agreement = new Agreement(
            AgreementId.Parse("north-2020"), "North",
            [new(Us), new(Mexico, DateBound.Unknown), new(Canada, DateBound.Parse("2021")), new(Party.Parse("CL"), DateBound.NotSet), new(Party.Parse("JP"), exit: DateBound.Unknown)],
            LegalForm.Binding, EntryOn("2020-01-01"), new IndefiniteTerm(), new NoRenewal(), [Cited], events: [Signed("2019-12-01")]);

        Assert.Equal("US", Parties(agreement, "2020-06-01"));
        Assert.Equal("US MX JP", Possible(agreement, "2020-06-01"));
        Assert.Equal("US MX CA JP", Possible(agreement, "2021-01-01"));
        Assert.Equal("US CA", Parties(agreement, "2021-12-31"));
        Assert.Equal("US JP", Possible(agreement, "2019-11-30"));
    }

    [Fact]
    public void CommitmentsOn_AfterAWithdrawal_AreOfThePartiesAndOfWhatSurvives()
    {
        Commitment owed = new(Mexico, "lowers its duty", Cited);
        Commitment kept = new(Mexico, "keeps secrets", Cited, survives: true);
        Commitment ours = new(Us, "lowers its own", Cited);
        var agreement = Owing(Three(Withdrew("2022-01-01"), Acceded("2024-01-01")), owed, kept, ours);

        Assert.Equal([owed, kept, ours], agreement.CommitmentsOn(AsOf("2021-12-31")));
        Assert.Equal([kept, ours], agreement.CommitmentsOn(AsOf("2023-01-01")));
        Assert.Equal([owed, kept, ours], agreement.CommitmentsOn(AsOf("2024-01-01")));
        Assert.Empty(agreement.CommitmentsOn(AsOf("2019-12-31")));
    }

    [Fact]
    public void CommitmentsOn_BeforeAnAccession_AreNotOwedYet()
    {
        Commitment kept = new(Mexico, "keeps secrets", Cited, survives: true);
        Commitment owed = new(Mexico, "lowers its duty", Cited);
        var agreement = Owing(Three(Acceded("2024-01-01")), owed, kept);

        Assert.Empty(agreement.CommitmentsOn(AsOf("2022-01-01")));
        Assert.Equal([owed, kept], agreement.CommitmentsOn(AsOf("2024-01-01")));
    }

    [Fact]
    public void CommitmentsOn_OfWhatNeverBound_DoNotSurvive()
    {
        Commitment kept = new(Us, "keeps secrets", Cited, survives: true);
        var never = Owing(Agreement("never-2020", "US MX", new EntryAfterNotes(30), new IndefiniteTerm(), new NoRenewal(), events: [Reached("2020-01-01"), Terminated("2021-01-01")]), kept);
        var left = Owing(Agreement(
            "later-2020", "US MX CA", new EntryAfterNotes(30), new IndefiniteTerm(), new NoRenewal(), events: [Reached("2020-01-01"), Withdrew("2020-06-01", "US"), Entered("2021-01-01")]), kept);

        Assert.Equal("Ended", never.StatusOn(AsOf("2021-01-01")).ToString());
        Assert.Empty(never.CommitmentsOn(AsOf("2021-01-01")));
        Assert.Empty(left.CommitmentsOn(AsOf("2022-01-01")));
    }

    [Fact]
    public void PartiesOn_AnyComingAndGoing_IsWhatAReplayOfTheDaysSays() =>
        Gen.Select(Gen.Select(Gen.Bool, Gen.Int[0, 2], Gen.Int[0, 60]).Array[0, 8], Gen.Int[0, 70]).Sample((moves, asked) =>
        {
            string[] names = ["US", "MX", "CA"];
            var first = new LocalDate(2021, 1, 1);
            AgreementEvent[] events = [.. moves.Select(move => move.Item1
                ? (AgreementEvent)new PartyAcceded(PartialDate.OnDay(first.PlusDays(move.Item3)), Party.Parse(names[move.Item2]), Cited)
                : new PartyWithdrew(PartialDate.OnDay(first.PlusDays(move.Item3)), Party.Parse(names[move.Item2]), Cited))];
            Agreement agreement;
            try
            {
                agreement = Three(events);
            }
            catch (ArgumentException)
            {
                return;
            }

            var there = names.Where(name => agreement.Events.FirstOrDefault(e => e.Actor?.Value == name) is not PartyAcceded).ToHashSet();
            var isOver = false;
            foreach (var e in agreement.Events.Where(e => e.Actor is not null && e.On.Earliest <= first.PlusDays(asked)))
            {
                if (e is PartyAcceded) there.Add(e.Actor!.Value);
                else if (there.Remove(e.Actor!.Value) && there.Count < 2) isOver = true;
            }

            Assert.Equal(there.Order(), agreement.PartiesOn(first.PlusDays(asked)).Select(party => party.Value).Order());
            Assert.Equal(isOver, agreement.StatusOn(new AsOf(first.PlusDays(asked))).State == AgreementState.Ended);
        });

    private static Party Us => Party.Parse("US");

    private static Agreement Owing(Agreement agreement, params Commitment[] commitments) => new(
        agreement.Id, agreement.Title, agreement.Parties, agreement.LegalForm, agreement.EntryIntoForce, agreement.FirstTerm, agreement.Renewal, agreement.Citations,
        agreement.Withdrawal, [.. commitments], events: agreement.Events, verifiedThrough: agreement.VerifiedThrough);
}
