using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

static partial class Lanes128
{
    /// <inheritdoc cref="ScalarLane.Sign(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Sign(Vector128<float> x)
    {
        Vector128<float> unit = (x & Vector128.Create(-0.0f)) | Vector128<float>.One;
        return Vector128.ConditionalSelect(Vector128.GreaterThan(Vector128.Abs(x), Vector128<float>.Zero), unit, x);
    }

    /// <inheritdoc cref="ScalarLane.Sign(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Sign(Vector128<double> x)
    {
        Vector128<double> unit = (x & Vector128.Create(-0.0)) | Vector128<double>.One;
        return Vector128.ConditionalSelect(Vector128.GreaterThan(Vector128.Abs(x), Vector128<double>.Zero), unit, x);
    }

    /// <inheritdoc cref="ScalarLane.Scale(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Scale(Vector128<float> x, Vector128<float> n)
    {
        // Adding 1.5·2²³ leaves the integer in the low bits; a NaN is limited like a number, since x is NaN with it.
        Vector128<float> shift = Vector128.Create(12582912f);
        Vector128<int> exponent = (Limit(n, -252f, 254f) + shift).AsInt32() - shift.AsInt32();
        Vector128<int> half = exponent >> 1;
        return x * Power(half) * Power(exponent - half);

        static Vector128<float> Power(Vector128<int> k) => ((k + Vector128.Create(127)) << 23).AsSingle();
    }

    /// <inheritdoc cref="ScalarLane.Scale(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Scale(Vector128<double> x, Vector128<double> n)
    {
        Vector128<double> shift = Vector128.Create(6755399441055744.0);
        Vector128<long> exponent = (Limit(n, -2044.0, 2046.0) + shift).AsInt64() - shift.AsInt64();

        // There is no arithmetic 64-bit shift on AVX2: shift what is made positive first.
        Vector128<long> half = ((exponent + Vector128.Create(4096L)) >>> 1) - Vector128.Create(2048L);
        return x * Power(half) * Power(exponent - half);

        static Vector128<double> Power(Vector128<long> k) => ((k + Vector128.Create(1023L)) << 52).AsDouble();
    }

    /// <inheritdoc cref="ScalarLane.Exponent(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Exponent(Vector128<float> x) =>
        Vector128.ConvertToSingle((x.AsInt32() >>> 23) - Vector128.Create(127));

    /// <inheritdoc cref="ScalarLane.Exponent(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Exponent(Vector128<double> x)
    {
        // The biased exponent in the low bits of 2⁵² is the number 2⁵² + exponent.
        Vector128<double> shift = Vector128.Create(4503599627370496.0);
        return ((x.AsInt64() >>> 52) | shift.AsInt64()).AsDouble() - Vector128.Create(4503599627370496.0 + 1023);
    }

    /// <summary>⌊log₂ x⌋ of each positive, finite element, subnormal ones included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> LogB(Vector128<float> x)
    {
        // Small ones are made normal by 2^24.
        Vector128<float> isSmall = Vector128.LessThan(x, Vector128<float>.One);
        Vector128<float> normal = x * Vector128.ConditionalSelect(isSmall, Vector128.Create(16777216f), Vector128<float>.One);
        return Exponent(normal) - (isSmall & Vector128.Create(24f));
    }

    /// <summary>⌊log₂ x⌋ of each positive, finite element, subnormal ones included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> LogB(Vector128<double> x)
    {
        // Small ones are made normal by 2^53.
        Vector128<double> isSmall = Vector128.LessThan(x, Vector128<double>.One);
        Vector128<double> normal = x * Vector128.ConditionalSelect(isSmall, Vector128.Create(9007199254740992.0), Vector128<double>.One);
        return Exponent(normal) - (isSmall & Vector128.Create(53.0));
    }

    /// <inheritdoc cref="ScalarLane.Aligned(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Aligned(Vector128<float> p, Vector128<float> q) => (q.AsInt32() + Steps(p, q)).AsSingle();

    /// <inheritdoc cref="ScalarLane.Aligned(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Aligned(Vector128<double> p, Vector128<double> q) => (q.AsInt64() + Steps(p, q)).AsDouble();

    /// <inheritdoc cref="ScalarLane.Alignment(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Alignment(Vector128<float> p, Vector128<float> q) => Vector128.ConvertToSingle(Steps(p, q));

    /// <inheritdoc cref="ScalarLane.Alignment(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Alignment(Vector128<double> p, Vector128<double> q) => Vector128.ConvertToDouble(Steps(p, q));

    // A difference of bits, rounded to whole exponents: p's fraction may be half a binade above q's, or half a binade below.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Steps(Vector128<float> p, Vector128<float> q) =>
        (p.AsInt32() - q.AsInt32() + Vector128.Create(1 << 22)) & Vector128.Create(-1 << 23);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<long> Steps(Vector128<double> p, Vector128<double> q) =>
        (p.AsInt64() - q.AsInt64() + Vector128.Create(1L << 51)) & Vector128.Create(-1L << 52);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<T> Limit<T>(Vector128<T> n, T low, T high)
    {
        n = Vector128.ConditionalSelect(Vector128.GreaterThan(n, Vector128.Create(low)), n, Vector128.Create(low));
        return Vector128.ConditionalSelect(Vector128.LessThan(n, Vector128.Create(high)), n, Vector128.Create(high));
    }
}
