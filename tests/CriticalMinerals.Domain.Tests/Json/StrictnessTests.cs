using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

public class StrictnessTests
{
    private const string F = "\"format\":\"critical-minerals/1.0\",";

    [Theory]
    // members
    [InlineData("""{"name":"a","terms":[],"nam":1}""", "$.nam: Probe has no such member: expected one of name, terms, count, ratio, amount, on, every, inner, notes.")]
    [InlineData("""{"name":"a","terms":[],"Name":"b"}""", "$.Name: Probe has no such member: expected one of name, terms, count, ratio, amount, on, every, inner, notes.")]
    [InlineData("""{"name":"a","terms":[],"inner":{"name":"b","terms":[],"odd name":1}}""", "$.inner['odd name']: Probe has no such member: expected one of name, terms, count, ratio, amount, on, every, inner, notes.")]
    [InlineData("""{"name":"a","name":"b","terms":[]}""", "$.name: The member is there twice.")]
    [InlineData("""{"name":"a","terms":[],"n\u0061me":"b"}""", "$.name: The member is there twice.")]
    [InlineData("""{"terms":[]}""", "$: The member 'name' is missing.")]
    [InlineData("""{"name":"a","terms":[{"kind":"fixed","first":"2025-01-01"}]}""", "$.terms[0]: The member 'last' is missing.")]
    // null
    [InlineData("""{"name":null,"terms":[]}""", "$.name: Null is not allowed: the member must have a value.")]
    [InlineData("""{"name":"a","terms":null}""", "$.terms: Null is not allowed: the member must have a value.")]
    [InlineData("""{"name":"a","terms":[],"on":null}""", "$.on: Null is not allowed: leave the member out where there is no value.")]
    [InlineData("""{"name":"a","terms":[],"every":null}""", "$.every: Null is not allowed: leave the member out where there is no value.")]
    [InlineData("""{"name":"a","terms":[],"inner":null}""", "$.inner: Null is not allowed: leave the member out where there is no value.")]
    [InlineData("""{"name":"a","terms":[],"ratio":null}""", "$.ratio: Null is not allowed: leave the member out where there is no value.")]
    [InlineData("""{"name":"a","terms":[],"notes":null}""", "$.notes: Null is not allowed: leave the member out where there is no value.")]
    [InlineData("""{"name":"a","terms":[],"notes":["x",null]}""", "$.notes[1]: A list holds no null.")]
    [InlineData("""{"name":"a","terms":[null]}""", "$.terms[0]: A list holds no null.")]
    // kinds of values
    [InlineData("""{"name":7,"terms":[]}""", "$.name: Expected a JSON string, found a number.")]
    [InlineData("""{"name":"a","terms":{}}""", "$.terms: Expected a JSON array, found an object.")]
    [InlineData("""{"name":"a","terms":[],"count":"7"}""", "$.count: Expected a whole number from -2147483648 to 2147483647.")]
    [InlineData("""{"name":"a","terms":[],"count":1.5}""", "$.count: Expected a whole number from -2147483648 to 2147483647.")]
    [InlineData("""{"name":"a","terms":[],"inner":[]}""", "$.inner: Expected a JSON object for Probe, found an array.")]
    [InlineData("""{"name":"a","terms":[],"on":20251110}""", "$.on: Expected an ISO date such as 2025-11-10, found a number.")]
    [InlineData("""{"name":"a","terms":[],"on":"2025-02-30"}""", "$.on: '2025-02-30' is not valid: expected an ISO date such as 2025-11-10.")]
    [InlineData("""{"name":"a","terms":[],"every":"1Y"}""", "$.every: '1Y' is not valid: expected an ISO period such as P1Y6M.")]
    // numbers
    [InlineData("""{"name":"a","terms":[],"ratio":1e400}""", "$.ratio: The number is too large for a double: expected at most 1.7976931348623157E+308.")]
    [InlineData("""{"name":"a","terms":[],"ratio":"NaN"}""", "$.ratio: Expected a JSON number, found a string.")]
    [InlineData("""{"name":"a","terms":[],"amount":1.00000000000000000000000000001}""", "$.amount: The number has too many digits: expected a JSON number of at most 28 digits, at most 28 of them after the point.")]
    [InlineData("""{"name":"a","terms":[],"ratio":0.12345678901234567890123456789}""", "$.ratio: The number has too many digits: expected a JSON number of at most 28 digits.")]
    [InlineData("""{"name":"a","terms":[],"ratio":1234567890.1234567890123456789e3}""", "$.ratio: The number has too many digits: expected a JSON number of at most 28 digits.")]
    [InlineData("""{"name":"a","terms":[],"amount":1e-29}""", "$.amount: The number has too many digits: expected a JSON number of at most 28 digits, at most 28 of them after the point.")]
    [InlineData("""{"name":"a","terms":[],"amount":1e29}""", "$.amount: The number has too many digits: expected a JSON number of at most 28 digits, at most 28 of them after the point.")]
    // unions
    [InlineData("""{"name":"a","terms":[{"first":"2025-01-01"}]}""", "$.terms[0]: The member 'kind' is missing: ProbeTerm is one of fixed, nested, open.")]
    [InlineData("""{"name":"a","terms":[{"kind":"Open"}]}""", "$.terms[0].kind: 'Open' is not a kind of ProbeTerm: expected one of fixed, nested, open.")]
    [InlineData("""{"name":"a","terms":[{"kind":1}]}""", "$.terms[0].kind: The kind of ProbeTerm is a JSON string, one of fixed, nested, open: found a number.")]
    [InlineData("""{"name":"a","terms":[{"kind":null}]}""", "$.terms[0].kind: The kind of ProbeTerm is a JSON string, one of fixed, nested, open: found null.")]
    [InlineData("""{"name":"a","terms":[{"kind":"open","kind":"open"}]}""", "$.terms[0].kind: The member is there twice.")]
    [InlineData("""{"name":"a","terms":[{"kind":"open","k\u0069nd":"fixed"}]}""", "$.terms[0].kind: The member is there twice.")]
    [InlineData("""{"name":"a","terms":[{"kind":"fixed","first":"2025-01-01","last":"2025-01-01","kind":"open"}]}""", "$.terms[0].kind: The member is there twice.")]
    [InlineData("""{"name":"a","terms":["open"]}""", "$.terms[0]: Expected a JSON object for ProbeTerm, found a string.")]
    [InlineData("""{"name":"a","terms":[{"kind":"open","last":"2025-01-01"}]}""", "$.terms[0].last: OpenTerm has no such member: expected one of kind.")]
    // rules of the domain
    [InlineData("""{"name":"","terms":[]}""", "$.name: A probe needs a name.")]
    [InlineData("""{"name":"a","terms":[],"count":10}""", "$.count: A count is at most 9. Found 10.")]
    [InlineData("""{"name":"overflow","terms":[]}""", "$: Too much.")]
    [InlineData("""{"name":"a","terms":[{"kind":"open"},{"kind":"fixed","first":"2025-02-01","last":"2025-01-01"}]}""", "$.terms[1].last: The last day 2025-01-01 is before the first, 2025-02-01.")]
    [InlineData("""{"name":"a","terms":[{"kind":"nested","of":{"kind":"fixed","first":"2025-02-01","last":"2025-01-01"}}]}""", "$.terms[0].of.last: The last day 2025-01-01 is before the first, 2025-02-01.")]
    public void Read_BrokenRule_SaysPathAndRule(string json, string message)
    {
        var e = Assert.Throws<JsonException>(() => ProbeJson.Read<Probe>("{" + F + json[1..]));
        Assert.Equal(message, e.Message);
        Assert.Equal(message[..message.IndexOf(": ", StringComparison.Ordinal)], e.Path);
    }

    [Theory]
    [InlineData("{}", "$: The member 'format' is missing: expected \"format\": \"critical-minerals/1.0\" at the root.")]
    [InlineData("""{"name":"a","terms":[]}""", "$: The member 'format' is missing: expected \"format\": \"critical-minerals/1.0\" at the root.")]
    [InlineData("""{"Format":"critical-minerals/1.0","name":"a","terms":[]}""", "$: The member 'format' is missing: expected \"format\": \"critical-minerals/1.0\" at the root.")]
    [InlineData("""{"format":1.0,"name":"a","terms":[]}""", "$.format: Expected \"critical-minerals/1.0\", found a number.")]
    [InlineData("""{"format":"critical-minerals/2.0","name":"a","terms":[]}""", "$.format: 'critical-minerals/2.0' is another format than critical-minerals/1.0, which this library reads: use a version of the library for format 2.")]
    [InlineData("""{"name":"a","terms":[],"format":"critical-minerals/1.1"}""", "$.format: 'critical-minerals/1.1' is newer than critical-minerals/1.0, the newest format that this library reads: update the library.")]
    [InlineData("""{"format":"\ud800","name":"a","terms":[]}""", "$.format: '\\ud800' is not a format of this library: expected \"critical-minerals/1.0\".")]
    [InlineData("""{"format":"critical-minerals\u002f1.1","name":"a","terms":[]}""", "$.format: 'critical-minerals/1.1' is newer than critical-minerals/1.0, the newest format that this library reads: update the library.")]
    [InlineData("""{"format":"critical-minerals/01.0","name":"a","terms":[]}""", "$.format: 'critical-minerals/01.0' is not a format of this library: expected \"critical-minerals/1.0\".")]
    [InlineData("""{"format":"critical-minerals/1","name":"a","terms":[]}""", "$.format: 'critical-minerals/1' is not a format of this library: expected \"critical-minerals/1.0\".")]
    [InlineData("""{"format":"critical-minerals/1.0","format":"critical-minerals/1.0","name":"a","terms":[]}""", "$.format: The member is there twice.")]
    [InlineData("""{"format":"critical-minerals/1.0","name":"a","terms":[],"inner":{"format":"critical-minerals/1.0","name":"b","terms":[]}}""", "$.inner.format: Probe has no such member: expected one of name, terms, count, ratio, amount, on, every, inner, notes.")]
    public void Read_Format_IsDemandedAndChecked(string json, string message)
    {
        var e = Assert.Throws<JsonException>(() => ProbeJson.Read<Probe>(json));
        Assert.Equal(message, e.Message);
    }

    [Theory]
    [InlineData("", "$: Not valid JSON: ")]
    [InlineData("null", "$: Expected a JSON object for Probe, found null.")]
    [InlineData("[]", "$: Expected a JSON object for Probe, found an array.")]
    [InlineData("""{"format":"critical-minerals/1.0","name":"a","terms":[]}x""", "$: Not valid JSON: 'x' is invalid after a single JSON value.")]
    [InlineData("""{"format":"critical-minerals/1.0","name":"a","terms":[]} {}""", "$: Not valid JSON: '{' is invalid after a single JSON value.")]
    [InlineData("""{"format":"critical-minerals/1.0","name":"a","terms":[],}""", "$: Not valid JSON: ")]
    [InlineData("""{"format":"critical-minerals/1.0","name":"a","terms":[ /* none */ ]}""", "$.terms: Not valid JSON: '/' is invalid after a value")]
    [InlineData("""{"format":"critical-minerals/1.0","name":"a","terms":[],"ratio":NaN}""", "$.ratio: Not valid JSON: 'N' is an invalid start of a value.")]
    [InlineData("""{"format":"critical-minerals/1.0","name":"a","terms":[],"notes":["x", "y}""", "$.notes: Not valid JSON: ")]
    [InlineData("""{"format":"critical-minerals/1.0","name":"\ud800","terms":[]}""", "$.name: The text is not well-formed Unicode")]
    [InlineData("""{"format":"critical-minerals/1.0","name":"a","\udc00":1,"terms":[]}""", "$")]
    [InlineData("""{"format":"critical-minerals/1.0","name":"a","terms":[{"\ud800":1,"kind":"odd"}]}""", "$.terms[0].kind: 'odd' is not a kind of ProbeTerm: ")]
    [InlineData("""{"\ud800":1,"format":"critical-minerals/1.0","name":"a","terms":[]}""", "$")]
    [InlineData("\uFEFF{\"format\":\"critical-minerals/1.0\",\"name\":\"a\",\"terms\":[]}", "$: The document starts with a byte order mark: save it as UTF-8 without one.")]
    public void Read_NotTheDocument_IsJsonException(string json, string start)
    {
        var e = Assert.Throws<JsonException>(() => ProbeJson.Read<Probe>(json));
        Assert.StartsWith(start, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_StringWithHalfASurrogatePair_IsJsonException()
    {
        var e = Assert.Throws<JsonException>(() => ProbeJson.Read<Probe>("{\"format\":\"critical-minerals/1.0\",\"name\":\"\uD800\",\"terms\":[]}"));
        Assert.Equal("$: The text is not well-formed Unicode at character 42: half of a surrogate pair.", e.Message);
    }

    [Fact]
    public void Read_LongStringWithHalfASurrogatePair_IsJsonException() =>
        Assert.Contains("at character 100001", Assert.Throws<JsonException>(() => ProbeJson.Read<Probe>('"' + new string('x', 100_000) + '\uD800')).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_BrokenUtf8_IsJsonException()
    {
        byte[] json = [.. "{\"format\":\"critical-minerals/1.0\",\"name\":\""u8, 0xC3, 0x28, .. "\",\"terms\":[]}"u8];
        var e = Assert.Throws<JsonException>(() => DomainReader.Read(json, ProbeJson.FormOf<Probe>()));
        Assert.StartsWith("$.name: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Depth_32IsReadAnd33IsNot()
    {
        var deep = """{"name":"a","terms":[]}""";

        string Document(int levels) =>
            "{" + F + string.Concat(Enumerable.Repeat("""{"name":"a","terms":[],"inner":""", levels))[1..] + deep + new string('}', levels);

        Assert.NotNull(ProbeJson.Read<Probe>(Document(30)));
        var e = Assert.Throws<JsonException>(() => ProbeJson.Read<Probe>(Document(32)));
        Assert.Contains("Not valid JSON: The maximum configured depth of 32 has been exceeded.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LineAndByte_PointAtTheValue()
    {
        var e = Assert.Throws<JsonException>(() => ProbeJson.Read<Probe>("{\n  \"format\": \"critical-minerals/1.0\",\n  \"name\": \"a\",\n  \"terms\": [null]\n}"));
        Assert.Equal((3, 12), (e.LineNumber, e.BytePositionInLine));
    }
}
