using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>One clause of a measure, as it was first issued: which trade it binds, what it asks, and what it covers.</summary>
/// <remarks>Status belongs to the clause. What changes later is an event of the measure, never an edit of the clause.</remarks>
public sealed record MeasureClause
{
    /// <summary>A clause.</summary>
    /// <param name="id">Its id, which names the measure.</param>
    /// <param name="title">What it is about, in own words.</param>
    /// <param name="direction">Which movement of goods it binds.</param>
    /// <param name="control">What it asks or forbids.</param>
    /// <param name="scope">What it binds, from where, towards where, and for whose use.</param>
    /// <param name="codes">What classifications of measures call it, each with its edition; empty where none is recorded.</param>
    /// <exception cref="ArgumentException">A part is null, the title is empty, or a code is given twice.</exception>
    [JsonConstructor]
    public MeasureClause(ClauseId id, string title, TradeDirection direction, ControlKind control, ControlScope scope, ValueList<MeasureCode> codes = default)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.UncleanText(title, "A title");
        Direction = direction is >= TradeDirection.Export and <= TradeDirection.Import ? direction : Guard.Against.UnnamedMember(direction);
        Control = Guard.Against.Null(control);
        Scope = Guard.Against.Null(scope);
        Codes = codes;
        if (codes.Count > 1) RefuseRepeatedCode(id, codes);
    }

    /// <summary>Its id.</summary>
    [JsonConverter(typeof(OwnJsonOnly<MeasureClause>))]
    public ClauseId Id { get; }

    /// <summary>What it is about.</summary>
    public string Title { get; }

    /// <summary>Which movement of goods it binds.</summary>
    public TradeDirection Direction { get; }

    /// <summary>What it asked or forbade when it was issued.</summary>
    public ControlKind Control { get; }

    /// <summary>What it bound when it was issued.</summary>
    public ControlScope Scope { get; }

    /// <summary>What classifications of measures call it, each with its edition.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<MeasureCode> Codes { get; }

    /// <summary>The codes of one classification: those recorded, and of MAST, where none is recorded for an export clause, the one that its kind has.</summary>
    /// <param name="scheme">The classification, such as <c>mast</c>, <c>oecd</c> or <c>wto-qr</c>.</param>
    /// <param name="edition">The year of the edition.</param>
    /// <returns>The codes; empty where none is recorded and none follows from the kind.</returns>
    public ValueList<MeasureCode> CodesOf(string scheme, int edition)
    {
        Guard.Against.Null(scheme);
        ValueList<MeasureCode> recorded = [.. Codes.Where(code => code.Scheme == scheme && code.Edition == edition)];
        if (!recorded.IsEmpty || Direction != TradeDirection.Export || scheme != MeasureSchemes.Mast) return recorded;
        var derived = edition switch
        {
            2012 => Control.MastCode(MastEdition.Mast2012),
            2019 => Control.MastCode(MastEdition.Mast2019),
            _ => null,
        };
        return derived is null ? recorded : [MeasureCode.Parse(string.Create(InvariantFormat.Numbers, $"{scheme}-{edition}:{derived}"), null)];
    }

    private static void RefuseRepeatedCode(ClauseId id, ValueList<MeasureCode> codes)
    {
        if (Repetition.FirstIn(codes.AsSpan()) is { } twice) throw new ArgumentException($"{id} has a code twice: {twice}. Name each once.", nameof(codes));
    }
}
