using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>A record of a large file that could not be read: where it stands and which rule it breaks.</summary>
public sealed record RecordFailure
{
    internal RecordFailure(long record, long line, string path, string rule) => (Record, Line, Path, Rule) = (record, line, path, rule);

    /// <summary>The record's place in the file, counted from 0.</summary>
    [JsonConverter(typeof(OwnJsonOnly<RecordFailure>))]
    public long Record { get; }

    /// <summary>The line of the file on which the fault is, counted from 1.</summary>
    public long Line { get; }

    /// <summary>The JSON path of the offending value: within the record of a line (<c>$.rows[0]</c>), within the array otherwise (<c>$[12].rows[0]</c>).</summary>
    public string Path { get; }

    /// <summary>The rule that is broken, with the value and the way out.</summary>
    public string Rule { get; }

    /// <summary>The failure in one line, for people.</summary>
    public override string ToString() => FormattableString.Invariant($"line {Line}: {Path}: {Rule}");
}
