using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using NodaTime.Serialization.SystemTextJson;

namespace CriticalMinerals.Domain.Tests;

public class PatternConverterTests
{
    private static readonly Gen<LocalDate> AnyDate =
        Gen.Int[-4_000_000, 2_900_000].Select(days => new LocalDate(1970, 1, 1).PlusDays(days));

    private static readonly Gen<Period> AnyPeriod =
        Gen.Select(Gen.Int[-99, 99], Gen.Int[-99, 99], Gen.Int[-99, 99], Gen.Int[-999, 999])
            .Select((y, m, w, d) => new PeriodBuilder { Years = y, Months = m, Weeks = w, Days = d }.Build());

    [Fact]
    public void Date_AnyDay_IsWrittenLikeNodaTimeDoesAndReadsBack() =>
        AnyDate.Sample(date => AssertSame(date, NodaConverters.LocalDateConverter));

    [Fact]
    public void Month_AnyMonth_IsWrittenLikeNodaTimeDoesAndReadsBack() =>
        AnyDate.Sample(date => AssertSame(date.ToYearMonth(), NodaConverters.YearMonthConverter));

    [Fact]
    public void Period_AnyPeriod_IsWrittenLikeNodaTimeDoesAndReadsBack() =>
        AnyPeriod.Sample(period => AssertSame(period, NodaConverters.RoundtripPeriodConverter));

    [Fact]
    public void Date_OfAnotherCalendar_IsRefused()
    {
        const string Rule = "A date is written in the ISO calendar, not Julian: convert it first.";
        var day = new LocalDate(2025, 1, 1, CalendarSystem.Julian);
        Assert.Equal(Rule, Assert.Throws<JsonException>(() => DomainJson.Write(day)).Message);
        Assert.Equal(Rule, Assert.Throws<JsonException>(() => DomainJson.Write(day.ToYearMonth())).Message);
        var options = new JsonSerializerOptions().AddCriticalMinerals();
        Assert.Equal(Rule, Assert.Throws<JsonException>(() => JsonSerializer.Serialize(day, options)).Message);
        Assert.Equal(Rule, Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<LocalDate, int> { [day] = 1 }, options)).Message);
    }

    private static void AssertSame<T>(T value, JsonConverter theirs)
        where T : notnull
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) ((JsonConverter<T>)theirs).Write(writer, value, DomainJson.Options);
        Assert.Equal(stream.ToArray(), DomainJson.WriteUtf8(value));
        Assert.Equal(value, DomainJson.Read<T>(DomainJson.WriteUtf8(value)));
    }
}
