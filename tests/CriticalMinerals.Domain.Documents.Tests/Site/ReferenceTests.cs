namespace CriticalMinerals.Domain.Tests;

public sealed class ReferenceTests : IDisposable
{
    private readonly SmallRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Theory]
    [InlineData("public sealed class Week;", "CriticalMinerals.Domain.Week: is public and has no summary")]
    [InlineData("/// <summary>A week.</summary>\npublic sealed class Week { public int Days() => 7; }", "CriticalMinerals.Domain.Week.Days(): is public and has no summary")]
    [InlineData("/// <summary>A week.</summary>\npublic enum Week { First = 1 }", "CriticalMinerals.Domain.Week.First: is public and has no summary")]
    [InlineData("/// <summary>A <see cref=\"Month\"/>.</summary>\npublic sealed class Week;", "CriticalMinerals.Domain.Week: the cref !:Month names nothing")]
    [InlineData("/// <summary>A <see cref=\"Inner\"/>.</summary>\npublic sealed class Week;\ninternal sealed class Inner;", "CriticalMinerals.Domain.Week: the cref T:CriticalMinerals.Domain.Inner names something that is not public")]
    [InlineData("/// <summary>A week.</summary>\npublic sealed class Week { /// <inheritdoc/>\npublic int Days() => 7; }", "CriticalMinerals.Domain.Week.Days(): <inheritdoc /> has nothing to inherit from")]
    [InlineData("/// <summary>A <blink>week</blink>.</summary>\npublic sealed class Week;", "CriticalMinerals.Domain.Week: <blink> is no element of a doc")]
    public void Doc_ThatIsWrong_IsAFault(string code, string fault)
    {
        repository.Code(code);

        Assert.Contains(fault, repository.Build());
    }

    [Fact]
    public void Doc_WhatIsNotPublic_NeedsNone()
    {
        repository.Code("internal sealed class Week { public int Days => 7; }\n/// <summary>A month.</summary>\npublic sealed class Month { private protected int days; internal int Weeks; }");

        Assert.Empty(repository.Build());
        Assert.False(File.Exists(Path.Combine(repository.Built, "api/Time/Week.html")));
    }

    [Fact]
    public void Member_WithEveryElement_ShowsThemAll()
    {
        repository.Code("""
            /// <summary>A week.</summary>
            public sealed class Week
            {
                /// <summary>Adds days. More is below.</summary>
                /// <param name="days">From 1 to 7 of a <see cref="Day"/>.</param>
                /// <returns>The sum, or <see langword="null"/>.</returns>
                /// <exception cref="System.ArgumentException">Below 1.</exception>
                /// <remarks><para>One.</para><para>Two <paramref name="days"/>.</para></remarks>
                public Day? Add(int days = 1) => null;
            }
            """);

        Assert.Empty(repository.Build());
        var page = repository.Page("api/Time/Week.html");
        Assert.All(
            [
                """<section id="Add-int">""", """<span class="n">1</span>""", """<td>Adds days.</td>""", "<p>Adds days. More is below.</p>",
                """<code class="name">days</code> From 1 to 7 of a <a href="Day.html"><code>Day</code></a>.""", "The sum, or <code>null</code>.",
                """<a href="https://learn.microsoft.com/dotnet/api/system.argumentexception"><code>ArgumentException</code></a> Below 1.""", "<p>One.</p>", "<p>Two <code>days</code>.</p>",
            ],
            part => Assert.Contains(part, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Doc_Inherited_IsThatOfTheBaseTheInterfaceOrTheOneNamed()
    {
        repository.Code("""
            /// <summary>Counts.</summary>
            public interface ICount
            {
                /// <summary>How many there are.</summary>
                int Count();
            }

            /// <summary>A week.</summary>
            public class Week : ICount
            {
                /// <inheritdoc/>
                public int Count() => 7;

                /// <summary>The first of them.</summary>
                /// <exception cref="System.InvalidOperationException">There is none.</exception>
                public virtual int First() => 1;

                /// <summary>The last of them.</summary>
                /// <inheritdoc cref="First" path="/exception"/>
                public int Last() => 7;
            }

            /// <summary>A short week.</summary>
            public sealed class ShortWeek : Week
            {
                /// <inheritdoc/>
                public override int First() => 2;
            }
            """);

        Assert.Empty(repository.Build());
        Assert.Contains("<p>How many there are.</p>", repository.Page("api/Time/Week.html"), StringComparison.Ordinal);
        Assert.Equal(2, repository.Page("api/Time/Week.html").Split("There is none.").Length - 1);
        Assert.Contains("<p>The first of them.</p>", repository.Page("api/Time/ShortWeek.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("The first of them. There is none", repository.Page("api/Time/Week.html"), StringComparison.Ordinal);
        Assert.Contains("""Inherited from <a href="Week.html">Week</a>: <a href="Week.html#Count">""", repository.Page("api/Time/ShortWeek.html"), StringComparison.Ordinal);
        Assert.Contains("""<h2 id="-kinds">Kinds</h2>""", repository.Page("api/Time/Week.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Type_ObsoleteOrExperimental_SaysSo()
    {
        repository.Code("""
            /// <summary>A week.</summary>
            [System.Obsolete("Use Day.")]
            public sealed class Week;

            /// <summary>A month.</summary>
            public sealed class Month
            {
                /// <summary>How many.</summary>
                [System.Diagnostics.CodeAnalysis.Experimental("CM001")]
                public int Days => 30;
            }
            """);

        Assert.Empty(repository.Build());
        Assert.Contains("""<p class="mark">Obsolete. Use Day.</p>""", repository.Page("api/Time/Week.html"), StringComparison.Ordinal);
        Assert.Contains("""<span class="mark">experimental</span>""", repository.Page("api/Time/Month.html"), StringComparison.Ordinal);
        Assert.Contains("(CM001)", repository.Page("api/Time/Month.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Overloads_OfOneName_HavePlacesOfTheirOwn()
    {
        repository.Code("""
            /// <summary>A week.</summary>
            public sealed record Week
            {
                /// <summary>By number.</summary>
                public static Week Of(int number) => new();

                /// <summary>By text.</summary>
                public static Week Of(System.ReadOnlySpan<char> text) => new();

                /// <summary>By day, see <see cref="Of(int)"/>.</summary>
                public static Week Of(Day day, Week[] others) => new();
            }
            """);

        Assert.Empty(repository.Build());
        var page = repository.Page("api/Time/Week.html");
        Assert.All(["Of-int", "Of-ReadOnlySpan-char", "Of-Day-Week"], anchor => Assert.Contains($"<section id=\"{anchor}\">", page, StringComparison.Ordinal));
        Assert.Contains("""<a href="Week.html#Of-int"><code>Of</code></a>""", page, StringComparison.Ordinal);
    }
}
