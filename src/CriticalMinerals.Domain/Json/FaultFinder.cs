using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>
/// Says where a document that could not be read is wrong: walks it by the forms of its types and stops at the first
/// value, in document order, that breaks a rule by itself. Runs only after reading has failed.
/// </summary>
internal ref struct FaultFinder
{
    private readonly ReadOnlySpan<byte> json;

    private readonly bool isItem;

    private readonly JsonPathStack path;

    private Utf8JsonReader reader;

    private FaultFinder(ReadOnlySpan<byte> json, string root)
    {
        this.json = json;
        isItem = root != "$";
        path = new(root);
        reader = new(json, new JsonReaderOptions { MaxDepth = DomainJsonOptions.MaxDepth });
    }

    /// <summary>The exception that callers get for a document that could not be read.</summary>
    /// <param name="json">The document, its format already blanked out.</param>
    /// <param name="form">What it was read as.</param>
    /// <param name="thrown">What reading threw; told where the walk finds nothing.</param>
    /// <param name="root">The path of the value that is walked, where it is a part of a document.</param>
    internal static JsonException Find(ReadOnlySpan<byte> json, JsonForm form, Exception? thrown, string root = "$") =>
        new FaultFinder(json, root).Find(form, thrown).ToJsonException(json);

    private DocumentFault Find(JsonForm form, Exception? thrown)
    {
        try
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null && isItem) return FaultAt(0, JsonWords.NullItem);
            (form.Union ?? form).Check(ref this);
            reader.Read();
            return form.Union is null ? FaultAt(0, JsonWords.RuleOf(thrown ?? JsonMembers.Refusal()), thrown) : WrongCase(form);
        }
        catch (DocumentFault fault)
        {
            return fault;
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            return FaultAt(reader.BytesConsumed, JsonWords.NotJson(e), e);
        }
    }

    /// <summary>The value is a lawful one of its union, but not the case that was asked for.</summary>
    private DocumentFault WrongCase(JsonForm expected)
    {
        var union = (IUnionForm)expected.Union!;
        reader = new(json, new JsonReaderOptions { MaxDepth = DomainJsonOptions.MaxDepth });
        reader.Read();
        path.Enter("kind");
        return FaultAt(0, $"'{CaseAt(union).Kind}' is another kind of {union.Name}: expected '{expected.Kind}'.");
    }

    internal void CheckUnion(IUnionForm union)
    {
        JsonForm found;
        try
        {
            found = CaseAt(union);
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            throw new DocumentFault(KindPath(), reader.TokenStartIndex, JsonWords.RuleOf(e), e);
        }

        found.Check(ref this);
    }

    /// <summary>Looks ahead for the kind of the object at the reader, which stays there.</summary>
    private readonly JsonForm CaseAt(IUnionForm union)
    {
        var ahead = reader;
        if (ahead.TokenType != JsonTokenType.StartObject) throw JsonRefusals.Other($"Expected a JSON object for {union.Name}", ahead.TokenType);
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = ahead.ValueTextEquals("kind"u8);
            ahead.Read();
            if (isKind) return CaseNamed(union, in ahead);
            ahead.Skip();
        }

        throw new JsonException($"The member 'kind' is missing: {union.Name} is one of {union.Kinds}.");
    }

    private static JsonForm CaseNamed(IUnionForm union, in Utf8JsonReader kind)
    {
        if (kind.TokenType != JsonTokenType.String)
            throw new JsonException($"The kind of {union.Name} is a JSON string, one of {union.Kinds}: found {JsonTokenWords.For(kind.TokenType)}.");
        var name = WellFormedTextConverter.Text(in kind);
        return union.CaseOf(Encoding.UTF8.GetBytes(name))
            ?? throw new JsonException($"'{TextLimits.Shorten(name)}' is not a kind of {union.Name}: expected one of {union.Kinds}.");
    }

    /// <summary>The path of the kind of the object at the reader, which ends there; of the object where it has none.</summary>
    private string KindPath()
    {
        if (reader.TokenType != JsonTokenType.StartObject) return path.ToString();
        var start = reader;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("kind"u8)) return path.Of("kind");
            reader.Skip();
        }

        reader = start;
        return path.ToString();
    }

    internal void CheckList(JsonForm item)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw Other("Expected a JSON array");
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            path.Enter(i);
            if (reader.TokenType == JsonTokenType.Null) throw FaultAt(reader.TokenStartIndex, JsonWords.NullItem);
            item.Check(ref this);
            path.Leave();
        }
    }

    internal void CheckObject(JsonForm form, scoped ReadOnlySpan<FormMember> members)
    {
        var name = JsonWords.NameOf(form.Type);
        if (reader.TokenType != JsonTokenType.StartObject) throw Other($"Expected a JSON object for {name}");
        var start = reader.TokenStartIndex;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = CheckName(name, members, seen);
            path.Enter(member.Name);
            reader.Read();
            CheckMember(member);
            path.Leave();
        }

        foreach (var member in members)
            if (member.IsRequired && !seen.Contains(member.Name)) throw FaultAt(start, $"The member '{member.Name}' is missing.");
        CheckSlice(form, start, members, seen);
    }

    private readonly FormMember CheckName(string type, scoped ReadOnlySpan<FormMember> members, HashSet<string> seen)
    {
        var name = JsonWords.TextOf(reader);
        foreach (var member in members)
        {
            if (member.Name != name) continue;
            return seen.Add(name) ? member : throw new DocumentFault(path.Of(name), reader.TokenStartIndex, "The member is there twice.");
        }

        throw new DocumentFault(path.Of(name), reader.TokenStartIndex, UnknownMember(name, type, members));
    }

    private readonly string UnknownMember(string name, string type, scoped ReadOnlySpan<FormMember> members)
    {
        if (name == "format" && path.ToString() == "$") return "The member is there twice.";
        var names = new List<string>();
        foreach (var member in members) names.Add(member.Name);
        return $"{type} has no such member: expected one of {string.Join(", ", names)}.";
    }

    private void CheckMember(FormMember member)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            var wayOut = member.IsRequired ? "the member must have a value" : "leave the member out where there is no value";
            throw FaultAt(reader.TokenStartIndex, $"Null is not allowed: {wayOut}.");
        }

        if (member.Form is null) reader.Skip();
        else member.Form.Check(ref this);
    }

    internal void CheckAlone(JsonForm form)
    {
        var start = reader.TokenStartIndex;
        reader.Skip();
        CheckSlice(form, start, [], []);
    }

    /// <summary>Reads one value by itself, up to where the reader is: what its parts have not broken, the value as a whole may.</summary>
    private readonly void CheckSlice(JsonForm form, long start, scoped ReadOnlySpan<FormMember> members, HashSet<string> seen)
    {
        var slice = new Utf8JsonReader(json[(int)start..(int)reader.BytesConsumed], new JsonReaderOptions { MaxDepth = DomainJsonOptions.MaxDepth });
        slice.Read();
        try
        {
            form.Explain(ref slice);
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            var member = MemberOf(e, members);
            throw new DocumentFault(member is not null && seen.Contains(member) ? path.Of(member) : path.ToString(), start, JsonWords.RuleOf(e), e);
        }
    }

    /// <summary>The member in JSON whose constructor parameter an exception complains of.</summary>
    private static string? MemberOf(Exception e, scoped ReadOnlySpan<FormMember> members)
    {
        if (e is not ArgumentException { ParamName: { } parameter }) return null;
        foreach (var member in members)
            if (member.Parameter == parameter) return member.Name;
        return null;
    }

    private readonly DocumentFault Other(string expected) => FaultAt(reader.TokenStartIndex, JsonRefusals.Other(expected, reader.TokenType).Message);

    private readonly DocumentFault FaultAt(long offset, string rule, Exception? cause = null) => new(path.ToString(), offset, rule, cause);
}
