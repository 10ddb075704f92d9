using System.Xml.Linq;

namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>Writes a table as HTML. Its colours are those of the page, so that it is readable on light and dark ones.</summary>
internal static class HtmlTable
{
    private const string Line = "1px solid rgba(128,128,128,.4)";
    private const string Cell = $"padding:.2em .6em;border-bottom:{Line};vertical-align:top;";

    internal static XElement Write(Table table) => new(
        "div",
        Style("overflow-x:auto"),
        new XElement(
            "table",
            Style("border-collapse:collapse;font-size:.9em"),
            new XElement("caption", Style("caption-side:top;text-align:left;font-weight:bold;padding:.3em .6em"), table.Title),
            new XElement("thead", new XElement("tr", table.Columns.Select(Heading))),
            new XElement("tbody", table.Rows.Select(row => Row(row, table.Columns)))),
        table.Sources.Select(source => new XElement("div", Style("font-size:.75em;opacity:.75;padding:.2em .8em"), source)));

    private static XElement Heading(TableColumn column) =>
        new("th", new XAttribute("scope", "col"), Style(Cell + Align(column) + "font-weight:bold"), column.Name);

    private static XElement Row(ValueList<string> row, ValueList<TableColumn> columns) =>
        new("tr", row.Zip(columns, (text, column) => new XElement("td", Style(Cell + Align(column)), text)));

    private static string Align(TableColumn column) => column.IsNumber ? "text-align:right;white-space:nowrap;" : "text-align:left;";

    private static XAttribute Style(string style) => new("style", style);
}
