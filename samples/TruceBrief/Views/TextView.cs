namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>The brief as text.</summary>
internal static class TextView
{
    internal static void Write(Brief brief, Surface surface) => Page.Print(surface, page => Write(brief, page));

    private static void Write(Brief brief, Page page)
    {
        HeaderText.Write(brief, page);
        ConcentrationText.Write(brief.Concentration, page);
        StatusText.Write(brief, page);
        CalendarText.Write(brief, page);
        ClaimsText.Write(brief, page);
        ExposureText.Write(brief, page);
        ScenarioText.Write(brief, page);
        KnowledgeText.Write(brief, page);
        SourcesText.Write(brief.Sources, page);
    }
}
