using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LossGen.Benchmarks.Peers;

/// <summary>The limit that memory sets to a kernel with two inputs and one output: a loop that only adds.</summary>
static class Stream
{
    static int Width => Vector512<float>.Count;

    public static void Add(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> destination)
    {
        ref float left = ref MemoryMarshal.GetReference(a);
        ref float right = ref MemoryMarshal.GetReference(b);
        ref float sum = ref MemoryMarshal.GetReference(destination);
        int i = 0;
        for (; i <= destination.Length - 4 * Width; i += 4 * Width)
        {
            // All loads before the first store, as a kernel has them.
            Vector512<float> sum0 = SumAt(ref left, ref right, i);
            Vector512<float> sum1 = SumAt(ref left, ref right, i + Width);
            Vector512<float> sum2 = SumAt(ref left, ref right, i + 2 * Width);
            Vector512<float> sum3 = SumAt(ref left, ref right, i + 3 * Width);
            sum0.StoreUnsafe(ref sum, (nuint)i);
            sum1.StoreUnsafe(ref sum, (nuint)(i + Width));
            sum2.StoreUnsafe(ref sum, (nuint)(i + 2 * Width));
            sum3.StoreUnsafe(ref sum, (nuint)(i + 3 * Width));
        }

        for (; i < destination.Length; i++)
        {
            destination[i] = a[i] + b[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<float> SumAt(ref float left, ref float right, int i) =>
        Vector512.LoadUnsafe(ref left, (nuint)i) + Vector512.LoadUnsafe(ref right, (nuint)i);
}
