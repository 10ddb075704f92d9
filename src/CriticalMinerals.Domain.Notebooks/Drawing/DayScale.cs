using System.Globalization;
using NodaTime;

namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>Days from left to right, with ticks at months, quarters or years, whichever leaves room.</summary>
internal sealed class DayScale
{
    private const double LeastBetweenTicks = 62;

    private readonly Canvas canvas;
    private readonly double left;
    private readonly double width;
    private readonly LocalDate first;
    private readonly int days;

    internal DayScale(Canvas canvas, double left, double width, LocalDate first, LocalDate last)
    {
        this.canvas = canvas;
        this.left = left;
        this.width = width;
        this.first = first;
        days = Period.DaysBetween(first, last) + 1;
    }

    /// <summary>Where a day begins.</summary>
    internal double X(LocalDate day) => left + (width * Math.Clamp(Period.DaysBetween(first, day), 0, days) / days);

    /// <summary>Where a day ends.</summary>
    internal double EndOf(LocalDate day) => left + (width * Math.Clamp(Period.DaysBetween(first, day) + 1, 0, days) / days);

    internal void Grid(double top, double bottom)
    {
        foreach (var tick in Ticks()) canvas.Line(X(tick), top, X(tick), bottom, "cm-grid");
    }

    internal void Axis(double y)
    {
        var isByYear = MonthsBetweenTicks() % 12 == 0;
        foreach (var tick in Ticks().Where(tick => X(tick) < left + width - 20))
            canvas.Text(X(tick), y, tick.ToString(isByYear ? "uuuu" : "uuuu-MM", CultureInfo.InvariantCulture), "cm-soft", "middle", Lettering.Small);
    }

    private IEnumerable<LocalDate> Ticks()
    {
        var step = MonthsBetweenTicks();
        var month = new LocalDate(first.Year, 1, 1);
        while (month < first) month = month.PlusMonths(step);
        for (; Period.DaysBetween(first, month) <= days; month = month.PlusMonths(step)) yield return month;
    }

    private int MonthsBetweenTicks()
    {
        int[] steps = [1, 3, 6, 12, 24, 60, 120, 240, 600];
        return steps.FirstOrDefault(step => width * step * 30.4 / days >= LeastBetweenTicks, 1200);
    }
}
