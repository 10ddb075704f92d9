using Microsoft.CodeAnalysis;

namespace CriticalMinerals.Domain.Generators;

/// <summary>The table of the forms of whole documents.</summary>
/// <remarks>
/// One document needs one form. The runtime compiles what is called: names are looked up by their length first, and each form is made by a method of its own. The
/// compiler ahead of time keeps what can be called, and drops what stands behind a comparison with a type that the program never names: so it gets a table of types.
/// </remarks>
internal sealed class RootSource(string space, string name, IEnumerable<INamedTypeSymbol> roots, FormCatalog forms)
{
    private readonly (INamedTypeSymbol Type, string Form)[] known =
        [.. roots.Select(type => (Type: type, Form: type.Name == "LocalDate" ? "LocalDateDocument.Instance" : forms.Find(type)!)).Where(root => root.Form is not null)];

    internal string Write()
    {
        var code = new SourceText(space);
        code.Line($"internal static class {name}");
        code.Line("{");
        // Types of the same name that are not of this library get no form: the form found would be of another type.
        code.Line("internal static JsonForm FindByName(Type type) =>");
        code.Line("    !type.IsGenericType ? FindOne(type.Name)");
        code.Line("    : type.GetGenericTypeDefinition() == typeof(ValueList<>) ? FindListOf(type.GenericTypeArguments[0].Name)");
        code.Line("    : FindBoundsOf(type.GenericTypeArguments[0].Name);");
        code.Line();
        code.Line("internal static JsonForm FindByType(Type type) =>");
        code.Line("    !type.IsGenericType ? FindOne(type)");
        code.Line("    : type.GetGenericTypeDefinition() == typeof(ValueList<>) ? FindListOf(type.GenericTypeArguments[0])");
        code.Line("    : FindBoundsOf(type.GenericTypeArguments[0]);");
        WriteTables(code, "FindOne", known.Where(root => !root.Type.IsGenericType).Select(root => (root.Type, root.Form)));
        WriteTables(code, "FindListOf", known.Where(root => root.Type.Name == "ValueList").Select(root => ((INamedTypeSymbol)root.Type.TypeArguments[0], root.Form)));
        WriteTables(code, "FindBoundsOf", known.Where(root => root.Type.Name == "Bounds").Select(root => ((INamedTypeSymbol)root.Type.TypeArguments[0], root.Form)));
        code.Line("}");
        return code.ToString();
    }

    private static void WriteTables(SourceText code, string name, IEnumerable<(INamedTypeSymbol Type, string Form)> entries)
    {
        var forms = entries.ToArray();
        WriteNames(code, name, forms);
        WriteTypes(code, name, forms);
    }

    private static void WriteNames(SourceText code, string name, (INamedTypeSymbol Type, string Form)[] forms)
    {
        var byLength = forms.GroupBy(form => form.Type.Name.Length).OrderBy(group => group.Key).ToArray();
        code.Line();
        code.Line($"private static JsonForm {name}(string name) => name.Length switch");
        code.Line("{");
        foreach (var group in byLength) code.Line($"{group.Key} => {name}{group.Key}(name),");
        code.Line("_ => null,");
        code.Line("};");
        foreach (var group in byLength)
        {
            code.Line();
            WriteNamesOfLength(code, name, group.Key, [.. group.Select(form => form.Type.Name)]);
        }

        foreach (var (type, form) in forms) code.Line().Line($"private static JsonForm {name}{type.Name}() => {form};");
    }

    /// <summary>Names of one length are told apart by the letter in which most of them differ, and then compared.</summary>
    private static void WriteNamesOfLength(SourceText code, string name, int length, string[] names)
    {
        var place = Enumerable.Range(0, length).OrderByDescending(at => names.Select(each => each[at]).Distinct().Count()).First();
        var byLetter = names.GroupBy(each => each[place]).OrderBy(group => group.Key).ToArray();
        code.Line($"private static JsonForm {name}{length}(string name) => name[{place}] switch");
        code.Line("{");
        foreach (var group in byLetter) code.Line($"'{group.Key}' => {name}{length}{group.Key}(name),");
        code.Line("_ => null,");
        code.Line("};");
        foreach (var group in byLetter)
        {
            code.Line();
            code.Line($"private static JsonForm {name}{length}{group.Key}(string name) => {string.Concat(group.Select(each => $"name == \"{each}\" ? {name}{each}() : "))}null;");
        }
    }

    private static void WriteTypes(SourceText code, string name, (INamedTypeSymbol Type, string Form)[] forms)
    {
        code.Line();
        code.Line($"private static JsonForm {name}(Type type)");
        code.Line("{");
        foreach (var (type, form) in forms) code.Line($"if (type == typeof({FormCatalog.TypeName(type)})) return {form};");
        code.Line("return null;");
        code.Line("}");
    }
}
