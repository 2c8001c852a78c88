using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

// The bits of numbers that are not negative have their order; those of negative numbers and NaN are larger.
static partial class Lanes256
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithin(
        Vector256<uint> a, Vector256<uint> b, Vector256<uint> c, Vector256<uint> d, Vector256<uint> low, Vector256<uint> high)
    {
        Vector256<uint> farthest = Vector256.Max(Vector256.Max(a - low, b - low), Vector256.Max(c - low, d - low));
        return Vector256.LessThanOrEqualAll(farthest, high - low);
    }

    // 0 less 1 is above all others.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithinOrZero(
        Vector256<uint> a, Vector256<uint> b, Vector256<uint> c, Vector256<uint> d, Vector256<uint> low, Vector256<uint> high)
    {
        Vector256<uint> one = Vector256<uint>.One;
        Vector256<uint> least = Vector256.Min(Vector256.Min(a - one, b - one), Vector256.Min(c - one, d - one));
        Vector256<uint> largest = Vector256.Max(Vector256.Max(a, b), Vector256.Max(c, d));
        return Vector256.GreaterThanOrEqualAll(least, low - one) & Vector256.LessThanOrEqualAll(largest, high);
    }

    // Not all instruction sets compare integers of 64 bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithin(
        Vector256<double> a, Vector256<double> b, Vector256<double> c, Vector256<double> d, Vector256<double> low, Vector256<double> high) =>
        ~(Within(a, low, high) & Within(b, low, high) & Within(c, low, high) & Within(d, low, high)).AsInt64() == Vector256<long>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithinOrZero(
        Vector256<double> a, Vector256<double> b, Vector256<double> c, Vector256<double> d, Vector256<double> low, Vector256<double> high) =>
        ~(WithinOrZero(a, low, high) & WithinOrZero(b, low, high) & WithinOrZero(c, low, high) & WithinOrZero(d, low, high)).AsInt64() == Vector256<long>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Within(Vector256<double> x, Vector256<double> low, Vector256<double> high) =>
        Vector256.LessThanOrEqual(low, x) & Vector256.LessThanOrEqual(x, high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> WithinOrZero(Vector256<double> x, Vector256<double> low, Vector256<double> high) =>
        Within(x, low, high) | Vector256.Equals(x, Vector256<double>.Zero);
}
