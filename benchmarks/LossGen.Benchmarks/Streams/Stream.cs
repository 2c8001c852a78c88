using System.Numerics;
using System.Runtime.CompilerServices;
using LossGen.Benchmarks.Memory;

namespace LossGen.Benchmarks.Streams;

/// <summary>
/// The limit that memory sets to a kernel: a loop that reads and writes the same buffers and only adds. The JIT compiles
/// it for each traffic, width and kind of store.
/// </summary>
static unsafe class Stream<T, TTraffic, TLanes, TStores>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TTraffic : struct, ITraffic
    where TLanes : struct, ILanes<TLanes, T>
    where TStores : struct, IStores
{
    const int Line = 64;

    public static double Run(Operands<T> x)
    {
        T* first = x.First.Pointer, second = x.Second.Pointer, gradient = x.Gradient.Pointer, hessian = x.Hessian.Pointer;
        int width = TLanes.Count, length = x.Length, i = Head(gradient, length);
        Elements(x, 0, i);
        TLanes sum0 = default, sum1 = default, sum2 = default, sum3 = default;
        for (; i <= length - 4 * width; i += 4 * width)
        {
            // All loads before the first store, as a kernel has them.
            TLanes v0 = Load(first, second, i), v1 = Load(first, second, i + width);
            TLanes v2 = Load(first, second, i + 2 * width), v3 = Load(first, second, i + 3 * width);
            if (TTraffic.WritesGradient)
            {
                Store(v0, v1, v2, v3, gradient + i);
            }

            if (TTraffic.WritesHessian)
            {
                Store(v0, v1, v2, v3, hessian + i);
            }

            if (!TTraffic.WritesGradient)
            {
                (sum0, sum1, sum2, sum3) = (sum0 + v0, sum1 + v1, sum2 + v2, sum3 + v3);
            }
        }

        Elements(x, i, length);
        return double.CreateTruncating((sum0 + sum1 + (sum2 + sum3)).First);
    }

    /// <summary>Elements before the first aligned line of the output, if stores must be aligned.</summary>
    static int Head(T* output, int length) => TStores.PastCaches
        ? Math.Min(length, (int)(-(nint)output & (Line - 1)) / sizeof(T))
        : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TLanes Load(T* first, T* second, int i) =>
        TTraffic.ReadsSecond ? TLanes.Load(first + i) + TLanes.Load(second + i) : TLanes.Load(first + i);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Store(TLanes v0, TLanes v1, TLanes v2, TLanes v3, T* to)
    {
        int width = TLanes.Count;
        if (TStores.PastCaches)
        {
            v0.StoreNonTemporal(to);
            v1.StoreNonTemporal(to + width);
            v2.StoreNonTemporal(to + 2 * width);
            v3.StoreNonTemporal(to + 3 * width);
        }
        else
        {
            v0.Store(to);
            v1.Store(to + width);
            v2.Store(to + 2 * width);
            v3.Store(to + 3 * width);
        }
    }

    static void Elements(Operands<T> x, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            T value = TTraffic.ReadsSecond ? x.First.Pointer[i] + x.Second.Pointer[i] : x.First.Pointer[i];
            if (TTraffic.WritesGradient)
            {
                x.Gradient.Pointer[i] = value;
            }

            if (TTraffic.WritesHessian)
            {
                x.Hessian.Pointer[i] = value;
            }
        }
    }
}
