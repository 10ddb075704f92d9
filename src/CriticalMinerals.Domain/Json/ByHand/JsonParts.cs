namespace CriticalMinerals.Domain;

/// <summary>The converters of what records are made of, each once.</summary>
internal static class JsonParts
{
    internal static readonly WellFormedTextConverter Text = new();

    internal static readonly ShareJsonConverter Share = new();

    internal static readonly DayConverter Day = new();

    internal static readonly BoundsConverter<Share> ShareBounds = new(Share);

    internal static readonly BoundsConverter<HerfindahlIndex> IndexBounds = new(new HerfindahlIndexJsonConverter());

    internal static readonly CitationConverter Citation = new();

    internal static readonly SupplySubjectConverter Subject = new();

    /// <summary>The converter of a value that is one text.</summary>
    internal static class Token<T>
        where T : notnull, ISpanParsable<T>, ISpanFormattable
    {
        internal static readonly TokenJsonConverter<T> Converter = new();
    }
}
