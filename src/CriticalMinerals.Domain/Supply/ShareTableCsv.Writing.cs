using System.Text;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public static partial class ShareTableCsv
{
    /// <summary>Writes tables so that <see cref="Read"/> gives equal ones: shares as fractions, and the whole as a quantity where it is known.</summary>
    /// <param name="tables">The tables, each subject and source once.</param>
    /// <returns>The header and one line per country, each line ended by a line feed.</returns>
    public static string Write(IEnumerable<ShareTable> tables)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var table in Guard.Against.Null(tables)) Write(text, table);
        return text.ToString();
    }

    private static void Write(StringBuilder text, ShareTable table)
    {
        var isFirst = true;
        foreach (var row in table.Rows) Line(row.Country.ToString(), Shortest(row.Share.Fraction), FractionUnit, row.Estimated ? Estimated : "");
        foreach (var producer in table.Withheld) Line(producer.Country.ToString(), "", "", producer.Place == WithheldPlace.InsideTotal ? Inside : Outside);
        if (table.Residual is { } residual)
            Line(Other, residual.Amount is { } amount ? Shortest(amount.Fraction) : "", FractionUnit, Limits(residual));
        var over = table.RowsOverPrintedTotal is { } part ? RowsOver + Shortest(part.Fraction) : "";
        if (table.TotalMass is { } mass) Line(Total, Shortest(mass.Tonnes), TonneUnit, over);
        if (table.TotalVolume is { } volume) Line(Total, Shortest(volume.CubicMetres), GasUnit, over);

        void Line(string country, string value, string unit, string status)
        {
            var subject = table.Subject;
            var citation = table.Citation;
            CsvLine.Append(
                text, subject.Node.Mineral.Value, subject.Node.Stage.Value, subject.Node.Form?.Value, subject.Statistic.ToString(), subject.Period.ToString(),
                subject.Basis?.Value, subject.Edition, string.Join(' ', subject.Excluding.Select(excluded => excluded.ToString())), citation.Source.Value,
                country, value, unit, status,
                isFirst ? Word(citation.Confidence) : "", isFirst ? citation.Locator : "",
                isFirst && citation.ReadOn is { } day ? PartialDate.OnDay(day).ToString() : "",
                isFirst && table.Rounding is { } rounding ? Shortest(rounding.Fraction) : "", isFirst ? citation.Note : "");
            isFirst = false;
        }
    }

    private static string Word(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        Confidence.Low => "low",
        _ => "unverified",
    };

    private static string Limits(Residual residual)
    {
        var words = new List<string>();
        if (residual.MostProducers is { } most) words.Add(ProducersLimit + most.ToString(InvariantFormat.Numbers));
        if (residual.MostEach is { } each) words.Add(EachLimit + Shortest(each.Fraction));
        if (residual.NamedAreLargest) words.Add(BelowNamed);
        return string.Join(' ', words);
    }

    private static string Shortest(double value) => value.ToString("R", InvariantFormat.Numbers);
}
