namespace CriticalMinerals.Domain;

/// <summary>Tells whether a consignment of one mineral meets a clause's scope on a day.</summary>
internal sealed class ScopeMatcher(Regime regime, Consignment consignment, AsOf asOf)
{
    private readonly HsReading codes = new(regime.Words);
    private readonly Dictionary<ControlListId, ScopeMatch> onLists = [];

    /// <summary>Whether the clause binds this movement of these goods for this end user, whatever its state.</summary>
    internal ScopeMatch Matches(MeasureClause clause, Authority authority, ControlScope scope)
    {
        if (!Takes(clause.Direction, authority.Party) || !IsAmong(scope.Origins, consignment.Origin) || !IsAmong(scope.Destinations, consignment.Destination)) return ScopeMatch.No;
        var user = EndUser(clause.Id, scope.EndUsers);
        if (user.IsMet == false) return ScopeMatch.No;
        var items = ScopeMatch.Any(scope.Items.Select(item => Item(clause.Id, item)));
        return items.IsMet == false || scope.ContentTest is null ? user.And(items) : user.And(items).And(Content(clause.Id, scope.ContentTest));
    }

    /// <summary>Whether the consignment's end user and destination are certainly among a relief's beneficiaries.</summary>
    internal bool IsRelieved(Relief relief) =>
        relief.Beneficiaries.Includes(consignment.EndUser) == true && IsAmong(relief.Destinations, consignment.Destination);

    private bool Takes(TradeDirection direction, Party issuer)
    {
        var dispatch = consignment.Dispatch ?? consignment.Origin;
        if (dispatch == consignment.Destination || (Is(issuer, consignment.Origin) && Is(issuer, consignment.Destination) && Is(issuer, dispatch))) return false;
        return direction switch
        {
            TradeDirection.Export => Is(issuer, dispatch) && !Is(issuer, consignment.Destination),
            TradeDirection.ReExport => !Is(issuer, dispatch) && !Is(issuer, consignment.Destination),
            _ => Is(issuer, consignment.Destination),
        };
    }

    private bool IsAmong(PlaceScope scope, CountryCode place) => scope is AllPlaces || scope.Includes(party => Is(party, place));

    private bool Is(Party party, CountryCode country) => regime.Words.Includes(party, country, asOf.Date);

    private ScopeMatch EndUser(ClauseId clause, EndUserScope scope) => scope.Includes(consignment.EndUser) is { } isMet
        ? isMet ? ScopeMatch.Yes : ScopeMatch.No
        : ScopeMatch.OpenUntil($"who the end user is ({clause} binds {Describe(scope)})");

    private ScopeMatch Content(ClauseId clause, ContentTest test) => ScopeMatch.Of(
        test.IsMet(consignment.ControlledContent, consignment.UsesControlledTechnology), $"what the goods contain or how they were made ({clause}: {test.Kind})");

    private ScopeMatch Item(ClauseId clause, ScopeItem item) => item switch
    {
        MaterialItems materials => Material(clause, materials),
        AllGoods { Exceptions: null } => ScopeMatch.Yes,
        AllGoods all => ScopeMatch.OpenUntil($"whether an exception of {clause} applies: {all.Exceptions}"),
        ListedItems listed => OnList(listed.List),
        _ => ScopeMatch.No,
    };

    private ScopeMatch OnList(ControlListId list)
    {
        if (!onLists.TryGetValue(list, out var match)) onLists.Add(list, match = regime.IsOnList(list, consignment, asOf, this));
        return match;
    }

    /// <summary>Whether the goods are among the materials: a tariff line or HS code that the text names settles it, otherwise mineral and form do.</summary>
    internal ScopeMatch Material(ClauseId clause, MaterialItems item)
    {
        var goods = item.Minerals.IsEmpty ? Code(clause, item) : Mineral(clause, item);
        if (goods.IsMet == false) return goods;
        var match = goods.And(Form(clause, item));
        return match.IsMet == false || item.Condition is null ? match : match.And(ScopeMatch.OpenUntil($"whether the goods meet the condition of {clause}: {item.Condition}"));
    }

    private ScopeMatch Mineral(ClauseId clause, MaterialItems item)
    {
        if (consignment.Mineral is { } mineral) return item.Minerals.Any(named => regime.Words.StandsFor(named, mineral)) ? ScopeMatch.Yes : ScopeMatch.No;
        return NamesCode(item) ? ScopeMatch.Yes : ScopeMatch.Of(
            codes.IsAmong(consignment.HsCode, [.. item.Minerals.SelectMany(named => regime.Words.MembersOf(named))]),
            $"which mineral the goods are ({DescribeCode()}; {clause} binds {string.Join(", ", item.Minerals)})");
    }

    /// <summary>Whether the goods are under the codes that the text names, where it names no mineral.</summary>
    private ScopeMatch Code(ClauseId clause, MaterialItems item)
    {
        if (NamesCode(item)) return ScopeMatch.Yes;
        return item.HsCodes.All(IsOther) && item.TariffLines.All(IsOther)
            ? ScopeMatch.No
            : ScopeMatch.OpenUntil($"the customs code of the goods ({clause} binds {string.Join(", ", item.HsCodes.Select(code => code.Value).Concat(item.TariffLines.Select(line => line.Value)))})");
    }

    // A code of the same edition that neither holds the other's goods nor is held by it; without a stated code, one that is exclusive to other minerals.
    private bool IsOther(HsCode named) => consignment.HsCode is { } code
        ? code.Edition == named.Edition && !code.Contains(named) && !named.Contains(code)
        : consignment.TariffLine is null && consignment.Mineral is { } mineral && codes.Excludes(named, mineral);

    private bool IsOther(TariffLine named) => consignment.TariffLine is { } line && line.Party == named.Party
        && !IsWithin(line, named) && !IsWithin(named, line);

    private static bool IsWithin(TariffLine line, TariffLine wider) => line.Party == wider.Party && line.Digits.StartsWith(wider.Digits, StringComparison.Ordinal);

    private bool NamesCode(MaterialItems item) =>
        consignment.TariffLine is { } line && item.TariffLines.Any(named => IsWithin(line, named))
        || consignment.HsCode is { } code && item.HsCodes.Any(named => named.Contains(code));

    private string DescribeCode() => consignment.HsCode is { } code ? codes.Describe(code) : $"{consignment.TariffLine} is a line of an edition that is not stated";

    private ScopeMatch Form(ClauseId clause, MaterialItems item)
    {
        if (NamesCode(item)) return ScopeMatch.Yes;
        if (item.Forms.IsEmpty) return ScopeMatch.Yes;
        return consignment.Form is null
            ? ScopeMatch.OpenUntil($"the form of the goods ({clause} binds {string.Join(", ", item.Forms)})")
            : item.Forms.Contains(consignment.Form) ? ScopeMatch.Yes : ScopeMatch.No;
    }

    private static string Describe(EndUserScope scope) => scope.Match(
        _ => "all end users",
        _ => "military end users and uses",
        named => named.Names.IsEmpty ? "end users that it names" : string.Join(", ", named.Names),
        listed => $"entities on {string.Join(", ", listed.Lists)}",
        _ => "suppliers of certain end users");
}
