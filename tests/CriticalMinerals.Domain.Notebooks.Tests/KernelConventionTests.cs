using System.Collections;
using System.Reflection;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Shows a value as a .NET Interactive kernel does: by names and shapes alone, without a reference to either side.</summary>
public class KernelConventionTests
{
    [Fact]
    public void Kernel_LookingForTheAttributeByName_ShowsAChartAsHtml() => Assert.StartsWith("<figure", Show(Pictures.News.ToStageChart("News")), StringComparison.Ordinal);

    [Fact]
    public void Kernel_LookingForTheAttributeByName_ShowsATableAsHtml() => Assert.StartsWith("<div", Show(Pictures.News[0].ToTable()), StringComparison.Ordinal);

    [Fact]
    public void Formatter_OfAnotherValue_DeclinesAndWritesNothing()
    {
        using var writer = new StringWriter();

        Assert.False((bool)Call(Formatter(Pictures.News[0].ToTable()), "Format", "a text", writer)!);
        Assert.Equal("", writer.ToString());
    }

    [Fact]
    public void Display_HasTheMethodThatVersoCalls()
    {
        var method = typeof(Chart).GetMethod("ToHtml", Type.EmptyTypes);

        Assert.Equal(typeof(string), method?.ReturnType);
    }

    private static string Show(object value)
    {
        using var writer = new StringWriter();
        Assert.True((bool)Call(Formatter(value), "Format", value, writer)!);
        return writer.ToString();
    }

    private static object Formatter(object value)
    {
        var attribute = value.GetType().GetCustomAttributes(inherit: true).Single(candidate => candidate.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)Get(attribute, "FormatterSourceType")!)!;
        var formatter = ((IEnumerable)Call(source, "CreateTypeFormatters")!).Cast<object>().Single();
        Assert.Equal("text/html", Get(formatter, "MimeType"));
        Assert.Equal(["text/html"], (string[])Get(attribute, "PreferredMimeTypes")!);
        Assert.IsAssignableFrom((Type)Get(formatter, "Type")!, value);
        return formatter;
    }

    private static object? Get(object target, string property) => target.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.GetValue(target);

    private static object? Call(object target, string method, params object[] arguments) =>
        target.GetType().GetMethod(method, BindingFlags.Public | BindingFlags.Instance)!.Invoke(target, arguments);
}
