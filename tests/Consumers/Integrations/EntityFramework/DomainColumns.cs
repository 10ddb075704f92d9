using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Columns of Entity Framework Core for domain values. Copy the file and call it from <c>ConfigureConventions</c>.</summary>
internal static class DomainColumns
{
    /// <summary>Ids, codes, quantities and dates are their texts, shares are numbers, days are days, and documents are JSON.</summary>
    internal static void AddCriticalMinerals(this ModelConfigurationBuilder model)
    {
        foreach (var type in typeof(DomainJson).Assembly.GetExportedTypes().Where(IsText))
            model.Properties(type).HaveConversion(typeof(TextColumn<>).MakeGenericType(type));
        model.Properties<Share>().HaveConversion<ShareColumn>();
        model.Properties<LocalDate>().HaveConversion<DayColumn>();
        model.Properties<ShareTable>().HaveConversion<JsonColumn<ShareTable>>();
        model.Properties<TradeMeasure>().HaveConversion<JsonColumn<TradeMeasure>>();
        model.Properties<Agreement>().HaveConversion<JsonColumn<Agreement>>();
    }

    // A span of days is left to its two columns.
    private static bool IsText(Type type) =>
        type is { IsAbstract: false, ContainsGenericParameters: false }
        && type != typeof(Share) && type != typeof(DateSpan)
        && type.GetInterfaces().Any(implemented => implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(ISpanParsable<>));

    internal sealed class TextColumn<T>() : ValueConverter<T, string>(value => value.ToString()!, text => Parse(text))
        where T : ISpanParsable<T>
    {
        private static T Parse(string text) => T.Parse(text, null);
    }

    private sealed class ShareColumn() : ValueConverter<Share, double>(share => share.Fraction, fraction => Share.FromFraction(fraction));

    private sealed class DayColumn() : ValueConverter<LocalDate, DateOnly>(day => day.ToDateOnly(), day => LocalDate.FromDateOnly(day));

    private sealed class JsonColumn<T>() : ValueConverter<T, string>(value => DomainJson.Write(value), json => DomainJson.Read<T>(json))
        where T : class;
}
