using System.Reflection;
using System.Xml.Linq;

namespace CriticalMinerals.Domain.Tests.Conventions;

/// <summary>The documentation files beside the assemblies, by the ids that the compiler gives to members.</summary>
internal static class DocComments
{
    private static readonly Dictionary<string, XElement> Members = Convention.Libraries
        .SelectMany(library => XDocument.Load(Path.ChangeExtension(library.Location, ".xml")).Descendants("member"))
        .ToDictionary(member => (string)member.Attribute("name")!);

    /// <summary>The comment of a member, or that which it inherits by name; null where there is none, or where it inherits from outside this library.</summary>
    internal static XElement? Of(MemberInfo member) => Of(IdOf(member));

    /// <summary>The words of a comment, and of the one that it takes the rest from.</summary>
    internal static string OwnAndInherited(MemberInfo member) =>
        $"{Text(Members.GetValueOrDefault(IdOf(member)))} {Text(Of(member))}";

    internal static string Text(XElement? comment) => comment is null ? "" : string.Concat(comment.DescendantNodes().Select(Words)).ReplaceLineEndings(" ");

    internal static string IdOf(MemberInfo member) => member switch
    {
        Type type => $"T:{Name(type)}",
        MethodBase { DeclaringType.IsConstructedGenericType: true } inherited => IdOf(inherited.Module.ResolveMethod(inherited.MetadataToken)!),
        MethodBase method => $"M:{Name(method.DeclaringType!)}.{(method.IsConstructor ? "#ctor" : method.Name + Arity(method))}{Parameters(method.GetParameters())}",
        PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        _ => $"F:{Name(member.DeclaringType!)}.{member.Name}",
    };

    private static XElement? Of(string id) =>
        !Members.TryGetValue(id, out var comment) ? null
        : (string?)comment.Element("inheritdoc")?.Attribute("cref") is { } other && other != id ? Of(other)
        : comment;

    private static string Words(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "paramref" or "typeparamref" } reference => $" {reference.FirstAttribute!.Value.Split('.')[^1]} ",
        _ => "",
    };

    private static string Arity(MethodBase method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Name(parameter.ParameterType)))})";

    private static string Name(Type type)
    {
        if (type.IsGenericParameter) return $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}";
        if (type.IsByRef) return $"{Name(type.GetElementType()!)}@";
        if (type.IsArray) return $"{Name(type.GetElementType()!)}[]";
        if (!type.IsGenericType || type.IsGenericTypeDefinition) return type.FullName!.Replace('+', '.');
        return $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0].Replace('+', '.')}{{{string.Join(',', type.GenericTypeArguments.Select(Name))}}}";
    }
}
