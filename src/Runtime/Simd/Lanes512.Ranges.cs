using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

static partial class Lanes512
{
    // The bits of numbers that are not negative have their order; those of negative numbers and NaN are larger.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<B> Farthest<B>(Vector512<B> a, Vector512<B> b, Vector512<B> c, Vector512<B> d, Vector512<B> low) =>
        Vector512.Max(Vector512.Max(a - low, b - low), Vector512.Max(c - low, d - low));
}
