using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

static partial class Lanes256
{
    /// <inheritdoc cref="ScalarLane.Sign(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sign(Vector256<float> x)
    {
        Vector256<float> unit = (x & Vector256.Create(-0.0f)) | Vector256<float>.One;
        return Vector256.ConditionalSelect(Vector256.GreaterThan(Vector256.Abs(x), Vector256<float>.Zero), unit, x);
    }

    /// <inheritdoc cref="ScalarLane.Sign(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Sign(Vector256<double> x)
    {
        Vector256<double> unit = (x & Vector256.Create(-0.0)) | Vector256<double>.One;
        return Vector256.ConditionalSelect(Vector256.GreaterThan(Vector256.Abs(x), Vector256<double>.Zero), unit, x);
    }

    /// <inheritdoc cref="ScalarLane.Scale(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Scale(Vector256<float> x, Vector256<float> n)
    {
        // Adding 1.5·2²³ leaves the integer in the low bits; a NaN is limited like a number, since x is NaN with it.
        Vector256<float> shift = Vector256.Create(12582912f);
        Vector256<int> exponent = (Limit(n, -252f, 254f) + shift).AsInt32() - shift.AsInt32();
        Vector256<int> half = exponent >> 1;
        return x * Power(half) * Power(exponent - half);

        static Vector256<float> Power(Vector256<int> k) => ((k + Vector256.Create(127)) << 23).AsSingle();
    }

    /// <inheritdoc cref="ScalarLane.Scale(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Scale(Vector256<double> x, Vector256<double> n)
    {
        Vector256<double> shift = Vector256.Create(6755399441055744.0);
        Vector256<long> exponent = (Limit(n, -2044.0, 2046.0) + shift).AsInt64() - shift.AsInt64();

        // There is no arithmetic 64-bit shift on AVX2: shift what is made positive first.
        Vector256<long> half = ((exponent + Vector256.Create(4096L)) >>> 1) - Vector256.Create(2048L);
        return x * Power(half) * Power(exponent - half);

        static Vector256<double> Power(Vector256<long> k) => ((k + Vector256.Create(1023L)) << 52).AsDouble();
    }

    /// <inheritdoc cref="ScalarLane.Exponent(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exponent(Vector256<float> x) =>
        Vector256.ConvertToSingle((x.AsInt32() >>> 23) - Vector256.Create(127));

    /// <inheritdoc cref="ScalarLane.Exponent(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Exponent(Vector256<double> x)
    {
        // The biased exponent in the low bits of 2⁵² is the number 2⁵² + exponent.
        Vector256<double> shift = Vector256.Create(4503599627370496.0);
        return ((x.AsInt64() >>> 52) | shift.AsInt64()).AsDouble() - Vector256.Create(4503599627370496.0 + 1023);
    }

    /// <summary>⌊log₂ x⌋ of each positive, finite element, subnormal ones included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> LogB(Vector256<float> x)
    {
        // Small ones are made normal by 2^24.
        Vector256<float> isSmall = Vector256.LessThan(x, Vector256<float>.One);
        Vector256<float> normal = x * Vector256.ConditionalSelect(isSmall, Vector256.Create(16777216f), Vector256<float>.One);
        return Exponent(normal) - (isSmall & Vector256.Create(24f));
    }

    /// <summary>⌊log₂ x⌋ of each positive, finite element, subnormal ones included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> LogB(Vector256<double> x)
    {
        // Small ones are made normal by 2^53.
        Vector256<double> isSmall = Vector256.LessThan(x, Vector256<double>.One);
        Vector256<double> normal = x * Vector256.ConditionalSelect(isSmall, Vector256.Create(9007199254740992.0), Vector256<double>.One);
        return Exponent(normal) - (isSmall & Vector256.Create(53.0));
    }

    /// <inheritdoc cref="ScalarLane.Aligned(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Aligned(Vector256<float> p, Vector256<float> q) => (q.AsInt32() + Steps(p, q)).AsSingle();

    /// <inheritdoc cref="ScalarLane.Aligned(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Aligned(Vector256<double> p, Vector256<double> q) => (q.AsInt64() + Steps(p, q)).AsDouble();

    /// <inheritdoc cref="ScalarLane.Alignment(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Alignment(Vector256<float> p, Vector256<float> q) => Vector256.ConvertToSingle(Steps(p, q));

    /// <inheritdoc cref="ScalarLane.Alignment(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Alignment(Vector256<double> p, Vector256<double> q)
    {
        // AVX2 does not convert 64-bit integers. k + 2048 in the low bits of 2¹⁰⁴ is the number 2¹⁰⁴ + (k + 2048)·2⁵².
        Vector256<long> positive = Steps(p, q) + Vector256.Create(long.MinValue);
        Vector256<double> shift = Vector256.Create(20282409603651670423947251286016.0);
        Vector256<double> shifted = ((positive >>> 52) | shift.AsInt64()).AsDouble();
        return shifted - Vector256.Create(20282409603651670423947251286016.0 + (2048 * 4503599627370496.0));
    }

    // A difference of bits, rounded to whole exponents: p's fraction may be half a binade above q's, or half a binade below.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Steps(Vector256<float> p, Vector256<float> q) =>
        (p.AsInt32() - q.AsInt32() + Vector256.Create(1 << 22)) & Vector256.Create(-1 << 23);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Steps(Vector256<double> p, Vector256<double> q) =>
        (p.AsInt64() - q.AsInt64() + Vector256.Create(1L << 51)) & Vector256.Create(-1L << 52);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> Limit<T>(Vector256<T> n, T low, T high)
    {
        n = Vector256.ConditionalSelect(Vector256.GreaterThan(n, Vector256.Create(low)), n, Vector256.Create(low));
        return Vector256.ConditionalSelect(Vector256.LessThan(n, Vector256.Create(high)), n, Vector256.Create(high));
    }
}
