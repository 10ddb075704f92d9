using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Generators;

/// <summary>The form of a record: a JSON object with a member for each parameter of its constructor, after its kind where it is a case of a union.</summary>
internal sealed class RecordSource
{
    private readonly string name;
    private readonly string self;
    private readonly string? kind;
    private readonly INamedTypeSymbol? union;
    private readonly FormCatalog forms;
    private readonly Member[] arguments;

    /// <summary>The arguments in the order of the members of the document.</summary>
    private readonly Member[] members;

    internal RecordSource(INamedTypeSymbol type, FormCatalog forms, INamedTypeSymbol? union)
    {
        name = FormCatalog.NameOf(type);
        self = FormCatalog.TypeName(type);
        kind = union is null ? null : FormCatalog.KindOf(type);
        this.union = union;
        this.forms = forms;
        var constructor = type.Constructors.FirstOrDefault(FormCatalog.IsForJson)
            ?? type.Constructors.FirstOrDefault(each => each.Parameters.Length == 0)
            ?? throw new NoFormException($"{type.Name} has no constructor for JSON: mark one with [JsonConstructor].");
        var inner = InnerOf(type, constructor);
        arguments = [.. constructor.Parameters.Select((parameter, i) => new Member(type, parameter, inner.Parameters[i].Type, forms))];
        members = [.. arguments.OrderBy(member => member.Order)];
        if (members.Length > 31) throw new NoFormException($"{type.Name} has more than 31 members.");
    }

    /// <summary>What the method that reads a case after its kind is called.</summary>
    internal string ReadOn => "Read" + name;

    private int Offset => kind is null ? 0 : 1;

    /// <summary>The constructor by which the form builds the record: one of the same parameters that takes days and periods as they are kept, where there is one.</summary>
    private static IMethodSymbol InnerOf(INamedTypeSymbol type, IMethodSymbol constructor) => type.Constructors.FirstOrDefault(other =>
        other.DeclaredAccessibility == Accessibility.Internal && other.Parameters.Select(each => each.Name).SequenceEqual(constructor.Parameters.Select(each => each.Name))) ?? constructor;

    internal string Write()
    {
        var code = forms.NewSource();
        code.Line($"internal sealed class {name} : JsonForm<{self}>");
        code.Line("{");
        code.Line($"internal static readonly {name} Instance = new();");
        code.Line();
        code.Line("internal override bool IsObject => true;");
        code.Line();
        code.Line($"internal override {self} Read(ref JsonCursor reader) => From(ref reader);");
        code.Line();
        if (union is not null)
            code.Line($"internal static {self} From(ref JsonCursor reader) => {FormCatalog.NameOf(union)}.From(ref reader) as {self} ?? throw JsonMembers.Refusal();").Line();
        if (union is null)
        {
            WriteReading(code);
            code.Line();
        }

        WriteWriting(code);
        code.Line();
        WriteChecking(code);
        code.Line("}");
        return code.ToString();
    }

    /// <summary>The method that reads the record. That of a case stands in the form of its union: a method that names the forms of all cases would load them all, as would one that names the cases.</summary>
    internal void WriteReading(SourceText code)
    {
        code.Line(union is null ? $"internal static {self} From(ref JsonCursor reader)" : $"internal static {FormCatalog.TypeName(union)} {ReadOn}(ref JsonCursor reader, JsonMembers met)");
        code.Line("{");
        if (union is null) code.Line("var met = JsonMembers.Begin(ref reader);");
        foreach (var member in members) code.Line($"{member.ReadType} {member.Variable} = {member.Default};");
        string[] names = [.. kind is null ? [] : new[] { "kind" }, .. members.Select(member => member.Name)];
        code.Line($"while (met.Next(ref reader, {SourceText.Names(names)}, out var member))");
        code.Line("{");
        if (members.Length > 0)
        {
            code.Line("switch (member)");
            code.Line("{");
            for (var i = 0; i < members.Length; i++) code.Line($"case {i + Offset}: {members[i].Variable} = {members[i].Reading}; break;");
            code.Line("}");
        }

        code.Line("}");
        code.Line();
        var required = members.Select((member, i) => member.IsRequired ? 1u << (i + Offset) : 0).Aggregate(0u, (all, bit) => all | bit);
        code.Line($"met.End({required}u);");
        code.Line($"return new {self}({string.Join(", ", arguments.Select(member => member.Variable))});");
        code.Line("}");
    }

    private void WriteChecking(SourceText code)
    {
        if (union is not null)
        {
            code.Line($"internal override JsonForm Union => {FormCatalog.NameOf(union)}.Instance;");
            code.Line();
            code.Line($"internal override string Kind => \"{kind}\";");
            code.Line();
        }

        if (union is not null) code.Line("internal override void Explain(ref JsonCursor reader) => " + $"{FormCatalog.NameOf(union)}.{ReadOn}(ref reader, JsonMembers.Begin(ref reader));").Line();
        string[] all = [.. kind is null ? [] : new[] { "new(\"kind\")" }, .. members.Select(member => member.Checking)];
        code.Line($"internal override void Check(ref FaultFinder faults) => faults.CheckObject(this, [{string.Join(", ", all)}]);");
    }

    private void WriteWriting(SourceText code)
    {
        code.Line($"internal override void Write(ref JsonText json, {self} value)");
        code.Line("{");
        var isOpen = kind is not null;
        if (isOpen) code.Line($"json.Open(\"{{\\\"kind\\\":\\\"{kind}\\\"\"u8);");
        for (var i = 0; i < members.Length; i++) isOpen = WriteMember(code, members[i], isOpen, isFirst: i == 0);
        if (members.Length == 0 && !isOpen) code.Line("json.Open(\"{\"u8);");
        code.Line("json.Close();");
        code.Line("}");
    }

    // Whether a comma stands before a member is known where a member that is always written has gone before.
    private static bool WriteMember(SourceText code, Member member, bool isOpen, bool isFirst)
    {
        var value = $"value.{member.Property}";
        if (member.IsAlwaysWritten && isFirst && !isOpen) code.Line($"json.Open(\"{{\\\"{member.Name}\\\":\"u8);").Line(member.Writing(value));
        else if (member.IsAlwaysWritten && isOpen) code.Line($"json.Raw(\",\\\"{member.Name}\\\":\"u8);").Line(member.Writing(value));
        else
        {
            if (isFirst && !isOpen) code.Line("json.Open(\"{\"u8);").Line("var separator = 0;");
            if (!member.IsAlwaysWritten) code.Line($"if ({member.Condition(value)})").Line("{");
            code.Line(isOpen ? $"json.Raw(\",\\\"{member.Name}\\\":\"u8);" : $"json.Raw(\",\\\"{member.Name}\\\":\"u8[(1 - separator)..]);");
            if (!isOpen) code.Line("separator = 1;");
            code.Line(member.Writing(member.IsAlwaysWritten ? value : member.Given(value)));
            if (!member.IsAlwaysWritten) code.Line("}");
        }

        return isOpen || member.IsAlwaysWritten;
    }
}
