using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What <see cref="DomainJson.Read{T}(string)"/> takes.</summary>
internal static class ReadableTypes
{
    internal static IEnumerable<Type> All() =>
        typeof(DomainJsonContext).GetCustomAttributesData()
            .Where(data => data.AttributeType == typeof(JsonSerializableAttribute))
            .Select(data => (Type)data.ConstructorArguments[0].Value!);
}
