using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>
/// Says where a document that could not be read is wrong: walks it by the forms of its types and stops at the first
/// value, in document order, that breaks a rule by itself. Runs only after reading has failed.
/// </summary>
/// <remarks>Reading stops at the first fault, so what ends before it need not be looked at again: however deep a document is nested, its values are made a few times at most, and its tokens passed over once a level.</remarks>
internal ref struct FaultFinder
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = DomainJsonOptions.MaxDepth };

    private readonly ReadOnlySpan<byte> json;

    private readonly bool isItem;

    private readonly bool isDocument;

    private readonly JsonPathStack path;

    private Utf8JsonReader reader;

    /// <summary>Where reading stops: all values that end before are lawful.</summary>
    private long stop;

    private FaultFinder(ReadOnlySpan<byte> json, string root, bool isDocument)
    {
        this.json = json;
        this.isDocument = isDocument;
        isItem = root != "$";
        path = new(root);
        reader = new(json, Strict);
    }

    /// <summary>The exception that callers get for a document that could not be read.</summary>
    /// <param name="json">The document, its format already blanked out.</param>
    /// <param name="form">What it was read as.</param>
    /// <param name="root">The path of the value that is walked, where it is an item of a list.</param>
    internal static JsonException Find(ReadOnlySpan<byte> json, JsonForm form, string root = "$") =>
        new FaultFinder(json, root, isDocument: root == "$").Find(form);

    /// <summary>The same for a value inside somebody else's JSON, which has no format.</summary>
    internal static JsonException FindInPart(ReadOnlySpan<byte> json, JsonForm form) =>
        new FaultFinder(json, "$", isDocument: false).Find(form);

    private JsonException Find(JsonForm form)
    {
        try
        {
            return Walk(form).ToJsonException(json);
        }
        catch (DocumentFault fault)
        {
            return fault.ToJsonException(json);
        }
        catch (JsonException e)
        {
            return new($"{path}: {JsonWords.NotJson(e)}", path.ToString(), e.LineNumber, e.BytePositionInLine, e);
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            return FaultAt(reader.BytesConsumed, JsonWords.NotJson(e), e).ToJsonException(json);
        }
    }

    private DocumentFault Walk(JsonForm form)
    {
        var whole = form.Union ?? form;
        var thrown = ReadOn(whole);
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null && isItem) return FaultAt(0, JsonWords.NullItem);
        whole.Check(ref this);
        reader.Read();
        return form.Union is null ? FaultAt(0, JsonWords.RuleOf(thrown ?? JsonMembers.Refusal()), thrown) : WrongCase(form);
    }

    /// <summary>Reads up to the fault.</summary>
    private Exception? ReadOn(JsonForm form)
    {
        var first = new JsonCursor(json);
        try
        {
            first.Read();
            form.Explain(ref first);
            return null;
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            return e;
        }
        finally
        {
            stop = first.TokenStartIndex;
        }
    }

    /// <summary>The value is a lawful one of its union, but not the case that was asked for.</summary>
    private DocumentFault WrongCase(JsonForm expected)
    {
        var union = (IUnionForm)expected.Union!;
        reader = new(json, Strict);
        reader.Read();
        var found = CaseAt(union, out var kind);
        path.Enter("kind");
        return FaultAt(kind, $"'{found.Kind}' is another kind of {union.Name}: expected '{expected.Kind}'.");
    }

    internal void CheckUnion(IUnionForm union) => CaseAt(union, out _).Check(ref this);

    /// <summary>Looks ahead for the kind of the object at the reader, which stays there.</summary>
    private readonly JsonForm CaseAt(IUnionForm union, out long kind)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw Other($"Expected a JSON object for {union.Name}");
        var ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = JsonWords.TextOf(ahead) == "kind";
            if (isKind) path.Enter("kind");
            ahead.Read();
            kind = ahead.TokenStartIndex;
            if (isKind) return CaseNamed(union, in ahead);
            ahead.Skip();
        }

        throw FaultAt(reader.TokenStartIndex, $"The member 'kind' is missing: {union.Name} is one of {union.Kinds}.");
    }

    private readonly JsonForm CaseNamed(IUnionForm union, in Utf8JsonReader kind)
    {
        if (kind.TokenType != JsonTokenType.String)
            throw FaultAt(kind.TokenStartIndex, $"The kind of {union.Name} is a JSON string, one of {union.Kinds}: found {JsonTokenWords.For(kind.TokenType)}.");
        var found = union.CaseOf(Encoding.UTF8.GetBytes(NameOf(in kind)))
            ?? throw FaultAt(kind.TokenStartIndex, $"'{TextLimits.Shorten(NameOf(in kind))}' is not a kind of {union.Name}: expected one of {union.Kinds}.");
        path.Leave();
        return found;
    }

    private readonly string NameOf(in Utf8JsonReader kind)
    {
        try
        {
            return WellFormedTextConverter.Text(in kind);
        }
        catch (JsonException e)
        {
            throw FaultAt(kind.TokenStartIndex, e.Message, e);
        }
    }

    internal void CheckList(JsonForm item)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw Other("Expected a JSON array");
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (SkipLawful()) continue;
            path.Enter(i);
            if (reader.TokenType == JsonTokenType.Null) throw FaultAt(reader.TokenStartIndex, JsonWords.NullItem);
            item.Check(ref this);
            path.Leave();
        }
    }

    internal void CheckObject(JsonForm form, scoped ReadOnlySpan<FormMember> members)
    {
        var name = form.Name;
        if (reader.TokenType != JsonTokenType.StartObject) throw Other($"Expected a JSON object for {name}");
        var start = reader.TokenStartIndex;
        var met = new Dictionary<string, long>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = CheckName(name, members, met);
            path.Enter(member.Name);
            reader.Read();
            met[member.Name] = reader.TokenStartIndex;
            if (!SkipLawful()) CheckMember(member);
            path.Leave();
        }

        foreach (var member in members)
            if (member.IsRequired && !met.ContainsKey(member.Name)) throw FaultAt(start, $"The member '{member.Name}' is missing.");
        CheckSlice(form, start, members, met);
    }

    /// <summary>Passes over a value that has been read.</summary>
    private bool SkipLawful()
    {
        var ahead = reader;
        try
        {
            ahead.Skip();
        }
        catch (JsonException)
        {
            return false;
        }

        if (ahead.BytesConsumed > stop) return false;
        reader = ahead;
        return true;
    }

    private readonly FormMember CheckName(string type, scoped ReadOnlySpan<FormMember> members, Dictionary<string, long> met)
    {
        var name = JsonWords.TextOf(reader);
        foreach (var member in members)
        {
            if (member.Name != name) continue;
            return met.TryAdd(name, 0) ? member : throw new DocumentFault(path.Of(name), reader.TokenStartIndex, "The member is there twice.");
        }

        throw new DocumentFault(path.Of(name), reader.TokenStartIndex, UnknownMember(name, type, members));
    }

    private readonly string UnknownMember(string name, string type, scoped ReadOnlySpan<FormMember> members)
    {
        if (name == "format" && isDocument && path.IsRoot) return "The member is there twice.";
        return $"{type} has no such member: expected one of {JoinedWords.Of(members, ", ", member => member.Name)}.";
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
        CheckSlice(form, start, [], null);
    }

    /// <summary>Reads one value by itself, up to where the reader is: what its parts have not broken, the value as a whole may.</summary>
    private readonly void CheckSlice(JsonForm form, long start, scoped ReadOnlySpan<FormMember> members, Dictionary<string, long>? met)
    {
        var slice = new JsonCursor(json[(int)start..(int)reader.BytesConsumed]);
        slice.Read();
        try
        {
            form.Explain(ref slice);
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            var member = MemberOf(e, members);
            throw member is not null && met!.TryGetValue(member, out var place)
                ? new DocumentFault(path.Of(member), place, JsonWords.RuleOf(e), e)
                : FaultAt(start, JsonWords.RuleOf(e), e);
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
