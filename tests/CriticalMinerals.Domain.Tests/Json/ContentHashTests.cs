using System.Security.Cryptography;
using System.Text;

namespace CriticalMinerals.Domain.Tests;

/// <summary>The fingerprint by which an answer's regime is known again.</summary>
public class ContentHashTests
{
    private static readonly Regime Regime = AnswerExamples.Regime;

    [Fact]
    public void OfARegime_IsTheOneOfItsDocument()
    {
        var bare = DomainJson.Write(InOrder(Regime)).Replace("\"format\":\"critical-minerals/1.0\",", "", StringComparison.Ordinal);
        var expected = "sha256:" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(bare))).ToLowerInvariant();
        Assert.Equal(expected, DomainJson.ContentHashOf(Regime).ToString());
    }

    [Fact]
    public void OfARegime_IsStable_Golden() => Golden.Check(DomainJson.ContentHashOf(Regime).ToString());

    [Fact]
    public void OfARegime_OtherOrderOfConstruction_IsTheSame()
    {
        var turned = new Regime(
            Regime.Edition, Regime.Horizon, [.. Regime.Measures.Reverse()], [.. Regime.Suspensions.Reverse()], [.. Regime.Agreements.Reverse()], [.. Regime.Claims.Reverse()],
            new([.. Regime.Vocabulary!.MineralGroups.Reverse()], [.. Regime.Vocabulary.Blocs.Reverse()]));
        Assert.NotEqual(Regime, turned);
        Assert.Equal(DomainJson.ContentHashOf(Regime), DomainJson.ContentHashOf(turned));
    }

    [Fact]
    public void OfARegime_ReadBack_IsTheSame() =>
        Assert.Equal(DomainJson.ContentHashOf(Regime), DomainJson.ContentHashOf(DomainJson.Read<Regime>(DomainJson.Write(Regime))));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void OfARegime_AnyCulture_IsTheSame(string culture)
    {
        var again = DomainJson.Read<Regime>(DomainJson.Write(Regime));
        Assert.Equal(DomainJson.ContentHashOf(Regime), Culture.In(culture, () => DomainJson.ContentHashOf(again)));
    }

    [Fact]
    public void OfARegime_AnyDifference_IsAnother()
    {
        Regime[] others =
        [
            Regime,
            new("other", Regime.Horizon, Regime.Measures, Regime.Suspensions, Regime.Agreements, Regime.Claims, Regime.Vocabulary),
            new(Regime.Edition, Regime.Horizon.PlusDays(1), Regime.Measures, Regime.Suspensions, Regime.Agreements, Regime.Claims, Regime.Vocabulary),
            new(Regime.Edition, Regime.Horizon, Regime.Measures, Regime.Suspensions, Regime.Agreements, default, Regime.Vocabulary),
            new(Regime.Edition, Regime.Horizon, Regime.Measures, Regime.Suspensions, Regime.Agreements, Regime.Claims),
            new(Regime.Edition, Regime.Horizon, Regime.Measures, Regime.Suspensions, default, Regime.Claims, Regime.Vocabulary),
            Regime.IfLapsed(Truce.KualaLumpur),
            Regime.IfRenewed(Truce.KualaLumpur, new LocalDate(2027, 11, 10)),
            Regime.IfRenewed(Truce.KualaLumpur, new LocalDate(2027, 11, 11)),
        ];
        Assert.Distinct(others.Select(DomainJson.ContentHashOf));
    }

    [Fact]
    public void OfARegime_AskedTwice_IsKept() => Assert.Same(DomainJson.ContentHashOf(Regime), DomainJson.ContentHashOf(Regime));

    [Fact]
    public void OfATable_IsThatOfItsBareDocument() =>
        Assert.Equal(64 + "sha256:".Length, DomainJson.ContentHashOf(AnswerExamples.Gallium).ToString().Length);

    [Fact]
    public void Stamp_OfAScenario_SaysWhatItAssumes()
    {
        var scenario = Regime.IfLapsed(Truce.KualaLumpur);
        var stamp = scenario.Stamp();
        Assert.Equal((Regime.Edition, Regime.Horizon, scenario.Assumptions), (stamp.Edition, stamp.Horizon, stamp.Assumptions));
        Assert.NotEqual(Regime.Stamp().ContentHash, stamp.ContentHash);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha256:")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("sha256:E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    [InlineData("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8550")]
    public void Parse_NoFingerprint_SaysTheRule(string text)
    {
        var e = Assert.Throws<FormatException>(() => ContentHash.Parse(text));
        Assert.EndsWith("is not a content hash: expected 'sha256:' and 64 digits from 0-9 and a-f.", e.Message, StringComparison.Ordinal);
    }

    private static Regime InOrder(Regime regime) => new(
        regime.Edition, regime.Horizon, [.. regime.Measures.OrderBy(m => m.Id.Value, StringComparer.Ordinal)], [.. regime.Suspensions.OrderBy(s => s.Id.Value, StringComparer.Ordinal)],
        regime.Agreements, [.. regime.Claims.OrderBy(c => c.Id.Value, StringComparer.Ordinal)], regime.Vocabulary);
}
