using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace CriticalMinerals.Domain.Tests;

/// <summary>A Jupyter notebook (nbformat 4) whose code cells can be run again.</summary>
internal sealed class Notebook
{
    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private readonly string file;
    private readonly JsonObject root;

    internal Notebook(string file)
    {
        this.file = file;
        root = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
    }

    internal IEnumerable<JsonObject> CodeCells => root["cells"]!.AsArray().Select(cell => cell!.AsObject()).Where(cell => (string?)cell["cell_type"] == "code");

    internal void Save() => File.WriteAllText(file, root.ToJsonString(Written) + "\n");

    internal static string Source(JsonObject cell) => string.Concat(cell["source"]!.AsArray().Select(line => (string)line!));

    internal static string Outputs(JsonObject cell) => cell["outputs"]!.ToJsonString(Written);

    /// <summary>Puts what a run gave into the cell.</summary>
    internal static void SetOutputs(JsonObject cell, int number, string printed, object? value)
    {
        var outputs = new JsonArray();
        if (printed.Length > 0) outputs.Add(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = Lines(printed) });
        if (value is not null)
        {
            outputs.Add(new JsonObject
            {
                ["data"] = value is Display display ? new JsonObject { ["text/html"] = Lines(display.ToHtml()) } : new JsonObject { ["text/plain"] = Lines(value.ToString()!) },
                ["execution_count"] = number,
                ["metadata"] = new JsonObject(),
                ["output_type"] = "execute_result",
            });
        }

        cell["execution_count"] = number;
        cell["outputs"] = outputs;
    }

    private static JsonArray Lines(string text)
    {
        var lines = text.Split('\n');
        var array = new JsonArray();
        for (var i = 0; i < lines.Length; i++)
            if (i < lines.Length - 1) array.Add(lines[i] + "\n");
            else if (lines[i].Length > 0) array.Add(lines[i]);
        return array;
    }
}
