namespace CriticalMinerals.Domain;

/// <summary>A change that the text of the agreement brings about by itself, and the event that set it going, where there is one.</summary>
internal sealed record AgreementText(string Words, AgreementEvent? Event = null) : ITimelineCause
{
    public string Describe() => Words;
}
