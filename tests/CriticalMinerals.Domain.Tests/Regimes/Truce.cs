namespace CriticalMinerals.Domain.Tests;

/// <summary>The truce in small: five Chinese instruments, two suspensions, one arrangement that ties them.</summary>
internal static class Truce
{
    internal static MeasureId No57 { get; } = MeasureId.Parse("cn-mofcom-2025-57");

    internal static ClauseId No57Clause { get; } = ClauseId.Parse("cn-mofcom-2025-57/1");

    internal static ClauseId MilitaryBan { get; } = ClauseId.Parse("cn-mofcom-2024-46/1");

    internal static ClauseId UsBan { get; } = ClauseId.Parse("cn-mofcom-2024-46/2");

    internal static ClauseId RareEarthLicence { get; } = ClauseId.Parse("cn-mofcom-2025-18/1");

    internal static AgreementId KualaLumpur { get; } = AgreementId.Parse("us-cn-kuala-lumpur-2025");

    internal static Regime Regime { get; } = Build();

    internal static Consignment Gallium(EndUser endUser) =>
        new(MineralId.Parse("gallium"), CountryCode.Parse("CN"), CountryCode.Parse("US"), endUser, MineralForm.Parse("metal"));

    private static Regime Build()
    {
        var dualUse = ControlListId.Parse("cn-dual-use");
        ControlScope Listed(string minerals, string code, params string[] forms) => new(
            [new MaterialItems([.. minerals.Split(' ').Select(MineralId.Parse)], [.. forms.Select(MineralForm.Parse)], controlCodes: [ControlCode.Of(dualUse, code)])],
            new AllPlaces(), new AllPlaces(), new AllEndUsers());
        TradeMeasure Measure(string id, ControlKind control, ControlScope scope, params MeasureEvent[] events) =>
            new(MeasureId.Parse(id), id, Some.Mofcom, [Some.Clause($"{id}/1", control, scope)], [.. events]);

        PlaceScope us = new OnlyPlaces([Party.Parse("US")]);
        var no46 = new TradeMeasure(
            MeasureId.Parse("cn-mofcom-2024-46"),
            "dual-use items to the United States",
            Some.Mofcom,
            [
                Some.Clause("cn-mofcom-2024-46/1", new Prohibition(), new ControlScope([new ListedItems(dualUse)], new AllPlaces(), us, new MilitaryEndUsers())),
                Some.Clause("cn-mofcom-2024-46/2", new Prohibition(), new ControlScope([new MaterialItems([MineralId.Parse("gallium"), MineralId.Parse("germanium")])], new AllPlaces(), us, new AllEndUsers())),
            ],
            [Some.Enacted("2024-12-03", "2024-12-03")]);
        var relief = new GeneralLicence("general-licences-2025", new NamedEndUsers([]), new AllPlaces(), Period.FromYears(1));
        var kualaLumpur = new Agreement(
            KualaLumpur,
            "an arrangement",
            [new Participation(Party.Parse("US")), new Participation(Party.Parse("CN"))],
            LegalForm.Political,
            new EntryOnDate(DateBound.Parse("2025-11-10")),
            new TermUntil(DateBound.Parse("2026-11-10")),
            new NoRenewal(),
            [Some.Source],
            commitments:
            [
                new Commitment(Party.Parse("CN"), "holds its controls of October 2025 back", Some.Source, suspensions: [MeasureId.Parse("cn-mofcom-2025-70"), MeasureId.Parse("cn-mofcom-2025-72")]),
            ],
            events:
            [
                new AgreementReached(PartialDate.Parse("2025-10-30"), Some.Source),
                new AgreementExtensionAnnounced(PartialDate.Parse("2026-09-28"), DateBound.Parse("2027-01-10"), Some.Source),
            ]);
        return new(
            "test",
            Some.Horizon,
            [
                Measure("cn-mofcom-2023-23", new LicenceRequirement(), Listed("gallium germanium", "3C001", "metal", "oxide"), Some.Enacted("2023-07-03", "2023-08-01")),
                no46,
                Measure("cn-mofcom-2025-18", new LicenceRequirement(), Listed("dysprosium terbium", "1C902"), Some.Enacted("2025-04-04", "2025-04-04"), new ReliefGranted(PartialDate.Parse("2025-12-02"), relief, DateBound.None, Some.Source)),
                Measure("cn-mofcom-2025-57", new LicenceRequirement(), Listed("holmium erbium", "1C909"), Some.Enacted("2025-10-09", "2025-11-08")),
            ],
            [
                Some.Suspension("cn-mofcom-2025-70", "cn-mofcom-2025-57/1", Some.Enacted("2025-11-07", "2025-11-07", "2026-11-10")),
                Some.Suspension("cn-mofcom-2025-72", "cn-mofcom-2024-46/2", Some.Enacted("2025-11-09", "2025-11-09", "2026-11-27")),
            ],
            [kualaLumpur],
            vocabulary: new Vocabulary([new MineralGroup(MineralId.Parse("rare-earths-magnet"), [.. "neodymium praseodymium dysprosium terbium".Split(' ').Select(MineralId.Parse)])]));
    }
}
