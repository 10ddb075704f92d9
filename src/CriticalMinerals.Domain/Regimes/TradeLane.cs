using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>A way that goods take past an issuer: out of its territory, into it, or between others, and the other end of the way where that matters.</summary>
/// <param name="Direction">Out, in, or between others.</param>
/// <param name="Issuer">Whose border is passed; null where goods move between others.</param>
/// <param name="FarEnd">Where exports go to, or where imports come from; null for anywhere.</param>
internal readonly record struct TradeLane(TradeDirection Direction, Party? Issuer, Party? FarEnd)
{
    /// <summary>A scope that names more places than this is looked at for every place, so that no clause is listed without bound.</summary>
    private const int MostFarEnds = 8;

    /// <summary>The lanes on which a scope can bind. A bloc whose members are not known can be anywhere.</summary>
    internal static IEnumerable<TradeLane> Watched(TradeDirection direction, Party issuer, ControlScope scope, Vocabulary words)
    {
        if (!words.Knows(issuer)) return [new(TradeDirection.ReExport, null, null)];
        var near = direction == TradeDirection.ReExport ? null : issuer;
        var far = direction == TradeDirection.Import ? scope.Origins : scope.Destinations;
        return far is OnlyPlaces { Parties: { Count: <= MostFarEnds } parties } && parties.All(words.Knows)
            ? parties.Select(party => new TradeLane(direction, near, party))
            : [new(direction, near, null)];
    }

    /// <summary>The lanes that a consignment takes on days from a first to a last.</summary>
    internal static List<TradeLane> TakenBy(Consignment consignment, Vocabulary words, LocalDate first, LocalDate last)
    {
        Party?[] from = [null, .. words.PartiesOf(consignment.Dispatch ?? consignment.Origin, first, last)];
        Party?[] origins = [null, .. words.PartiesOf(consignment.Origin, first, last)];
        Party?[] to = [null, .. words.PartiesOf(consignment.Destination, first, last)];
        var lanes = new List<TradeLane>();
        foreach (var farEnd in to)
        {
            lanes.Add(new(TradeDirection.ReExport, null, farEnd));
            foreach (var issuer in from.AsSpan(1)) lanes.Add(new(TradeDirection.Export, issuer, farEnd));
        }

        foreach (var farEnd in origins)
            foreach (var issuer in to.AsSpan(1)) lanes.Add(new(TradeDirection.Import, issuer, farEnd));
        return lanes;
    }
}
