using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

// The bits of numbers that are not negative have their order; those of negative numbers and NaN are larger.
static partial class Lanes128
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithin(
        Vector128<uint> a, Vector128<uint> b, Vector128<uint> c, Vector128<uint> d, Vector128<uint> low, Vector128<uint> high)
    {
        Vector128<uint> farthest = Vector128.Max(Vector128.Max(a - low, b - low), Vector128.Max(c - low, d - low));
        return Vector128.LessThanOrEqualAll(farthest, high - low);
    }

    // 0 less 1 is above all others.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithinOrZero(
        Vector128<uint> a, Vector128<uint> b, Vector128<uint> c, Vector128<uint> d, Vector128<uint> low, Vector128<uint> high)
    {
        Vector128<uint> one = Vector128<uint>.One;
        Vector128<uint> least = Vector128.Min(Vector128.Min(a - one, b - one), Vector128.Min(c - one, d - one));
        Vector128<uint> largest = Vector128.Max(Vector128.Max(a, b), Vector128.Max(c, d));
        return Vector128.GreaterThanOrEqualAll(least, low - one) & Vector128.LessThanOrEqualAll(largest, high);
    }

    // Not all instruction sets compare integers of 64 bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithin(
        Vector128<double> a, Vector128<double> b, Vector128<double> c, Vector128<double> d, Vector128<double> low, Vector128<double> high) =>
        ~(Within(a, low, high) & Within(b, low, high) & Within(c, low, high) & Within(d, low, high)).AsInt64() == Vector128<long>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithinOrZero(
        Vector128<double> a, Vector128<double> b, Vector128<double> c, Vector128<double> d, Vector128<double> low, Vector128<double> high) =>
        ~(WithinOrZero(a, low, high) & WithinOrZero(b, low, high) & WithinOrZero(c, low, high) & WithinOrZero(d, low, high)).AsInt64() == Vector128<long>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> Within(Vector128<double> x, Vector128<double> low, Vector128<double> high) =>
        Vector128.LessThanOrEqual(low, x) & Vector128.LessThanOrEqual(x, high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> WithinOrZero(Vector128<double> x, Vector128<double> low, Vector128<double> high) =>
        Within(x, low, high) | Vector128.Equals(x, Vector128<double>.Zero);
}
