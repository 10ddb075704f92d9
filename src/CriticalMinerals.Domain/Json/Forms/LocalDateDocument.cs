using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>A day that is a document of its own, of any year.</summary>
internal sealed class LocalDateDocument : JsonForm<LocalDate>
{
    internal static readonly LocalDateDocument Instance = new();

    private readonly DayConverter converter = new();

    internal override LocalDate Read(ref JsonCursor reader)
    {
        var token = reader.Token();
        return converter.Read(ref token, typeof(LocalDate), null!);
    }

    internal override void Write(ref JsonText json, LocalDate value) => LocalDateForm.Instance.Write(ref json, value);
}
