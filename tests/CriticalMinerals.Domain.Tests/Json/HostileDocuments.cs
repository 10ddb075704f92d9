using System.Globalization;
using System.Text;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Large documents that a stranger may send to make reading slow or greedy; each grows with a number of bytes.</summary>
internal static class HostileDocuments
{
    private const string Cited = "\"citation\":{\"source\":\"x\",\"confidence\":\"low\"}";

    private const string Head = "{\"format\":\"critical-minerals/1.0\",";

    private const string Scope =
        "\"scope\":{\"items\":[{\"kind\":\"allGoods\"}],\"origins\":{\"kind\":\"all\"},\"destinations\":{\"kind\":\"all\"},\"endUsers\":{\"kind\":\"all\"}}";

    private const string Enacted = "{\"kind\":\"enacted\",\"on\":\"2020-01-01\",\"effectiveFrom\":\"2020-02-01\",\"lastDay\":\"none\"," + Cited + "}";

    private static readonly DateTime First = new(2020, 3, 1);

    /// <summary>The documents by name: the type that each is read as, and how to make one of about a number of bytes.</summary>
    internal static IReadOnlyDictionary<string, (Type Type, Func<int, string> Make)> All { get; } = new Dictionary<string, (Type, Func<int, string>)>
    {
        ["measure, many clauses"] = (typeof(TradeMeasure), size => Measure(Repeat(size, Clause), Enacted)),
        ["measure, many notes"] = (typeof(TradeMeasure), size => Measure(Clause(0), Enacted + "," + Repeat(size, i => Noted(i)))),
        ["measure, many clauses with histories of their own"] = (typeof(TradeMeasure), size => Measure(
            Repeat(size / 2, Clause), Enacted + "," + Repeat(size / 2, i => Noted(i, $"\"clauses\":[\"a-b-2020-1/{i}\"],")))),
        ["measure, one note that names many clauses"] = (typeof(TradeMeasure), size => Measure(
            Repeat(size / 2, Clause), Enacted + "," + Noted(0, $"\"clauses\":[{Repeat(size / 10, i => $"\"a-b-2020-1/{i}\"")}],"))),
        ["measure, many corrections"] = (typeof(TradeMeasure), size => Measure(
            Clause(0), Enacted + "," + Repeat(size, i => $"{Noted(i)},{{\"kind\":\"sourceCorrected\",\"on\":\"{Day(i + 1)}\",\"corrected\":{Noted(i)},{Cited}}}"))),
        ["measure, many corrections that may be of one day"] = (typeof(TradeMeasure), size => Measure(
            Clause(0), Enacted + "," + Repeat(size, i => $"{Noted(i)},{{\"kind\":\"sourceCorrected\",\"on\":\"{Day(0)}..{Day(i + 1)}\",\"corrected\":{Noted(i)},{Cited}}}"))),
        ["measure, many reliefs of one name"] = (typeof(TradeMeasure), size => Measure(Clause(0), Enacted + "," + Repeat(size, i =>
            $"{{\"kind\":\"reliefGranted\",\"on\":\"{Day(i)}\",\"relief\":{{\"kind\":\"exemption\",\"name\":\"pilot\",\"beneficiaries\":{{\"kind\":\"all\"}},\"destinations\":{{\"kind\":\"all\"}}}},\"lastDay\":\"none\",{Cited}}},"
            + $"{{\"kind\":\"reliefEnded\",\"on\":\"{Day(i)}..{Day(i + 1)}\",\"name\":\"pilot\",{Cited}}}"))),
        ["measure, many changes of terms"] = (typeof(TradeMeasure), size => Measure(
            Clause(0), Enacted + "," + Repeat(size, i => $"{{\"kind\":\"termsChanged\",\"on\":\"{Day(i)}\",\"control\":{{\"kind\":\"quota\"}},{Cited}}}"))),
        ["measure, many endings"] = (typeof(TradeMeasure), size => Measure(
            Clause(0), Enacted + "," + Repeat(size, i => $"{{\"kind\":\"ended\",\"on\":\"{Day(i)}\",\"reason\":\"repealed\",{Cited}}}"))),
        ["measure, many extensions"] = (typeof(TradeMeasure), size => Measure(
            Clause(0), Enacted.Replace("\"none\"", "\"2020-03-01\"", StringComparison.Ordinal) + ","
            + Repeat(size, i => $"{{\"kind\":\"extended\",\"on\":\"{Day(i)}\",\"lastDay\":\"{Day(i + 1)}\",{Cited}}}"))),
        ["measure, quota of many lines"] = (typeof(TradeMeasure), size => Measure(
            Clause(0).Replace("{\"kind\":\"prohibition\"}", $"{{\"kind\":\"quota\",\"lines\":[{Repeat(size, i => $"{{\"period\":\"{Day(i)}/{Day(i)}\",\"amount\":\"1 t\"}}")}]}}", StringComparison.Ordinal), Enacted)),
        ["measure, scope of many minerals"] = (typeof(TradeMeasure), size => Measure(
            Clause(0).Replace("{\"kind\":\"allGoods\"}", $"{{\"kind\":\"materials\",\"minerals\":[{Ids(size)}]}}", StringComparison.Ordinal), Enacted)),
        ["measure, fault in the last clause"] = (typeof(TradeMeasure), size => Measure(Repeat(size, Clause) + ",{}", Enacted)),
        ["suspension, many targets"] = (typeof(Suspension), size => Head
            + $"\"id\":\"a-b-2020-1\",\"title\":\"t\",\"authority\":{{\"party\":\"CN\",\"name\":\"n\"}},\"targets\":[{Repeat(size, i => $"\"a-b-2020-2/{i}\"")}],\"events\":[{Enacted}]}}"),
        ["agreement, many notes"] = (typeof(Agreement), size => Agreement(Repeat(size, i => $"{{\"kind\":\"noted\",\"on\":\"{Day(i)}\",\"text\":\"t\",{Cited}}}"))),
        ["agreement, many renewals"] = (typeof(Agreement), size => Agreement(
            Signed + "," + Repeat(size, i => $"{{\"kind\":\"renewed\",\"on\":\"{Day(i)}\",\"lastDay\":\"{Day(i + 2)}\",{Cited}}}"))),
        ["agreement, many suspensions"] = (typeof(Agreement), size => Agreement(
            Signed + "," + Repeat(size / 4, i => $"{{\"kind\":\"suspended\",\"on\":\"{Day(2 * i)}\",{Cited}}},{{\"kind\":\"resumed\",\"on\":\"{Day((2 * i) + 1)}\",{Cited}}}"))),
        ["agreement, many notices"] = (typeof(Agreement), size => Agreement(
            Signed + "," + Repeat(size, i => $"{{\"kind\":\"noticeGiven\",\"on\":\"{Day(2 * i)}\",\"party\":\"US\",{Cited}}},{{\"kind\":\"noticeWithdrawn\",\"on\":\"{Day((2 * i) + 1)}\",\"party\":\"US\",{Cited}}}"))),
        ["agreement, many renewals and refusals of them"] = (typeof(Agreement), size => Agreement(Signed + "," + Repeat(size / 4, i =>
            $"{{\"kind\":\"renewed\",\"on\":\"{Day(2 * i)}\",\"lastDay\":\"{Day((2 * i) + 3)}\",{Cited}}},{{\"kind\":\"renewalDeclined\",\"on\":\"{Day((2 * i) + 1)}\",\"party\":\"US\",{Cited}}}"))),
        ["agreement, many announcements"] = (typeof(Agreement), size => Agreement(
            Signed + "," + Repeat(size, i => $"{{\"kind\":\"terminationAnnounced\",\"on\":\"{Day(i)}\",\"from\":\"9999\",{Cited}}}"))),
        ["agreement, many corrections"] = (typeof(Agreement), size => Agreement(Repeat(size, i =>
            $"{{\"kind\":\"noted\",\"on\":\"{Day(i)}\",\"text\":\"t\",{Cited}}},{{\"kind\":\"corrected\",\"on\":\"{Day(i + 1)}\",\"replaced\":{{\"kind\":\"noted\",\"on\":\"{Day(i)}\",\"text\":\"t\",{Cited}}},{Cited}}}"))),
        ["agreement, many parties that confirm"] = (typeof(Agreement), size => Agreement(Repeat(size / 2, i => $"{{\"kind\":\"renewalConfirmed\",\"on\":\"{Day(i)}\",\"party\":\"B{i % 1_000}\",{Cited}}}"))
            .Replace("\"kind\":\"none\"", "\"kind\":\"byConfirmation\",\"length\":\"P1Y\"", StringComparison.Ordinal)
            .Replace("{\"party\":\"US\"},{\"party\":\"CN\"}", Repeat(size / 2, i => $"{{\"party\":\"B{i}\"}}"), StringComparison.Ordinal)),
        ["agreement, many commitments"] = (typeof(Agreement), size => Agreement("", $",\"commitments\":[{Repeat(size, i => $"{{\"owedBy\":\"US\",\"description\":\"d{i}\",{Cited}}}")}]")),
        ["agreement, many citations"] = (typeof(Agreement), size => Agreement("").Replace("\"citations\":[", $"\"citations\":[{Repeat(size, i => $"{{\"source\":\"s{i}\",\"confidence\":\"low\"}}")},", StringComparison.Ordinal)),
        ["table, one country many times"] = (typeof(ShareTable), size => Table(Repeat(size, _ => "{\"country\":\"CN\",\"fraction\":0}"))),
        ["table, many exclusions"] = (typeof(ShareTable), size => Table("{\"country\":\"CN\",\"fraction\":1}").Replace("\"edition\":\"e\"", $"\"edition\":\"e\",\"excluding\":[{Repeat(size, _ => "\"US\"")}]", StringComparison.Ordinal)),
        ["list, many members"] = (typeof(CriticalMineralsList), size => Head
            + $"\"id\":\"l\",\"title\":\"t\",\"publisher\":{{\"party\":\"US\",\"name\":\"n\"}},\"kind\":\"critical\",\"published\":\"2025\",\"members\":[{Ids(size)}],{Cited}}}"),
        ["mineral, many aliases"] = (typeof(Mineral), size => Head + $"\"id\":\"m\",\"name\":\"m\",\"kind\":\"mineral\",\"aliases\":[{Ids(size)}]}}"),
        ["mineral, many groupings"] = (typeof(Mineral), size => Head
            + $"\"id\":\"m\",\"name\":\"m\",\"kind\":\"mineral\",\"groupings\":[{Repeat(size, i => $"{{\"classification\":\"c{i}\",\"group\":\"g{i}\"}}")}]}}"),
        ["bloc, many memberships"] = (typeof(Bloc), size => Head
            + $"\"code\":\"EU\",\"name\":\"n\",\"memberships\":[{Repeat(size, i => $"{{\"country\":\"FR\",\"span\":\"{Day(2 * i)}/{Day(2 * i)}\"}}")}]}}"),
        ["vocabulary, many groups in a chain"] = (typeof(Vocabulary), size => Head
            + $"\"mineralGroups\":[{Repeat(size, i => $"{{\"id\":\"g{i}\",\"members\":[\"g{i + 1}\"]}}")}]}}"),
        ["vocabulary, many groups that share members"] = (typeof(Vocabulary), size => Head
            + $"\"mineralGroups\":[{Repeat(size, i => $"{{\"id\":\"g{i}\",\"members\":[{string.Join(',', Enumerable.Range(1, 8).Select(k => $"\"g{(10 * ((i / 10) + 1)) + k}\""))}]}}")}]}}"),
        ["regime, many measures"] = (typeof(Regime), size => Regime($"\"measures\":[{Repeat(size, i => SmallMeasure(i))}]")),
        ["regime, many measures and suspensions"] = (typeof(Regime), size => Regime(
            $"\"measures\":[{Repeat(3 * size / 4, i => SmallMeasure(i))}],\"suspensions\":[{Repeat(size / 4, i => Suspension(i, "0"))}]")),
        ["regime, suspensions of many clauses of one measure"] = (typeof(Regime), size => Regime(
            $"\"measures\":[{Measure(Repeat(size / 2, Clause), Enacted)["{\"format\":\"critical-minerals/1.0\",".Length..].Insert(0, "{")}],"
            + $"\"suspensions\":[{Suspension(1, string.Join("\",\"a-b-2020-1/", Enumerable.Range(0, size / 600)), "a-b-2020-1")}]")),
        ["regime, many claims"] = (typeof(Regime), size => Regime(
            $"\"claims\":[{Repeat(size, i => $"{{\"id\":\"c{i}\",\"text\":\"t\",\"asserts\":{{\"kind\":\"unclassified\",\"text\":\"t\"}},\"madeOn\":\"2025\",{Cited}}}")}]")),
        ["unknown members"] = (typeof(Citation), size => Head + Repeat(size, i => $"\"m{i}\":{i}") + "}"),
        ["one member many times"] = (typeof(Citation), size => Head + Repeat(size, _ => "\"source\":\"x\"") + "}"),
        ["members by escaped names"] = (typeof(Citation), size => Head + Repeat(size, i => $"\"\\u0073ourc{i}\":\"x\"") + "}"),
        ["brackets"] = (typeof(ShareTable), size => Head + "\"rows\":" + new string('[', size)),
        ["objects in objects"] = (typeof(ShareTable), size => Head + "\"rows\":" + Sequence(size, _ => "{\"rows\":")),
        ["spaces"] = (typeof(Citation), size => Head + new string(' ', size) + "\"source\":\"x\",\"confidence\":\"low\"}"),
        ["long text"] = (typeof(Citation), size => Head + $"\"source\":\"x\",\"confidence\":\"low\",\"note\":\"{new string('n', size)}\"}}"),
        ["long text of escapes"] = (typeof(Citation), size => Head + $"\"source\":\"x\",\"confidence\":\"low\",\"note\":\"{Sequence(size, _ => "\\u7a00")}\"}}"),
        ["long id"] = (typeof(Citation), size => Head + $"\"source\":\"{new string('n', size)}\",\"confidence\":\"low\"}}"),
        ["long enum"] = (typeof(Citation), size => Head + $"\"source\":\"x\",\"confidence\":\"{new string('n', size)}\"}}"),
        ["long name"] = (typeof(Citation), size => Head + $"\"{new string('n', size)}\":1}}"),
        ["long kind"] = (typeof(RenewalClause), size => Head + $"\"kind\":\"{new string('n', size)}\"}}"),
        ["long format"] = (typeof(Citation), size => $"{{\"format\":\"{new string('n', size)}\"}}"),
        ["long number"] = (typeof(ShareTable), size => Table($"{{\"country\":\"CN\",\"fraction\":0.{new string('1', size)}}}")),
        ["long decimal"] = (typeof(ControlKind), size => Head + $"\"kind\":\"duty\",\"adValoremPercent\":0.{new string('1', size)}}}"),
        ["long exponent"] = (typeof(ControlKind), size => Head + $"\"kind\":\"duty\",\"adValoremPercent\":1e{new string('1', size)}}}"),
        ["long date"] = (typeof(Citation), size => Head + $"\"source\":\"x\",\"confidence\":\"low\",\"readOn\":\"{new string('2', size)}\"}}"),
        ["kind last on every level"] = (typeof(EndUserScope), size => Head
            + string.Concat(Enumerable.Repeat("\"scope\":{", 28)) + $"\"names\":[{Ids(size)}],\"kind\":\"named\"" + string.Concat(Enumerable.Repeat("},\"kind\":\"suppliersOf\"", 28)) + "}"),
    };

    private const string Signed = "{\"kind\":\"signed\",\"on\":\"2020-01-01\"," + Cited + "}";

    /// <summary>Items, with commas between, of about a number of bytes in all.</summary>
    private static string Repeat(int size, Func<int, string> item) => Sequence(size, i => i == 0 ? item(0) : "," + item(i));

    private static string Sequence(int size, Func<int, string> item)
    {
        var text = new StringBuilder(size + 100);
        for (var i = 0; text.Length < size; i++) text.Append(item(i));
        return text.ToString();
    }

    private static string Ids(int size) => Repeat(size, i => $"\"m{i}\"");

    /// <summary>Days from March 2020 on, later than the calendar allows never.</summary>
    private static string Day(int i) => First.AddDays(i % 2_000_000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clause(int i) => $"{{\"id\":\"a-b-2020-1/{i}\",\"title\":\"t\",\"direction\":\"export\",\"control\":{{\"kind\":\"prohibition\"}},{Scope}}}";

    private static string Noted(int i, string clauses = "") => $"{{\"kind\":\"noted\",\"on\":\"{Day(i)}\",\"subject\":\"statement\",{clauses}{Cited}}}";

    private static string Measure(string clauses, string events) =>
        Head + $"\"id\":\"a-b-2020-1\",\"title\":\"t\",\"authority\":{{\"party\":\"CN\",\"name\":\"n\"}},\"clauses\":[{clauses}],\"events\":[{events}]}}";

    private static string SmallMeasure(int i) =>
        $"{{\"id\":\"a-b-2020-{i}\",\"title\":\"t\",\"authority\":{{\"party\":\"CN\",\"name\":\"n\"}},\"clauses\":[{Clause(0).Replace("a-b-2020-1/", $"a-b-2020-{i}/", StringComparison.Ordinal)}],\"events\":[{Enacted}]}}";

    private static string Suspension(int i, string clauses, string? measure = null) =>
        $"{{\"id\":\"s-b-2021-{i}\",\"title\":\"t\",\"authority\":{{\"party\":\"CN\",\"name\":\"n\"}},\"targets\":[\"{measure ?? $"a-b-2020-{i}"}/{clauses}\"],\"events\":[{Enacted}]}}";

    private static string Agreement(string events, string more = "") =>
        Head + $"\"id\":\"a-b-2020\",\"title\":\"t\",\"parties\":[{{\"party\":\"US\"}},{{\"party\":\"CN\"}}],\"legalForm\":\"binding\",\"entryIntoForce\":{{\"kind\":\"onSignature\"}},"
        + $"\"firstTerm\":{{\"kind\":\"indefinite\"}},\"renewal\":{{\"kind\":\"none\"}},\"citations\":[{{\"source\":\"x\",\"confidence\":\"low\"}}]{more},\"events\":[{events}]}}";

    private static string Table(string rows) =>
        Head + $"\"subject\":{{\"node\":{{\"mineral\":\"m\",\"stage\":\"mining\"}},\"statistic\":\"production\",\"period\":\"2024\",\"basis\":\"gross-weight\",\"edition\":\"e\"}},\"rows\":[{rows}],{Cited}}}";

    private static string Regime(string content) => Head + $"\"edition\":\"e\",\"horizon\":\"2026-10-08\",{content}}}";
}
