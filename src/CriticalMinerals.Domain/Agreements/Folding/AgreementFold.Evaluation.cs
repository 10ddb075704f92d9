namespace CriticalMinerals.Domain;

// The state of one world, and the histories that no world can have.
internal sealed partial class AgreementFold
{
    private const string EndedWayOut = "Correct one of the days, or leave the later one out.";

    private static readonly AgreementState[] Strongest =
        [AgreementState.Suspended, AgreementState.NoticeGiven, AgreementState.ContinuedPendingReview, AgreementState.RunningOff];

    private WorldBuilder.Outcome<AgreementState>? Evaluate(World world)
    {
        foreach (var episode in stages)
            if (!episode.IsLawful(world)) return null;
        foreach (var episode in episodes)
            if (!episode.IsLawful(world)) return null;
        if (EndsBeforeItsTerm(world)) return null;
        if (EndIn(world) is { } end) return new(AgreementState.Ended, end);
        if (StageIn(world) is not { } stage) return new(AgreementState.NotAnnounced, null);
        return stage.State >= AgreementState.ProvisionallyApplied && EpisodeIn(world) is { } episodeNow
            ? new(episodeNow.State, episodeNow.Cause)
            : new(stage.State, stage.Cause);
    }

    // A term that is counted from the entry into force cannot be over before it.
    private bool EndsBeforeItsTerm(World world) =>
        record.Agreement.FirstTerm is TermLasting && record.LastTerm.IsCountedFromEntry && world.IsReached(textEnd) && !world.IsReached(stages[0].Begin);

    private Episode? StageIn(World world)
    {
        Episode? furthest = null;
        foreach (var stage in stages)
            if (stage.IsOn(world) && !(stage.State <= furthest?.State)) furthest = stage;
        return furthest;
    }

    private Episode? EpisodeIn(World world)
    {
        foreach (var state in Strongest)
        {
            for (var i = episodes.Count - 1; i >= 0; i--)
                if (episodes[i].State == state && episodes[i].IsOn(world)) return episodes[i];
        }

        return null;
    }

    private ITimelineCause? EndIn(World world)
    {
        foreach (var ending in endings)
            if (ending.IsReached(world)) return ending.Cause;
        return LastDepartureIn(world)?.Cause ?? TextEndIn(world);
    }

    private ITimelineCause? TextEndIn(World world)
    {
        if (!world.IsReached(textEnd)) return null;
        foreach (var extension in extensions)
            if (extension.IsOn(world)) return null;
        return record.TextEnd.Cause;
    }

    // An agreement that has lost a party and has fewer than two left binds nobody, whoever joins afterwards.
    private Departure? LastDepartureIn(World world)
    {
        if (departures.Count == 0) return null;
        attendance.Reset();
        foreach (var move in moves)
        {
            if (!move.IsMade(world)) continue;
            if (move.Departure is null) attendance.Join(move.Seat);
            else if (attendance.Leave(move.Seat) && attendance.Parties < 2) return move.Departure;
        }

        return null;
    }

    private void RefuseEndBeforeStart()
    {
        var entry = record.Entry;
        record.Refuse(
            !entry.Window.IsNever && entry.Window.Earliest?.Order >= record.TextEnd.Window.Latest?.Order,
            record.TextEnd.Cause,
            "ends the agreement before it begins:",
            entry.Cause,
            EndedWayOut);
    }

    private void RefuseSecondEntry()
    {
        AgreementEnteredIntoForce? first = null;
        foreach (var e in record.Events)
        {
            if (e is not AgreementEnteredIntoForce entered) continue;
            record.Refuse(first is not null, entered, "comes after the agreement has entered into force:", first, "Keep the right one.");
            first ??= entered;
        }
    }

    // Ended is the one state that nothing leaves again.
    private void RefuseLifeAfterEnd()
    {
        var states = BuildOrRefuse();
        foreach (var e in record.Events)
        {
            if (!e.NeedsLife) continue;
            var span = states.SpanAt(e.On.EarliestDay);
            record.Refuse(span.State == AgreementState.Ended, e, "comes when the agreement has ended:", span.Cause, EndedWayOut);
        }
    }

    private Timeline<AgreementState> BuildOrRefuse()
    {
        try
        {
            return worlds.Build(Evaluate, AgreementState.Indeterminate);
        }
        catch (InvalidOperationException e)
        {
            throw new ArgumentException($"The events of {record.Agreement.Id} cannot be laid out in time. {e.Message}", e);
        }
    }
}
