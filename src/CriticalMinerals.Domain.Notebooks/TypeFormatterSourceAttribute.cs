using System.Diagnostics.CodeAnalysis;

namespace CriticalMinerals.Domain.Notebooks;

/// <summary>Tells .NET Interactive kernels which class formats a type. They look for an attribute of this name, in any assembly.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)] Type formatterSourceType)
    : Attribute
{
    /// <summary>The class, with a public constructor and a method <c>CreateTypeFormatters</c>.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)]
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The types of content that the kernel should ask for first.</summary>
    public string[] PreferredMimeTypes { get; set; } = [DisplayFormatter.Html];
}
