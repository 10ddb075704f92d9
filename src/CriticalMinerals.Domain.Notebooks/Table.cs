using System.Xml.Linq;
using CriticalMinerals.Domain.Notebooks.Drawing;

namespace CriticalMinerals.Domain.Notebooks;

/// <summary>Domain values in rows and columns of text, for a notebook, a page or a console.</summary>
public sealed class Table : Display
{
    internal Table(string title, ValueList<TableColumn> columns, IEnumerable<ValueList<string>> rows, ValueList<string> sources = default)
        : base(title, sources)
    {
        Columns = columns;
        Rows = [.. rows];
    }

    /// <summary>The columns from left to right.</summary>
    public ValueList<TableColumn> Columns { get; }

    /// <summary>The rows from top to bottom, each with a text for every column.</summary>
    public ValueList<ValueList<string>> Rows { get; }

    /// <summary>The table as aligned text, for a console.</summary>
    public string ToText() => TextTable.Write(this);

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToText();

    private protected override XElement ToElement() => HtmlTable.Write(this);
}
