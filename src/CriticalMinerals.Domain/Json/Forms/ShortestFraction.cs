namespace CriticalMinerals.Domain;

/// <summary>Writes a fraction from 0.0001 to 1 as the shortest decimal number that reads back to it, several times as fast as .NET does in general.</summary>
/// <remarks>
/// The shortest of the decimal numbers between the halves of the way to the neighbours; of several, the nearest. As in R. Giulietti, The Schubfach way to
/// render doubles (2020), but in 128 bits without rounding, for which fractions of this size are small enough. What lies exactly on a half is left to .NET.
/// </remarks>
internal static class ShortestFraction
{
    private const double Least = 1e-4;

    private const int FractionBits = 52;

    private const int ExponentBias = 1075;

    /// <summary>The decimal places for which a fraction's last bit is worth 1 to 10, by the number of its binary places, from 53 on.</summary>
    private static ReadOnlySpan<byte> Places => [16, 17, 17, 17, 18, 18, 18, 19, 19, 19, 19, 20, 20, 20];

    /// <summary>The numbers below a hundred in two digits.</summary>
    private static ReadOnlySpan<byte> Pairs =>
        "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"u8 +
        "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary>Writes the number; false where it is not such a fraction.</summary>
    internal static bool TryWrite(double value, Span<byte> destination, out int length)
    {
        unchecked
        {
            length = 0;
            if (value is not (>= Least and < 1)) return false;
            var bits = BitConverter.DoubleToUInt64Bits(value);
            var mantissa = bits & ((1UL << FractionBits) - 1);
            if (mantissa == 0) return false;
            mantissa |= 1UL << FractionBits;
            var binaryPlaces = ExponentBias - (int)(bits >> FractionBits);
            int places = Places[binaryPlaces - 53];
            var digits = Shortest(mantissa, PowerOfFive(places), binaryPlaces + 1 - places);
            if (digits == 0) return false;
            length = Write(digits, places, destination);
            return true;
        }
    }

    /// <summary>The digits of the shortest number, with zeros at the end; 0 where it lies on an end or two are as near.</summary>
    /// <param name="mantissa">The fraction's bits.</param>
    /// <param name="power">The power of five of the decimal places.</param>
    /// <param name="shift">By how many bits twice the mantissa times the power is more than the digits.</param>
    private static ulong Shortest(ulong mantissa, ulong power, int shift)
    {
        unchecked
        {
            var (middle, middleRest) = Scaled(2 * mantissa, power, shift);
            var (low, lowRest) = Scaled((2 * mantissa) - 1, power, shift);
            var (high, highRest) = Scaled((2 * mantissa) + 1, power, shift);
            if (lowRest == 0 || highRest == 0) return 0;
            var tens = high - (high % 10);
            if (tens > low) return tens;
            var half = 1UL << (shift - 1);
            if (middleRest == half) return 0;
            return middleRest < half && middle > low ? middle : middle + 1 <= high ? middle + 1 : middle;
        }
    }

    private static ulong PowerOfFive(int exponent) => exponent switch
    {
        16 => 152_587_890_625,
        17 => 762_939_453_125,
        18 => 3_814_697_265_625,
        19 => 19_073_486_328_125,
        _ => 95_367_431_640_625,
    };

    private static (ulong Whole, ulong Remainder) Scaled(ulong twice, ulong power, int shift)
    {
        unchecked
        {
            var upper = Math.BigMul(twice, power, out var lower);
            return ((upper << (64 - shift)) | (lower >> shift), lower & ((1UL << shift) - 1));
        }
    }

    private static int Write(ulong digits, int places, Span<byte> destination)
    {
        unchecked
        {
            while (digits % 10_000 == 0)
            {
                digits /= 10_000;
                places -= 4;
            }

            while (digits % 10 == 0)
            {
                digits /= 10;
                places--;
            }

            destination[0] = (byte)'0';
            destination[1] = (byte)'.';
            var at = places + 2;
            while (digits >= 100)
            {
                var rest = digits;
                digits /= 100;
                at -= 2;
                Pairs.Slice((int)(2 * (rest - (100 * digits))), 2).CopyTo(destination[at..]);
            }

            while (digits > 0)
            {
                destination[--at] = (byte)('0' + (digits % 10));
                digits /= 10;
            }

            destination[2..at].Fill((byte)'0');
            return places + 2;
        }
    }
}
