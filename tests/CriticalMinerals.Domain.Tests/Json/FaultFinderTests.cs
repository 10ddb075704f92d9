using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

public class FaultFinderTests
{
    [Theory]
    [InlineData("{\n\"kind\": 7}", 1, 8, "$.kind: The kind of PlaceScope is a JSON string, one of all, except, only: found a number.")]
    [InlineData("{\n\"kind\":\n\"some\"}", 2, 0, "$.kind: 'some' is not a kind of PlaceScope: expected one of all, except, only.")]
    [InlineData("{\n\"parties\":[\"CN\"]}", 0, 0, "$: The member 'kind' is missing: PlaceScope is one of all, except, only.")]
    [InlineData("{\n\"\\ud800\":1,\n\"kind\":\"all\"}", 1, 0, "$['\\ud800']: AllPlaces has no such member: expected one of kind.")]
    [InlineData("{\n\"kind\":\"only\",\n\"parties\":\n[]}", 3, 0, "$.parties: ")]
    [InlineData("{\n\"kind\":tru}", 1, 10, "$.kind: Not valid JSON: 'tru}' is an invalid JSON literal. Expected the literal 'true'.")]
    [InlineData("{\n\"parties\":[\"CN\",],\"kind\":\"only\"}", 1, 16, "$: Not valid JSON: ")]
    public void Union_Fault_NamesThePlaceOfTheValue(string json, int line, int column, string message)
    {
        var e = FaultFinder.Find(Encoding.UTF8.GetBytes(json), JsonForms.Of<PlaceScope>());
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (e.LineNumber, e.BytePositionInLine));
    }

    [Fact]
    public void Case_AnotherKind_NamesThePlaceOfTheKind()
    {
        var e = FaultFinder.Find("{\n\"parties\":[\"CN\"],\n\"kind\": \"only\"}"u8, JsonForms.Of<AllPlacesExcept>());
        Assert.Equal("$.kind: 'only' is another kind of PlaceScope: expected 'except'.", e.Message);
        Assert.Equal((2, 8), (e.LineNumber, e.BytePositionInLine));
    }

    [Fact]
    public void Constructor_RefusesAMember_NamesItsPlace()
    {
        const string Items = "[\n  {\n    \"name\": \"n\",\n    \"number\": \"61\",\n    \"year\": 2025,\n    \"language\": \"resumed\"\n  }\n]";
        var failures = new List<RecordFailure>();
        Assert.Empty(DomainJson.ReadArray<LegalInstrument>(new MemoryStream(Encoding.UTF8.GetBytes(Items)), failures.Add));
        Assert.Equal([(6L, "$[0].language")], failures.Select(failure => (failure.Line, failure.Path)));
    }

    [Fact]
    public void LawfulParts_BeforeTheFault_AreNotBlamed()
    {
        const string Rows = """[{"country":"CN","fraction":0.5},{"country":"US","fraction":0.25},{"country":"AU","fraction":2}]""";
        var e = FaultFinder.Find(Encoding.UTF8.GetBytes(Rows), JsonForms.Of<ValueList<NationalShare>>());
        Assert.StartsWith("$[2].fraction: A share must lie in [0, 1]", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherPeoplesOptions_AllowMore_FaultIsNotBlamedOnIt()
    {
        var options = new JsonSerializerOptions { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip }.AddCriticalMinerals();
        Assert.Equal(new AllPlacesExcept([Party.Parse("CN")]), JsonSerializer.Deserialize<PlaceScope>("""{"kind":"except",/* one */"parties":["CN",]}""", options));
        var e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PlaceScope>("""{"kind":"except",/* one */"parties":["CN",],"z":1}""", options));
        Assert.Equal("$.z: AllPlacesExcept has no such member: expected one of kind, parties.", e.Message);
    }

    [Theory]
    [InlineData("[ ]", "[]")]
    [InlineData("[1,/*,*/]", "[1]")]
    [InlineData("""{"a\u0062" : ["\"\ud83d", -1.50E+2, true, null, {} ,], /* } */ "c":{"d":[[],],},}""", """{"a\u0062":["\"\ud83d",-1.50E+2,true,null,{}],"c":{"d":[[]]}}""")]
    public void StrictJson_OfLenientJson_HasTheSameTokensAsTheyStand(string lenient, string strict)
    {
        var options = new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        Assert.Equal(strict, Encoding.UTF8.GetString(StrictJson.Of(Encoding.UTF8.GetBytes(lenient), options)));
    }

    [Fact]
    public void OtherPeoplesJson_BrokenUtf8_SaysPathAndRule()
    {
        var options = new JsonSerializerOptions().AddCriticalMinerals();
        byte[] json = [.. "{\"kind\":\"exc"u8, 0xE9, .. "pt\"}"u8];
        var e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PlaceScope>(json, options));
        Assert.StartsWith("$.kind: The text is not well-formed Unicode", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]", "$[0]: Expected a JSON string, found a number.")]
    [InlineData("[null]", "$[0]: A list holds no null.")]
    [InlineData("{}", "$: Expected a JSON array, found an object.")]
    public void OtherPeoplesJson_ListOfTexts_SaysPathAndRule(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<string>>(json, new JsonSerializerOptions().AddCriticalMinerals())).Message);
}
