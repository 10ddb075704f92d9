namespace CriticalMinerals.Domain.Tests.Conventions;

/// <summary>Everything that is let off a convention, with the reason. An entry that is no longer needed fails its test.</summary>
internal static class Exemptions
{
    private const string Closed = nameof(UnionConventionTests.AbstractRecord_InternalAbstractMember_ClosesIt);
    private const string Cases = nameof(UnionConventionTests.Union_Match_AsksForEveryCase);
    private const string Kinds = nameof(UnionConventionTests.UnionCase_Kind_IsLowerCamelAndUnique);

    private const string Throws = "PublicMember_ThrowInItsSource_IsDocumented";

    private static readonly (string Convention, string Name, string Reason)[] All =
    [
        (Closed, "TextId`1", "A base of ids, not a union: its constructor is private protected and its rule has an internal static member."),
        (Kinds, "TextId`1", "A base of ids, not a union: it is one text in JSON."),
        (Kinds, "TextToken`1", "A base of values read from text, not a union: it is one text in JSON."),
        (Cases, "Answer", "An answer is of the question that was asked: callers hold its own type, and a new question must not break them."),
        (Throws, "Regime.On", "What its helpers refuse cannot come: an AsOf has days of the ISO calendar only, and the subjects are the regime's own."),
    ];

    internal static string[] From(string convention) =>
        [.. All.Where(entry => entry.Convention == convention).Select(entry => entry.Name)];
}
