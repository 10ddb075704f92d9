using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Generators;

/// <summary>The table of the forms of whole documents.</summary>
internal static class RootSource
{
    internal static string Write(IEnumerable<INamedTypeSymbol> roots, FormCatalog forms)
    {
        var known = roots.Select(type => (Type: type, Form: forms.Find(type))).Where(root => root.Form is not null).ToArray();
        var code = new SourceText();
        code.Line("internal static partial class JsonForms");
        code.Line("{");
        Table(code, "FindOne", [.. known.Where(root => !root.Type.IsGenericType).Select(root => (root.Type.Name, root.Form!))]);
        Table(code, "FindListOf", [.. known.Where(root => root.Type.Name == "ValueList").Select(root => (root.Type.TypeArguments[0].Name, root.Form!))]);
        Table(code, "FindBoundsOf", [.. known.Where(root => root.Type.Name == "Bounds").Select(root => (root.Type.TypeArguments[0].Name, root.Form!))]);
        code.Line("}");
        return code.ToString();
    }

    // One document needs one form: names are looked up by their length first, and each form is made by a method of its own, so that little is compiled for it.
    private static void Table(SourceText code, string name, (string Name, string Form)[] forms)
    {
        var byLength = forms.GroupBy(form => form.Name.Length).OrderBy(group => group.Key).ToArray();
        code.Line($"private static object {name}(string name) => name.Length switch");
        code.Line("{");
        foreach (var group in byLength) code.Line($"{group.Key} => {name}{group.Key}(name),");
        code.Line("_ => null,");
        code.Line("};");
        foreach (var group in byLength)
        {
            code.Line();
            code.Line($"private static object {name}{group.Key}(string name) => name switch");
            code.Line("{");
            foreach (var form in group) code.Line($"\"{form.Name}\" => {name}{form.Name}(),");
            code.Line("_ => null,");
            code.Line("};");
        }

        code.Line();
        foreach (var form in forms) code.Line($"private static object {name}{form.Name}() => {form.Form};").Line();
    }
}
