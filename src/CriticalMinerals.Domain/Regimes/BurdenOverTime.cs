using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>How one consignment is bound over a span of days: the answers on the days on which they may become others, in order.</summary>
internal sealed class BurdenOverTime(Coverage[] answers)
{
    /// <summary>The first day and the days on which the burden is another than the day before.</summary>
    internal IEnumerable<LocalDate> Starts()
    {
        yield return answers[0].AsOf.Date;
        for (var i = 1; i < answers.Length; i++)
            if (!answers[i].BindsLike(answers[i - 1])) yield return answers[i].AsOf.Date;
    }

    /// <summary>The answer on a day of the span.</summary>
    internal Coverage On(LocalDate date)
    {
        var i = answers.Length - 1;
        while (answers[i].AsOf.Day.Order > date.Order) i--;
        return answers[i].AskedAbout(date);
    }
}
