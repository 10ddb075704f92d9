using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Generators;

/// <summary>The form of an enum: the name of a member in lower camel case.</summary>
internal sealed class EnumSource(INamedTypeSymbol type, FormCatalog forms)
{
    internal string Write()
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).ToArray();
        string[] names = [.. members.Select(member => SourceText.Camel(member.Name))];
        var (name, self) = (FormCatalog.NameOf(type), FormCatalog.TypeName(type));
        var code = forms.NewSource();
        code.Line($"internal sealed class {name} : JsonForm<{self}>");
        code.Line("{");
        code.Line($"internal static readonly {name} Instance = new();");
        code.Line();
        code.Line($"internal override {self} Read(ref JsonCursor reader) => From(ref reader);");
        code.Line();
        code.Line($"internal static {self} From(ref JsonCursor reader) => {SourceText.Number(names, "JsonMembers.Text(ref reader)")} switch");
        code.Line("{");
        for (var i = 0; i < members.Length; i++) code.Line($"{i} => {self}.{members[i].Name},");
        code.Line("_ => throw JsonMembers.Refusal(),");
        code.Line("};");
        code.Line();
        code.Line($"internal override void Write(ref JsonText json, {self} value) => json.Raw(value switch");
        code.Line("{");
        foreach (var member in members) code.Line($"{self}.{member.Name} => \"\\\"{SourceText.Camel(member.Name)}\\\"\"u8,");
        code.Line($"_ => throw new JsonException($\"{type.Name} has no member with the value {{value}}.\"),");
        code.Line("});");
        code.Line();
        code.Line("internal override void Explain(ref JsonCursor reader)");
        code.Line("{");
        code.Line($"if ({SourceText.Number(names, $"JsonRefusals.RequireText(ref reader, \"{type.Name}\")")} < 0) throw JsonRefusals.NoMember(in reader, \"{type.Name}\", \"{string.Join(", ", names)}\");");
        code.Line("}");
        code.Line("}");
        return code.ToString();
    }
}
