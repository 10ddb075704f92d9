using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What made a state begin, or what keeps it from being settled: an event of the record.</summary>
/// <remarks>The causes of statuses have a JSON form, told apart by <c>kind</c>: a <c>measure</c>'s event, or what an <c>agreement</c> brings about.</remarks>
[JsonConverter(typeof(OwnJsonOnly))]
public interface ITimelineCause
{
    /// <summary>The event in one line, for people.</summary>
    string Describe();
}
