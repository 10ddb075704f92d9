using System.Globalization;

namespace CriticalMinerals.Domain;

/// <summary>The text of a quantity: a plain decimal number, one space, a unit; invariant, without group separators and sign.</summary>
internal static class QuantityText
{
    internal const string NumberRule = "digits with '.' as the decimal point, optionally an exponent, no sign and no group separators";

    private const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // The framework's parser also takes 'NaN', 'Infinity' and trailing zero characters.
    private static bool IsNumberText(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsAsciiDigit(c) && c is not ('.' or 'e' or 'E' or '+' or '-')) return false;
        return !text.IsEmpty;
    }

    /// <summary>Reads a finite number of at least 0.</summary>
    internal static bool TryReadNumber(ReadOnlySpan<char> text, out double number) =>
        IsNumberText(text) & double.TryParse(text, Style, InvariantFormat.Numbers, out number) && double.IsFinite(number);

    /// <summary>Reads a decimal number of at least 0, without exponent; one with more decimals than a decimal holds is refused, not rounded.</summary>
    internal static bool TryReadDecimal(ReadOnlySpan<char> text, out decimal number)
    {
        var point = text.IndexOf('.');
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        return IsNumberText(text) & decimal.TryParse(text, NumberStyles.AllowDecimalPoint, InvariantFormat.Numbers, out number)
            && number.Scale == decimals;
    }

    /// <summary>Splits at the only space.</summary>
    internal static bool TrySplit(ReadOnlySpan<char> text, out ReadOnlySpan<char> number, out ReadOnlySpan<char> unit)
    {
        var space = text.IndexOf(' ');
        number = space < 0 ? text : text[..space];
        unit = space < 0 ? default : text[(space + 1)..];
        return !number.IsEmpty && !unit.IsEmpty && !unit.Contains(' ');
    }

    internal static string Write(double number, string unit) => string.Create(InvariantFormat.Numbers, $"{number:R} {unit}");

    internal static bool TryWrite(double number, string unit, Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        var isWritten = IsWhole(number)
            ? ((long)number).TryFormat(destination, out var length, default, InvariantFormat.Numbers)
            : number.TryFormat(destination, out length, "R", InvariantFormat.Numbers);
        if (!isWritten) return false;
        var rest = destination[length..];
        if (rest.Length <= unit.Length) return false;
        rest[0] = ' ';
        unit.CopyTo(rest[1..]);
        charsWritten = length + 1 + unit.Length;
        return true;
    }

    // Whole numbers are many and faster; from 1E+15 on a double is written with an exponent.
    private static bool IsWhole(double number) => number is > 0 and < 1e15 && number == Math.Truncate(number);
}
