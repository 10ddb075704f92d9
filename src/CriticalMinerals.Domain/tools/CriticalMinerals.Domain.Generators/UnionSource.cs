using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Generators;

/// <summary>The form of a closed union: its member kind, wherever it stands, names the case.</summary>
internal sealed class UnionSource(INamedTypeSymbol type, INamedTypeSymbol[] cases, FormCatalog forms)
{
    internal string Write()
    {
        var (name, self) = (FormCatalog.NameOf(type), FormCatalog.TypeName(type));
        var code = forms.NewSource();
        string[] kinds = [.. cases.Select(each => FormCatalog.KindOf(each)!)];
        RecordSource[] readers = [.. cases.Select(each => new RecordSource(each, forms, type))];
        code.Line($"internal sealed class {name} : UnionForm<{self}>");
        code.Line("{");
        code.Line($"internal static readonly {name} Instance = new();");
        code.Line();
        code.Line($"public override string Kinds => \"{string.Join(", ", kinds)}\";");
        code.Line();
        code.Line($"internal override {self} Read(ref JsonCursor reader) => From(ref reader);");
        code.Line();
        code.Line($"internal static {self} From(ref JsonCursor reader) => {SourceText.Number(kinds, "JsonMembers.Kind(ref reader, out var met)")} switch");
        code.Line("{");
        for (var i = 0; i < cases.Length; i++) code.Line($"{i} => {readers[i].ReadOn}(ref reader, met),");
        code.Line("_ => throw JsonMembers.Refusal(),");
        code.Line("};");
        code.Line();
        foreach (var reader in readers)
        {
            reader.WriteReading(code);
            code.Line();
        }

        code.Line($"internal override void Write(ref JsonText json, {self} value)");
        code.Line("{");
        code.Line("switch (value)");
        code.Line("{");
        foreach (var each in cases) code.Line($"case {FormCatalog.TypeName(each)} it: {forms.Of(each)}.Write(ref json, it); break;");
        code.Line($"default: throw new JsonException($\"{{value.GetType().Name}} is not a kind of {type.Name.TrimStart('I')} that has a JSON form: expected one of {{Kinds}}.\");");
        code.Line("}");
        code.Line("}");
        code.Line();
        code.Line($"public override JsonForm CaseOf(ReadOnlySpan<byte> kind) => {SourceText.Number(kinds, "kind")} switch");
        code.Line("{");
        for (var i = 0; i < cases.Length; i++) code.Line($"{i} => {forms.Of(cases[i])},");
        code.Line("_ => null,");
        code.Line("};");
        code.Line("}");
        return code.ToString();
    }
}
