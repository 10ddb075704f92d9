namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>What revives if the arrangement is not renewed, and what stays held back if it is.</summary>
internal static class ScenarioText
{
    internal static void Write(Brief brief, Page page)
    {
        page.Heading("If the arrangement is not renewed, and if it is");
        if (brief.Scenarios is not { } section)
        {
            page.Line("There is no arrangement in force on this day whose renewal could be asked about.");
            return;
        }

        page.Line($"{section.Agreement}. Not renewed: what was only announced falls away, and each instrument ends by its text. Renewed: every instrument tied to it lasts through {Say.Day(section.RenewedTo)}, {section.RenewedToWhy}. Both are hypothetical.");
        page.Gap();
        page.Table(
            [("Clauses", 34), ("Now", 10), ("If not renewed", 26), ("If renewed", null)],
            section.Clauses.Select(row => new Cell[]
            {
                Say.Ids(row.Clauses.Select(clause => clause.Value)), Cell.State(row.Now.ToString()), IfLapsed(row), IfRenewed(row),
            }));
        page.Gap();
        page.Table(
            [($"Supply bound on {Say.Day(section.RenewedTo)}", 34), ("If not renewed", 30), ("If renewed", null)],
            section.Exposures.Select(row => new Cell[] { row.Subject, ExposureText.Shares(row.IfLapsed), ExposureText.Shares(row.IfRenewed) }));
    }

    private static string IfLapsed(ScenarioRow row) =>
        row.IfLapsed.From is { } from ? $"{(row.IfLapsed.Revives ? "REVIVES: " : "")}{row.IfLapsed.State} from {Say.Day(from)}" : $"stays {row.IfLapsed.State}";

    private static string IfRenewed(ScenarioRow row) => row.IfRenewed.From is not { } from ? $"stays {row.IfRenewed.State}"
        : row.Now == MeasureState.Suspended ? $"held back through {Say.Day(from.PlusDays(-1))}, then {row.IfRenewed.State}"
        : $"{row.IfRenewed.State} from {Say.Day(from)}";
}
