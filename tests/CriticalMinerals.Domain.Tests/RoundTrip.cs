namespace CriticalMinerals.Domain.Tests;

/// <summary>Shows that a value survives its JSON and that its JSON is canonical.</summary>
internal static class RoundTrip
{
    /// <summary>Writes, reads and writes again: the value and the text must come back the same, compact and indented.</summary>
    /// <returns>The compact document.</returns>
    internal static string Assert<T>(T value)
        where T : notnull
    {
        var text = DomainJson.Write(value);
        var back = DomainJson.Read<T>(text);
        Xunit.Assert.Equal(value, back);
        Xunit.Assert.Equal(text, DomainJson.Write(back));
        Xunit.Assert.Equal(value, DomainJson.Read<T>(DomainJson.Write(value, indented: true)));
        return text;
    }

    /// <summary>As <see cref="Assert{T}"/>, with the indented document for a golden file.</summary>
    internal static string Indented<T>(T value)
        where T : notnull
    {
        Assert(value);
        return DomainJson.Write(value, indented: true);
    }

    /// <summary>Round trips one value of every case of a union, and fails where a case is missing.</summary>
    /// <returns>The compact documents, one a line, for a golden file.</returns>
    internal static string EveryKind<TUnion>(params TUnion[] cases)
        where TUnion : class
    {
        var union = (IUnionConverter)DomainJson.Options.GetTypeInfo(typeof(TUnion)).Converter;
        Xunit.Assert.Equal(union.CaseTypes.Select(union.KindOf).Order(StringComparer.Ordinal), cases.Select(c => union.KindOf(c.GetType())).Order(StringComparer.Ordinal));
        return string.Join('\n', cases.Select(Assert));
    }
}
