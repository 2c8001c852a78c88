using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

static partial class Lanes256
{
    // The bits of numbers that are not negative have their order; those of negative numbers and NaN are larger.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<B> Farthest<B>(Vector256<B> a, Vector256<B> b, Vector256<B> c, Vector256<B> d, Vector256<B> low) =>
        Vector256.Max(Vector256.Max(a - low, b - low), Vector256.Max(c - low, d - low));
}
