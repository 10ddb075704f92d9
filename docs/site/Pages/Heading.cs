namespace CriticalMinerals.Domain.Site;

/// <summary>A heading that the list of contents of its page leads to.</summary>
internal sealed record Heading(string Anchor, string Text);
