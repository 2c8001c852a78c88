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
}
