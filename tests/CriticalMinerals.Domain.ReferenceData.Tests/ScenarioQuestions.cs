using System.Globalization;

namespace CriticalMinerals.Domain.Tests;

/// <summary>
/// Answers one line of a scenario's input: <c>status ID AS-OF</c>, <c>timeline ID [KNOWN-ON]</c>, <c>operative CLAUSE [KNOWN-ON]</c>, <c>control CLAUSE AS-OF</c>,
/// <c>reliefs CLAUSE AS-OF</c>, <c>coverage MINERAL FORM ORIGIN DESTINATION END-USER AS-OF</c>, <c>noted MEASURE</c>, <c>decisions AGREEMENT SPAN</c>,
/// <c>earliest-end AGREEMENT DAY</c>, and any of them after <c>if-lapsed AGREEMENT</c> or <c>if-renewed AGREEMENT DAY</c>. A form of <c>-</c> is not stated.
/// </summary>
internal sealed class ScenarioQuestions(Regime regime)
{
    internal string Answer(string line) => Answer(regime, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Answer(Regime asked, string[] words) => words switch
    {
        ["if-lapsed", var agreement, .. var rest] => Answer(asked.IfLapsed(AgreementId.Parse(agreement)), rest),
        ["if-renewed", var agreement, var day, .. var rest] => Answer(asked.IfRenewed(AgreementId.Parse(agreement), AsOf.Parse(day).Date), rest),
        ["status", var id, var asOf] => Status(asked, id, AsOf.Parse(asOf)),
        ["timeline", var id] => Timeline(asked, id, null),
        ["timeline", var id, var knownOn] => Timeline(asked, id, AsOf.Parse(knownOn).Date),
        ["operative", var clause] => Spans(asked.OperativeDays(ClauseId.Parse(clause), null)),
        ["operative", var clause, var knownOn] => Spans(asked.OperativeDays(ClauseId.Parse(clause), AsOf.Parse(knownOn).Date)),
        ["control", var clause, var asOf] => DomainJson.Write(asked.Measure(ClauseId.Parse(clause).Measure).ControlOn(ClauseId.Parse(clause), AsOf.Parse(asOf))),
        ["reliefs", var clause, var asOf] => Join(
            asked.Measure(ClauseId.Parse(clause).Measure).ReliefsOn(ClauseId.Parse(clause), AsOf.Parse(asOf)).Select(granted => granted.Relief.Name)),
        ["coverage", var mineral, var form, var origin, var destination, var endUser, var asOf] => Coverage(
            asked.CoverageOf(
                new(MineralId.Parse(mineral), CountryCode.Parse(origin), CountryCode.Parse(destination), EndUser.Parse(endUser), form == "-" ? null : MineralForm.Parse(form)),
                AsOf.Parse(asOf))),
        ["noted", var measure] => Join(
            asked.Measure(MeasureId.Parse(measure)).Events.OfType<MeasureNoted>().OrderBy(e => e.On.Earliest).Select(e => $"{e.On} {e.Subject}")),
        ["decisions", var agreement, var span] => Join(asked.Agreement(AgreementId.Parse(agreement)).DecisionPoints(DateSpan.Parse(span)).Select(point => point.ToString())),
        ["earliest-end", var agreement, var day] =>
            asked.Agreement(AgreementId.Parse(agreement)).EarliestEnd(AsOf.Parse(day).Date)?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "not known",
        _ => throw new ArgumentException($"No question reads '{string.Join(' ', words)}'. See the summary of ScenarioQuestions."),
    };

    private static string Status(Regime asked, string id, AsOf asOf)
    {
        if (asked.Agreements.Any(agreement => agreement.Id.Value == id))
        {
            var held = asked.StatusOf(AgreementId.Parse(id), asOf);
            return $"{held.State}, {held.Standing}: {held.Reason}";
        }

        var status = id.Contains('/', StringComparison.Ordinal) ? asked.StatusOf(ClauseId.Parse(id), asOf) : asked.StatusOf(MeasureId.Parse(id), asOf);
        return $"{status.State}, {status.Standing}: {status.Reason}";
    }

    private static string Timeline(Regime asked, string id, NodaTime.LocalDate? knownOn) => asked.Agreements.Any(agreement => agreement.Id.Value == id)
        ? Join(asked.TimelineOf(AgreementId.Parse(id), knownOn).Spans.Select(span => $"{span.Days} {span.State}"))
        : Join((id.Contains('/', StringComparison.Ordinal) ? asked.TimelineOf(ClauseId.Parse(id), knownOn) : asked.TimelineOf(MeasureId.Parse(id), knownOn))
            .Spans.Select(span => $"{span.Days} {span.State}"));

    private static string Coverage(Coverage coverage) =>
        $"{(coverage.AtLeast == coverage.AtMost ? $"{coverage.Verdict}" : $"{coverage.Verdict}, {coverage.AtLeast} to {coverage.AtMost}")} "
        + $"by {Join(coverage.Findings.Select(finding => finding.Clause.Value))}";

    private static string Spans(ValueList<DateSpan> spans) => Join(spans.Select(span => span.ToString()));

    private static string Join(IEnumerable<string> parts) => string.Join("; ", parts) is { Length: > 0 } joined ? joined : "none";
}
