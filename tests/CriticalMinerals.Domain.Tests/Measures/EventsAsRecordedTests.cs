using CsCheck;

namespace CriticalMinerals.Domain.Tests;

public class EventsAsRecordedTests
{
    private static readonly Gen<MeasureEvent> Events = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 1], Gen.Int[0, 1], Gen.Int[0, 1]).Select(Event);

    [Fact]
    public void Equality_OfAnyTwoEvents_IsTheirOwn() => Gen.Select(Events, Events).Sample((one, other) =>
    {
        var few = EventsAsRecorded.Among(2)!;

        Assert.Equal(one == other, few.Equals(one, other));
        if (one == other) Assert.Equal(few.GetHashCode(one), few.GetHashCode(other));
    });

    [Fact]
    public void Among_Many_HashesAllThatTheySay() => Assert.Null(EventsAsRecorded.Among(1_000));

    private static MeasureEvent Event(int kind, int on, int effective, int note)
    {
        var day = PartialDate.Parse(on == 0 ? "2026-01-01" : "2026-01");
        var from = DateBound.Parse(effective == 0 ? "2026-02-01" : "unknown");
        var said = note == 0 ? null : "as read";
        return kind switch
        {
            0 => new MeasureAnnounced(day, from, Some.Source, note: said),
            1 => new MeasureEnacted(day, from, DateBound.None, Some.Source, note: said),
            2 => new MeasureNoted(day, NoteSubject.Statement, Some.Source, note: said),
            _ => new TermsChanged(day, new Duty(effective), Some.Source, note: said),
        };
    }
}
