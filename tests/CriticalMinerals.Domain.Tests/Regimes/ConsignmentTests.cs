namespace CriticalMinerals.Domain.Tests;

public class ConsignmentTests
{
    private static readonly CountryCode China = CountryCode.Parse("CN"), Japan = CountryCode.Parse("JP"), UnitedStates = CountryCode.Parse("US");

    [Fact]
    public void Equality_IsThatOfAllThatIsStated()
    {
        Consignment[] different =
        [
            Of(),
            Of(origin: Japan),
            Of(destination: Japan),
            Of(endUser: EndUser.Unstated),
            Of(mineral: "germanium"),
            Of(form: "oxide"),
            Of(hsCode: "HS2022:811292"),
            Of(tariffLine: TariffLine.Parse("CN:8112929010")),
            Of(dispatch: Japan),
            Of(content: Share.FromPercent(1)),
            Of(content: Share.Zero),
            Of(usesTechnology: true),
            Of(usesTechnology: false),
        ];

        for (var i = 0; i < different.Length; i++)
            for (var j = 0; j < different.Length; j++) Assert.Equal(i == j, different[i] == different[j]);
        Assert.False(Of().Equals(null));
    }

    [Fact]
    public void Equality_OfTheSameStatements_IsThatOfTheirHash()
    {
        Consignment Full() => Of(form: "oxide", hsCode: "HS2022:811292", tariffLine: TariffLine.Parse("CN:8112929010"), dispatch: Japan, content: Share.FromPercent(1), usesTechnology: true);

        Assert.Equal(Full(), Full());
        Assert.Equal(Full().GetHashCode(), Full().GetHashCode());
        Assert.Equal(typeof(Consignment).GetProperties().Length, typeof(Consignment).GetConstructors().First().GetParameters().Length);
    }

    private static Consignment Of(
        CountryCode? origin = null,
        CountryCode? destination = null,
        EndUser? endUser = null,
        string mineral = "gallium",
        string? form = null,
        string? hsCode = null,
        TariffLine? tariffLine = null,
        CountryCode? dispatch = null,
        Share? content = null,
        bool? usesTechnology = null) =>
        new(
            MineralId.Parse(mineral), origin ?? China, destination ?? UnitedStates, endUser ?? EndUser.CivilUnlisted, form is null ? null : MineralForm.Parse(form),
            hsCode is null ? null : HsCode.Parse(hsCode), tariffLine, dispatch, content, usesTechnology);
}
