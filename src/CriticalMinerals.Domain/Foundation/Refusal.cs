using System.Globalization;

namespace CriticalMinerals.Domain;

internal static class Refusal
{
    /// <summary>The rule that an exception tells, without what .NET appends to it: the name of a parameter, and its value on a line of its own.</summary>
    internal static string RuleOf(Exception exception)
    {
        if (exception is not ArgumentException { ParamName: { } name } argument) return exception.Message;
        var rule = exception.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal);
        if (argument is not ArgumentOutOfRangeException { ActualValue: { } actual }) return rule;
        var end = rule.IndexOfAny(['\r', '\n']);
        return string.Create(CultureInfo.InvariantCulture, $"{(end < 0 ? rule : rule[..end])} Found {actual}.");
    }
}
