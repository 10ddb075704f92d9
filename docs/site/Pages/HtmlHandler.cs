using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace CriticalMinerals.Domain.Site;

/// <summary>Puts an interpolated string together as HTML; see <see cref="Html.Of"/>.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlHandler(int literalLength, int formattedCount)
{
    private readonly StringBuilder text = new(literalLength + formattedCount * 16);

    public void AppendLiteral(string literal) => text.Append(literal);

    public void AppendFormatted(string? hole) => text.Append(WebUtility.HtmlEncode(hole));

    public void AppendFormatted(Html hole) => text.Append(hole.Text);

    public void AppendFormatted(IEnumerable<Html> hole) => text.Append(Html.Join(hole).Text);

    public void AppendFormatted(int hole) => text.Append(CultureInfo.InvariantCulture, $"{hole}");

    internal Html ToHtml() => new(text.ToString());
}
