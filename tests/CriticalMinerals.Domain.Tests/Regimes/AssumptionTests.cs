using System.Globalization;
using static CriticalMinerals.Domain.Tests.Story;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What is assumed, and what became known, in words that do not depend on the culture.</summary>
public class AssumptionTests
{
    private static readonly AgreementId Agreement = AgreementId.Parse("us-cn-2025");

    public static TheoryData<object, string> Texts => new()
    {
        { new AssumedMeasureEvent(MeasureId.Parse("one-2030-1"), Some.Enacted("2026-01-01", "2026-02-01")), "one-2030-1: 'enacted, effective 2026-02-01' on 2026-01-01" },
        { new AssumedAgreementEvent(Agreement, new AgreementSigned(PartialDate.Parse("2026-01-01"), Cited)), "us-cn-2025: signed (2026-01-01)" },
        { new AssumedRenewal(Agreement, new LocalDate(2027, 11, 10)), "us-cn-2025: renewed to 2027-11-10" },
        { new AssumedLapse(Agreement), "us-cn-2025: not renewed" },
        { new KnowledgeChange(new LocalDate(2026, 1, 2), "us-cn-2025", "signed", Cited), "2026-01-02 us-cn-2025: signed" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_InAnotherCulture_IsTheSame(object value, string text)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal(text, value.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Text_OfAStamp_HasEditionHorizonAndHash()
    {
        var stamp = new Regime("edition", new LocalDate(2026, 10, 8)).Stamp();
        Assert.Equal($"edition (to 2026-10-08, {stamp.ContentHash})", stamp.ToString());
    }
}
