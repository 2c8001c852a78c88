using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LossGen.Benchmarks.Peers;

/// <summary>The limit that memory sets to a kernel with two inputs and one output: a loop that only adds.</summary>
static class Stream
{
    public static void Add(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> destination)
    {
        ref float left = ref MemoryMarshal.GetReference(a);
        ref float right = ref MemoryMarshal.GetReference(b);
        ref float sum = ref MemoryMarshal.GetReference(destination);
        int step = 2 * Vector512<float>.Count;
        int i = 0;
        for (; i <= destination.Length - step; i += step)
        {
            nuint first = (nuint)i;
            nuint second = (nuint)(i + Vector512<float>.Count);
            (Vector512.LoadUnsafe(ref left, first) + Vector512.LoadUnsafe(ref right, first)).StoreUnsafe(ref sum, first);
            (Vector512.LoadUnsafe(ref left, second) + Vector512.LoadUnsafe(ref right, second)).StoreUnsafe(ref sum, second);
        }

        for (; i < destination.Length; i++)
        {
            destination[i] = a[i] + b[i];
        }
    }
}
