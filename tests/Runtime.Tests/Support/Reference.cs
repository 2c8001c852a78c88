using System.Numerics;

namespace LossGen.Runtime.Tests;

/// <summary>The documented orders of addition, written as plainly as possible.</summary>
static class Reference
{
    /// <summary>A row folded in half until one lane is left.</summary>
    public static double Total(double[] row)
    {
        if (row.Length == 1)
            return row[0];

        int half = row.Length / 2;
        return Total([.. row.Take(half).Zip(row.Skip(half), (a, b) => a + b)]);
    }

    /// <summary>The same, with the exact error of each addition added to the errors of its operands.</summary>
    public static double CompensatedTotal(ReadOnlySpan<double> sums, ReadOnlySpan<double> errors)
    {
        if (sums.Length == 1)
            return double.IsFinite(sums[0]) ? sums[0] + errors[0] : sums[0];

        int half = sums.Length / 2;
        var nextSums = new double[half];
        var nextErrors = new double[half];
        for (int lane = 0; lane < half; lane++)
        {
            nextSums[lane] = sums[lane] + sums[half + lane];
            nextErrors[lane] = (errors[lane] + errors[half + lane]) + ExactError(sums[lane], sums[half + lane]);
        }

        return CompensatedTotal(nextSums, nextErrors);
    }

    /// <summary>a + b minus its rounded value, in exact arithmetic.</summary>
    public static double ExactError(double a, double b) =>
        double.IsFinite(a + b) ? FromUnits(Units(a) + Units(b) - Units(a + b)) : double.NaN;

    /// <summary>The sum of the numbers, rounded once.</summary>
    public static double ExactSum(ReadOnlySpan<double> values)
    {
        BigInteger sum = BigInteger.Zero;
        foreach (double value in values)
            sum += Units(value);
        return FromUnits(sum);
    }

    /// <summary>
    /// Sums of the terms per lane, a block of four rows at a time, in the order that kernels of float document.
    /// </summary>
    public static double[] FloatLanes(ReadOnlySpan<float> terms)
    {
        var lanes = new double[16];
        float Term(ReadOnlySpan<float> all, int index) => index < all.Length ? all[index] : 0f;
        for (int start = 0; start < terms.Length; start += 64)
        {
            for (int lane = 0; lane < 16; lane++)
            {
                int i = start + lane;
                lanes[lane] += (Term(terms, i) + Term(terms, i + 16)) + (Term(terms, i + 32) + Term(terms, i + 48));
            }
        }

        return lanes;
    }

    /// <summary>The same for kernels of double, with the exact error of each addition to a lane.</summary>
    public static (double[] Sums, double[] Errors) DoubleLanes(ReadOnlySpan<double> terms)
    {
        var sums = new double[8];
        var errors = new double[8];
        double Term(ReadOnlySpan<double> all, int index) => index < all.Length ? all[index] : 0.0;
        for (int start = 0; start < terms.Length; start += 32)
        {
            for (int lane = 0; lane < 8; lane++)
            {
                int i = start + lane;
                double term = (Term(terms, i) + Term(terms, i + 8)) + (Term(terms, i + 16) + Term(terms, i + 24));
                errors[lane] += ExactError(sums[lane], term);
                sums[lane] += term;
            }
        }

        return (sums, errors);
    }

    /// <summary>A finite number as a multiple of 2⁻¹⁰⁷⁴, which every one is.</summary>
    public static BigInteger Units(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        long fraction = bits & 0xF_FFFF_FFFF_FFFF;
        BigInteger magnitude = exponent == 0
            ? fraction
            : new BigInteger(fraction | 0x10_0000_0000_0000) << (exponent - 1);
        return bits < 0 ? -magnitude : magnitude;
    }

    /// <summary>A product of finite numbers as a multiple of 2⁻¹⁰⁷⁴, rounded to nearest, ties to even.</summary>
    public static BigInteger ProductUnits(double a, double b)
    {
        BigInteger product = Units(a) * Units(b), unit = BigInteger.One << 1074;
        BigInteger magnitude = BigInteger.DivRem(BigInteger.Abs(product), unit, out BigInteger rest);
        int toHalf = (2 * rest).CompareTo(unit);
        if (toHalf > 0 || (toHalf == 0 && !magnitude.IsEven))
            magnitude++;
        return product.Sign * magnitude;
    }

    /// <summary>A multiple of 2⁻¹⁰⁷⁴, rounded to nearest, ties to even.</summary>
    public static double FromUnits(BigInteger units)
    {
        // Cut to 53 bits, the rest is a scaling that rounds no more.
        BigInteger magnitude = BigInteger.Abs(units);
        int shift = Math.Max(0, (int)magnitude.GetBitLength() - 53);
        BigInteger kept = magnitude >> shift;
        BigInteger twiceRest = (magnitude - (kept << shift)) << 1;
        int toHalf = twiceRest.CompareTo(BigInteger.One << shift);
        if (toHalf > 0 || (toHalf == 0 && !kept.IsEven))
            kept += 1;

        double value = Math.ScaleB((double)(long)kept, shift - 1074);
        return units.Sign < 0 ? -value : value;
    }
}
