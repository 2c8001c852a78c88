using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

static partial class Lanes128
{
    // The bits of numbers that are not negative have their order; those of negative numbers and NaN are larger.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<B> Farthest<B>(Vector128<B> a, Vector128<B> b, Vector128<B> c, Vector128<B> d, Vector128<B> low) =>
        Vector128.Max(Vector128.Max(a - low, b - low), Vector128.Max(c - low, d - low));
}
