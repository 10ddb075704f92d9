namespace CriticalMinerals.Domain.Tests;

/// <summary>Each folder of <c>Scenarios/</c> is one case: its story with sources, the questions asked of the reference data, and the answers.</summary>
/// <remarks>With UPDATE_GOLDEN=1 the answers are written anew; read the difference before committing it.</remarks>
public class ScenarioTests
{
    private static readonly string folder = RepositoryFolder.Combine("tests", "CriticalMinerals.Domain.ReferenceData.Tests", "Scenarios");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Questions_OfTheStory_HaveTheseAnswers(string name)
    {
        var questions = new ScenarioQuestions(RegimeOf(name));
        var answers = string.Concat(Lines(name, "input.txt").Select(line => $"{line}\n    {questions.Answer(line)}\n"));
        var expected = Path.Combine(folder, name, "expected.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(expected, answers);
        Assert.Equal(File.ReadAllText(expected), answers, ignoreLineEndingDifferences: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Story_Told_HasFiveLinesAndItsSourcesAreInTheData(string name)
    {
        var story = Lines(name, "story.md");
        Assert.Equal(5, story.Length);
        Assert.StartsWith("Sources: ", story[^1], StringComparison.Ordinal);
        var named = story[^1].Split('`').Where((_, index) => index % 2 == 1).ToArray();
        Assert.NotEqual(File.Exists(Path.Combine(folder, name, "agreement.json")), named.Length > 0);
        Assert.All(named, source => ReferenceData.FindSource(SourceId.Parse(source)));
    }

    // A supposed agreement has no sources; what is supposed of a recorded one stays apart from its record.
    private static Regime RegimeOf(string name)
    {
        var regime = ReferenceData.Regime;
        if (Input(name, "agreement.json") is { } agreement) regime = regime.With(DomainJson.Read<Agreement>(agreement));
        return Input(name, "assumptions.json") is { } assumed
            ? DomainJson.Read<ValueList<Assumption>>(assumed).Aggregate(regime, (before, next) => before.Assume(next))
            : regime;
    }

    private static string? Input(string name, string file) => Path.Combine(folder, name, file) is var path && File.Exists(path) ? File.ReadAllText(path) : null;

    private static string[] Lines(string name, string file) =>
        [.. File.ReadAllLines(Path.Combine(folder, name, file)).Select(line => line.Trim()).Where(line => line.Length > 0)];
}
