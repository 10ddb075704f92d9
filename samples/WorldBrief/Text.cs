using System.Globalization;
using System.Text.Json;

namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>The brief for other programs.</summary>
internal static class Text
{
    internal static void WriteCsv(IEnumerable<BriefRow> rows, TextWriter writer)
    {
        writer.WriteLine("stage,rank,mineral,form,year,basis,hhi_lower,hhi_upper,excluding,top,lists,measures,source");
        foreach (var row in rows)
        {
            var subject = row.Table.Subject;
            writer.WriteLine(string.Join(',', row.Stage, row.Rank.ToString(CultureInfo.InvariantCulture), row.Mineral, subject.Node.Form?.Value, subject.Period.ToString(),
                subject.Basis?.Value, Points(row.Hhi.Lower), Points(row.Hhi.Upper), Joined(subject.Excluding), $"\"{row.Top}\"", Joined(row.Lists.Select(one => one.List.Id)),
                Joined(row.Measures), row.Table.Citation.Source.Value));
        }
    }

    internal static void WriteJson(IEnumerable<BriefRow> rows, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        writer.WriteStartArray();
        foreach (var row in rows)
        {
            var subject = row.Table.Subject;
            writer.WriteStartObject();
            writer.WriteString("stage", row.Stage);
            writer.WriteNumber("rank", row.Rank);
            writer.WriteString("mineral", row.Mineral);
            if (subject.Node.Form is { } form) writer.WriteString("form", form.Value);
            writer.WriteString("period", subject.Period.ToString());
            if (subject.Basis is { } basis) writer.WriteString("basis", basis.Value);
            writer.WriteNumber("hhiLower", Math.Round(row.Hhi.Lower.Points, 1));
            if (row.Hhi.Upper is { } upper) writer.WriteNumber("hhiUpper", Math.Round(upper.Points, 1));
            List("excluding", subject.Excluding.Select(country => country.ToString()));
            writer.WriteStartObject("top");
            foreach (var producer in row.Table.TopProducers(3)) writer.WriteNumber(producer.Country.ToString(), Math.Round(producer.Share.Fraction, 6));
            writer.WriteEndObject();
            List("lists", row.Lists.Select(one => one.List.Id.Value));
            List("measures", row.Measures.Select(id => id.ToString()));
            writer.WriteString("source", row.Table.Citation.Source.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Flush();
        stream.Write("\n"u8);

        void List(string name, IEnumerable<string> items)
        {
            writer.WriteStartArray(name);
            foreach (var item in items) writer.WriteStringValue(item);
            writer.WriteEndArray();
        }
    }

    internal static string Points(HerfindahlIndex? index) => index is { } known ? known.Points.ToString("0", CultureInfo.InvariantCulture) : "";

    private static string Joined<T>(IEnumerable<T> items) => string.Join(' ', items);
}
