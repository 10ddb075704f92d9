using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Makes the files to embed from data/: JSON without white space, one document of a folder per line; share tables without what a line repeats,
/// with an index of where each mineral's lines are. The bytes follow from the contents alone. Compiled and run by the build.
/// </summary>
public class CompactData : Task
{
    private const int SharedColumns = 9;
    private static readonly UTF8Encoding Utf8 = new UTF8Encoding(false);

    [Required]
    public string Folder { get; set; }

    [Required]
    public string Output { get; set; }

    public override bool Execute()
    {
        Directory.CreateDirectory(Output);
        foreach (var old in Directory.GetFiles(Output)) File.Delete(old);
        foreach (var file in Files(Folder, "*.json")) Write(Path.GetFileName(file), Compact(Text(file)) + "\n");
        foreach (var file in Files(Folder, "*.csv")) Write(Path.GetFileName(file), Text(file));
        foreach (var folder in Directory.GetDirectories(Folder).OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            var documents = Files(folder, "*.json").Select(file => Compact(Text(file)) + "\n").ToArray();
            if (documents.Length > 0) Write(Path.GetFileName(folder) + ".jsonl", string.Concat(documents));
        }

        WriteShares();
        return !Log.HasLoggedErrors;
    }

    private static string[] Files(string folder, string pattern)
    {
        return Directory.GetFiles(folder, pattern).OrderBy(Path.GetFileName, StringComparer.Ordinal).ToArray();
    }

    private static string Text(string file)
    {
        return File.ReadAllText(file, Utf8).Replace("\r\n", "\n");
    }

    private void Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(Output, name), text, Utf8);
    }

    private static string Compact(string json)
    {
        var text = new StringBuilder(json.Length);
        var quoted = false;
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] == '"') quoted = !quoted;
            if (quoted || !char.IsWhiteSpace(json[i])) text.Append(json[i]);
            if (quoted && json[i] == '\\') text.Append(json[++i]);
        }

        return text.ToString();
    }

    /// <summary>
    /// One text of all tables, and one line for each file of them: its name, then each run of a mineral's lines with its place and length, in bytes.
    /// A line is what it shares with its table (left out where the line before had the same), a tab, how many commas end it, and the rest.
    /// </summary>
    private void WriteShares()
    {
        var rows = new MemoryStream();
        var index = new StringBuilder();
        foreach (var file in Files(Path.Combine(Folder, "shares"), "*.csv").Where(file => Path.GetFileName(file) != "left-out.csv"))
        {
            index.Append(Path.GetFileNameWithoutExtension(file));
            var lines = Text(file).Split('\n').Skip(1).Where(line => line.Length > 0);
            foreach (var run in Runs(lines))
            {
                var bytes = Utf8.GetBytes(string.Concat(Compact(file, run)));
                index.Append(' ').Append(MineralOf(run[0])).Append(':').Append(rows.Position).Append(':').Append(bytes.Length);
                rows.Write(bytes, 0, bytes.Length);
            }

            index.Append('\n');
        }

        Write("shares.index", index.ToString());
        File.WriteAllBytes(Path.Combine(Output, "shares.rows"), rows.ToArray());
    }

    /// <summary>Lines of one mineral that follow each other, in the order of the file, which is that of the tables.</summary>
    private static IEnumerable<List<string>> Runs(IEnumerable<string> lines)
    {
        var run = new List<string>();
        foreach (var line in lines)
        {
            if (run.Count > 0 && MineralOf(run[0]) != MineralOf(line))
            {
                yield return run;
                run = new List<string>();
            }

            run.Add(line);
        }

        if (run.Count > 0) yield return run;
    }

    private static string MineralOf(string line)
    {
        return line.Substring(0, line.IndexOf(','));
    }

    private IEnumerable<string> Compact(string file, IEnumerable<string> lines)
    {
        var before = "";
        foreach (var line in lines)
        {
            var length = LengthOfShared(line);
            if (length < 0 || line.IndexOf('\t') >= 0) Log.LogError("{0}: this line is too short or has a tab: {1}", file, line);
            if (length < 0) yield break;
            var shared = line.Substring(0, length);
            var rest = line.Substring(length + 1).TrimEnd(',');
            yield return (shared == before ? "" : shared) + "\t" + (line.Length - length - 1 - rest.Length) + rest + "\n";
            before = shared;
        }
    }

    private static int LengthOfShared(string line)
    {
        var quoted = false;
        var columns = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ',' && !quoted && ++columns == SharedColumns) return i;
        }

        return -1;
    }
}
