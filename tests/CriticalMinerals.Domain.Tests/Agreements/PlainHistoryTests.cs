using CsCheck;
using static CriticalMinerals.Domain.Tests.Story;

namespace CriticalMinerals.Domain.Tests;

/// <summary>A history that is taken for lawful without laying it out in time is lawful when it is laid out.</summary>
public class PlainHistoryTests
{
    private static readonly LocalDate Origin = new(2025, 1, 1);

    private static readonly Gen<PartialDate> AnyDate = Gen.Select(Gen.Int[0, 60], Gen.Int[-30, 3]).Select((day, width) =>
        width > 0 ? PartialDate.Between(Origin.PlusDays(day), Origin.PlusDays(day + width)) : PartialDate.OnDay(Origin.PlusDays(day)));

    private static readonly Gen<AgreementEvent> AnyEvent = Gen.Select(Gen.Int[0, 11], AnyDate, Gen.Int[0, 1]).Select((kind, on, party) => Event(kind, on, Party.Parse(party == 0 ? "US" : "MX")));

    private static readonly Gen<EntryIntoForce> AnyEntry = Gen.Select(Gen.Int[0, 4], AnyDate).Select(EntryIntoForce (kind, on) => kind switch
    {
        0 => new EntryOnDate(DateBound.On(on)),
        1 => new EntryOnSignature(),
        2 => new EntryAfterNotes(10),
        3 => new EntryAfterRatifications(2, 10),
        _ => new UnknownEntry(),
    });

    private static readonly Gen<FirstTerm> AnyTerm = Gen.Select(Gen.Int[0, 3], AnyDate).Select(FirstTerm (kind, on) => kind switch
    {
        0 => new TermUntil(DateBound.On(on)),
        1 => new IndefiniteTerm(),
        2 => new TermLasting(Length("P5D")),
        _ => new TermUntil(DateBound.Unknown),
    });

    private static readonly Gen<RenewalClause> AnyRenewal = Gen.Int[0, 5].Select(RenewalClause (kind) => kind switch
    {
        0 => new NoRenewal(),
        1 => new TacitRenewal(Length("P3M"), Length("P1M"), 2),
        2 => new RenewalByConfirmation(Length("P1Y"), Length("P6M"), Length("P1M")),
        4 => new TacitRenewal(Length("P1Y")),
        3 => new PeriodicReview(Length("P1Y"), lapsesUnlessReviewed: true),
        _ => new RenegotiatedRenewal(),
    });

    private static readonly Gen<DateBound?> AnyAccession = Gen.Select(Gen.Int[0, 3], AnyDate).Select(DateBound? (kind, on) => kind switch
    {
        0 => DateBound.On(on),
        1 => DateBound.Unknown,
        _ => null,
    });

    private static readonly Gen<DateBound?> AnyExit = Gen.Select(Gen.Int[0, 9], AnyDate).Select(DateBound? (kind, on) => kind switch
    {
        0 => DateBound.On(on),
        1 => DateBound.None,
        2 => DateBound.NotSet,
        _ => null,
    });

    [Fact]
    public void Agreement_ThatIsMade_IsLawfulWhenLaidOut()
    {
        var (plain, endless, others) = (0, 0, 0);
        Gen.Select(AnyEntry, AnyTerm, AnyRenewal, AnyEvent.Array[0, 6], AnyAccession, AnyExit).Sample(
            (entry, term, renewal, events, accession, exit) =>
            {
                if (TryMake(entry, term, renewal, events, new Participation(Party.Parse("US"), accession), new Participation(Party.Parse("MX"), exit: exit)) is not { } agreement) return;
                var record = AgreementRecord.Strict(agreement);
                AgreementFold.RefuseByLayingOut(record);
                if (AgreementFold.IsPlainAndEndless(agreement)) Interlocked.Increment(ref endless);
                _ = AgreementFold.IsPlain(record) ? Interlocked.Increment(ref plain) : Interlocked.Increment(ref others);
            },
            iter: 40_000);
        Assert.True(plain > 1_000 && endless > 100 && others > 1_000, $"{plain} plain histories, {endless} of them endless, and {others} others were made: the test says little.");
    }

    private static AgreementEvent Event(int kind, PartialDate on, Party party) => kind switch
    {
        0 => new AgreementReached(on, Cited),
        1 => new AgreementSigned(on, Cited),
        2 => new NotesExchanged(on, Cited),
        3 => new AgreementRatified(on, party, Cited),
        4 or 5 => new AgreementEnteredIntoForce(on, Cited),
        6 => new AgreementNoted(on, "said", Cited),
        7 => new AgreementTerminated(on, Cited),
        8 => new AgreementSucceeded(on, AgreementId.Parse("next-2026"), Cited),
        9 => new RenewalDeclined(on, party, Cited),
        10 => new AgreementExtensionAnnounced(on, DateBound.On(PartialDate.OnDay(on.Latest.PlusDays(20))), Cited),
        _ => new AgreementProvisionallyApplied(on, Cited),
    };

    [Theory]
    [InlineData("none", true)]
    [InlineData("not-set", true)]
    [InlineData("2026-05-01", false)]
    [InlineData("unknown", false)]
    public void Agreement_OfAPartyThatIsNotSaidToLeave_IsPlain(string exit, bool isPlain)
    {
        var agreement = TryMake(
            new EntryOnDate(DateBound.On(Origin)), new TermUntil(DateBound.On(Origin.PlusDays(400))), new RenegotiatedRenewal(Length("P1Y")), [],
            new Participation(Party.Parse("US")), new Participation(Party.Parse("MX"), exit: DateBound.Parse(exit)));
        Assert.Equal(isPlain, AgreementFold.IsPlain(AgreementRecord.Strict(agreement!)));
    }

    private static Agreement? TryMake(EntryIntoForce entry, FirstTerm term, RenewalClause renewal, AgreementEvent[] events, params ValueList<Participation> parties)
    {
        try
        {
            return new Agreement(
                AgreementId.Parse("any-2025"), "Any", parties, LegalForm.Binding, entry, term, renewal, [Cited], events: [.. events]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
