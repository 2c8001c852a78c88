using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

static partial class Lanes512
{
    /// <inheritdoc cref="ScalarLane.Sign(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sign(Vector512<float> x)
    {
        Vector512<float> unit = (x & Vector512.Create(-0.0f)) | Vector512<float>.One;
        return Vector512.ConditionalSelect(Vector512.GreaterThan(Vector512.Abs(x), Vector512<float>.Zero), unit, x);
    }

    /// <inheritdoc cref="ScalarLane.Sign(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Sign(Vector512<double> x)
    {
        Vector512<double> unit = (x & Vector512.Create(-0.0)) | Vector512<double>.One;
        return Vector512.ConditionalSelect(Vector512.GreaterThan(Vector512.Abs(x), Vector512<double>.Zero), unit, x);
    }

    /// <inheritdoc cref="ScalarLane.Aligned(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Aligned(Vector512<float> p, Vector512<float> q) => (q.AsInt32() + Steps(p, q)).AsSingle();

    /// <inheritdoc cref="ScalarLane.Aligned(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Aligned(Vector512<double> p, Vector512<double> q) => (q.AsInt64() + Steps(p, q)).AsDouble();

    /// <inheritdoc cref="ScalarLane.Alignment(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Alignment(Vector512<float> p, Vector512<float> q) => Vector512.ConvertToSingle(Steps(p, q));

    /// <inheritdoc cref="ScalarLane.Alignment(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Alignment(Vector512<double> p, Vector512<double> q) => Vector512.ConvertToDouble(Steps(p, q));

    // A difference of bits, rounded to whole exponents: p's fraction may be half a binade above q's, or half a binade below.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Steps(Vector512<float> p, Vector512<float> q) =>
        (p.AsInt32() - q.AsInt32() + Vector512.Create(1 << 22)) & Vector512.Create(-1 << 23);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Steps(Vector512<double> p, Vector512<double> q) =>
        (p.AsInt64() - q.AsInt64() + Vector512.Create(1L << 51)) & Vector512.Create(-1L << 52);
}
