using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

/// <summary>Fused multiply-adds of <see cref="float"/> for CPUs that have none: the same bits, by way of <see cref="double"/>.</summary>
/// <remarks>
/// The product of two <see cref="float"/> is exact in <see cref="double"/>, and its sum with a third is rounded there once. Rounding that sum
/// to <see cref="float"/> goes wrong only if it lies half-way between two of them and the exact sum does not. Then the sum is rounded to odd
/// instead: to the neighbour on the side of the exact sum whose last bit is 1, which is half-way between nothing (Boldo and Melquiond,
/// "Emulation of FMA and correctly rounded sums", 2008). No <see cref="double"/> here overflows or is subnormal.
/// </remarks>
static class FusedSingle
{
    // A sum with any of these bits set is not half-way between two floats: a double has 29 bits that a normal float lacks, and more that a
    // subnormal one lacks.
    const int BelowHalf = 0x0FFFFFFF;

    /// <summary>a·b + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float MultiplyAdd(float a, float b, float c)
    {
        double product = (double)a * b, sum = product + c;
        return ((int)BitConverter.DoubleToInt64Bits(sum) & BelowHalf) == 0 ? (float)ToOdd(product, c, sum) : (float)sum;
    }

    /// <summary>a·b + c of each lane, rounded once.</summary>
    /// <remarks>
    /// Short numbers have exact sums, which are often half-way; both are asked before the branch, so that the CPU foresees it. The other way is a
    /// call that begins anew: it needs no variables here, of which a kernel may have 512 with all that is inlined into it.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> MultiplyAdd(Vector128<float> a, Vector128<float> b, Vector128<float> c)
    {
        if (Avx.IsSupported)
        {
            Vector256<double> addend = Avx.ConvertToVector256Double(c);
            Vector256<double> product = Avx.Multiply(Avx.ConvertToVector256Double(a), Avx.ConvertToVector256Double(b));
            Vector256<double> sum = Avx.Add(product, addend);
            return Avx.TestZ(MayBeHalfWay(sum), Avx.Or(Differ(Avx.Subtract(sum, product), addend), Differ(Avx.Subtract(sum, addend), product)))
                ? Avx.ConvertToVector128Single(sum)
                : ToOdd(a, b, c);
        }

        Vector128<double> lowProduct = Vector128.WidenLower(a) * Vector128.WidenLower(b), low = lowProduct + Vector128.WidenLower(c);
        Vector128<double> highProduct = Vector128.WidenUpper(a) * Vector128.WidenUpper(b), high = highProduct + Vector128.WidenUpper(c);
        return MayBeHalfWay(low, high)
            & !(IsExact(lowProduct, Vector128.WidenLower(c), low) & IsExact(highProduct, Vector128.WidenUpper(c), high))
            ? ToOdd(a, b, c)
            : Vector128.Narrow(low, high);
    }

    // In the sign bits. The exponent of 1 makes normal numbers of the bits: some CPUs compare others slowly.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<double> MayBeHalfWay(Vector256<double> sum) => Avx.Compare(
        Avx.Or(Avx.And(sum, Vector256.Create((long)BelowHalf).AsDouble()), Vector256.Create(1.0)),
        Vector256.Create(1.0),
        FloatComparisonMode.OrderedEqualNonSignaling);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<double> Differ(Vector256<double> a, Vector256<double> b) =>
        Avx.Compare(a, b, FloatComparisonMode.UnorderedNotEqualNonSignaling);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool MayBeHalfWay(Vector128<double> low, Vector128<double> high) => Vector128.EqualsAny(
        Vector128.Narrow(low.AsInt64(), high.AsInt64()) & Vector128.Create(BelowHalf), Vector128<int>.Zero);

    // Only of an exact sum do both differences give back the other number.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsExact(Vector128<double> a, Vector128<double> b, Vector128<double> sum) =>
        Vector128.EqualsAll(sum - a, b) & Vector128.EqualsAll(sum - b, a);

    [MethodImpl(MethodImplOptions.NoInlining)]
    static Vector128<float> ToOdd(Vector128<float> a, Vector128<float> b, Vector128<float> c) => Vector128.Narrow(
        SumToOdd(Vector128.WidenLower(a) * Vector128.WidenLower(b), Vector128.WidenLower(c)),
        SumToOdd(Vector128.WidenUpper(a) * Vector128.WidenUpper(b), Vector128.WidenUpper(c)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    static double ToOdd(double a, double b, double sum)
    {
        double error = TwoSum.Error(a, b, sum);

        // The error of an infinite sum is NaN.
        if (!(Math.Abs(error) > 0))
            return sum;

        long bits = BitConverter.DoubleToInt64Bits(sum), sign = BitConverter.DoubleToInt64Bits(error) ^ bits;
        return BitConverter.Int64BitsToDouble((bits - (sign >>> 63)) | 1);
    }

    // Towards zero, with the last bit set where anything was cut off.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<double> SumToOdd(Vector128<double> a, Vector128<double> b)
    {
        Vector128<double> sum = a + b, error = TwoSum.Error(a, b, sum);
        Vector128<long> one = Vector128.GreaterThan(Vector128.Abs(error), Vector128<double>.Zero).AsInt64() & Vector128<long>.One;
        return ((sum.AsInt64() - (((error.AsInt64() ^ sum.AsInt64()) >>> 63) & one)) | one).AsDouble();
    }
}
