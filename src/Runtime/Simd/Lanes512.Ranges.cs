using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

// The bits of numbers that are not negative have their order; those of negative numbers and NaN are larger.
static partial class Lanes512
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithin(
        Vector512<uint> a, Vector512<uint> b, Vector512<uint> c, Vector512<uint> d, Vector512<uint> low, Vector512<uint> high)
    {
        Vector512<uint> farthest = Vector512.Max(Vector512.Max(a - low, b - low), Vector512.Max(c - low, d - low));
        return Vector512.LessThanOrEqualAll(farthest, high - low);
    }

    // 0 less 1 is above all others.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithinOrZero(
        Vector512<uint> a, Vector512<uint> b, Vector512<uint> c, Vector512<uint> d, Vector512<uint> low, Vector512<uint> high)
    {
        Vector512<uint> one = Vector512<uint>.One;
        Vector512<uint> least = Vector512.Min(Vector512.Min(a - one, b - one), Vector512.Min(c - one, d - one));
        Vector512<uint> largest = Vector512.Max(Vector512.Max(a, b), Vector512.Max(c, d));
        return Vector512.GreaterThanOrEqualAll(least, low - one) & Vector512.LessThanOrEqualAll(largest, high);
    }

    // Not all instruction sets compare integers of 64 bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithin(
        Vector512<double> a, Vector512<double> b, Vector512<double> c, Vector512<double> d, Vector512<double> low, Vector512<double> high) =>
        ~(Within(a, low, high) & Within(b, low, high) & Within(c, low, high) & Within(d, low, high)).AsInt64() == Vector512<long>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithinOrZero(
        Vector512<double> a, Vector512<double> b, Vector512<double> c, Vector512<double> d, Vector512<double> low, Vector512<double> high) =>
        ~(WithinOrZero(a, low, high) & WithinOrZero(b, low, high) & WithinOrZero(c, low, high) & WithinOrZero(d, low, high)).AsInt64() == Vector512<long>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Within(Vector512<double> x, Vector512<double> low, Vector512<double> high) =>
        Vector512.LessThanOrEqual(low, x) & Vector512.LessThanOrEqual(x, high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> WithinOrZero(Vector512<double> x, Vector512<double> low, Vector512<double> high) =>
        Within(x, low, high) | Vector512.Equals(x, Vector512<double>.Zero);
}
