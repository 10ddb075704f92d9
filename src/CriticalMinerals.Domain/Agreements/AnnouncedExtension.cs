using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>An extension that is announced and not enacted, and the last day that it names.</summary>
internal readonly record struct AnnouncedExtension(AgreementExtensionAnnounced Event, DateBound LastDay);
