using System.Reflection;

namespace CriticalMinerals.Domain.Tests.Conventions;

/// <summary>What documents are read into keeps its days and periods as numbers: a field of NodaTime's would load that library with the type.</summary>
public class DayConventionTests
{
    [Fact]
    public void Record_FieldOfNodaTime_IsNone() =>
        Convention.Holds(
            from type in Convention.PublicTypes
            from field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            where IsOfNodaTime(field.FieldType)
            select ($"{type.Name}.{field.Name}", "keeps a day or a period of NodaTime's: keep an IsoDay or a CalendarLength"));

    private static bool IsOfNodaTime(Type type) =>
        type.Assembly == typeof(LocalDate).Assembly || Array.Exists(type.GetGenericArguments(), IsOfNodaTime);
}
