namespace CriticalMinerals.Domain;

/// <summary>Counts the parties while memberships begin and end; used again and again without allocating.</summary>
internal sealed class Attendance
{
    private readonly List<bool> founders = [];
    private readonly List<bool> taken = [];
    private readonly List<int> partyOf = [];
    private readonly List<int> held = [];
    private readonly Dictionary<Party, int> numbers = [];

    /// <summary>How many parties have a membership now.</summary>
    internal int Parties { get; private set; }

    /// <summary>Adds a membership.</summary>
    /// <returns>Its number.</returns>
    internal int Add(Party party, bool isFounder)
    {
        if (!numbers.TryGetValue(party, out var number))
        {
            numbers.Add(party, number = held.Count);
            held.Add(0);
        }

        partyOf.Add(number);
        founders.Add(isFounder);
        taken.Add(false);
        return taken.Count - 1;
    }

    /// <summary>Starts again with the parties from the beginning.</summary>
    internal void Reset()
    {
        Parties = 0;
        for (var party = 0; party < held.Count; party++) held[party] = 0;
        for (var seat = 0; seat < taken.Count; seat++)
        {
            taken[seat] = false;
            if (founders[seat]) Join(seat);
        }
    }

    internal void Join(int seat)
    {
        if (taken[seat]) return;
        taken[seat] = true;
        if (held[partyOf[seat]]++ == 0) Parties++;
    }

    /// <summary>Ends a membership.</summary>
    /// <returns>Whether it had begun and not ended before.</returns>
    internal bool Leave(int seat)
    {
        if (!taken[seat]) return false;
        taken[seat] = false;
        if (--held[partyOf[seat]] == 0) Parties--;
        return true;
    }
}
