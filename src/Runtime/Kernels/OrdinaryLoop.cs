using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>The loop for kernels with shorter forms of their values: ordinary blocks, and the others.</summary>
/// <remarks>
/// A loop without guards ends at the first block that is not ordinary; a part is short enough for the loop with guards to do the rest of it. The loops
/// are methods of their own, so that each has all registers, and the second one is compiled when it is needed. Lanes of sums go through memory between them.
/// </remarks>
[SkipLocalsInit]
static unsafe class OrdinaryLoop<T, K, N, W, V, M, P, A, U, F, C, X, S, D>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where K : unmanaged, IElementwise<T>
    where N : struct
    where W : struct
    where V : unmanaged
    where M : struct, IMemory<V>
    where P : struct, IMemory<V>
    where A : struct, IArithmetic<V, T>
    where U : struct, IUnary<V>
    where F : struct, IFused<V>
    where C : struct, IChoice<V>
    where X : struct, IExponents<V>
    where S : struct, ILanes<V, D>
    where D : unmanaged
{
    const int Block = 256;

    // The sums of a row of lanes, two vectors for each vector of it, and those of the second sum.
    const int Sums = 4 * Block;

    static int Lanes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => sizeof(V) / sizeof(T);
    }

    /// <summary>A part.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static double Run(ref K bound, nint start, int length, out double other)
    {
        Unsafe.SkipInit(out Memory variable);
        byte* memory = (byte*)&variable;
        memory += CacheLine.Length - (int)((nint)memory & (CacheLine.Length - 1));
        byte* sums = memory + 2 * Block, rest = sums + Sums;
        int remaining = length & (Block / sizeof(T) - 1);
        nuint i = (nuint)start, whole = (nuint)(start + length - remaining);
        new Span<byte>(sums, Sums).Clear();
        i = Blocks<OrdinaryWords<V, C, X>>(ref bound, i, whole, memory, sums);
        if (i < whole)
            Blocks<X>(ref bound, i, whole, memory, sums);

        D* a = (D*)sums, c = a + 8;
        if (remaining > 0)
        {
            SideBySideLoop<T, K, N, W, V, M, P, A, U, F, C, X, S, D>.Rest(ref bound, whole, remaining, rest);
            for (int k = 0; k < 64 / sizeof(V); k++)
                SideBySideLoop<T, K, N, W, V, M, P, A, U, F, C, X, S, D>.Fold(rest + k * sizeof(V), ref a[2 * k], ref a[2 * k + 1], ref c[2 * k], ref c[2 * k + 1]);
        }

        other = typeof(N) == typeof(TwoSums) ? S.Total(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]) : 0;
        return typeof(N) == typeof(NoSum) ? 0 : S.Total(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]);
    }

    // Where it stopped. With the words of ordinary blocks, each block is asked.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static nuint Blocks<Y>(ref K bound, nuint i, nuint whole, byte* memory, byte* sums)
        where Y : struct, IExponents<V>
    {
        // A variable of the loop, which registers can hold.
        K kernel = bound;
        D* a = (D*)sums, c = a + 8;
        D a0 = a[0], b0 = a[1], a1 = a[2], b1 = a[3], a2 = a[4], b2 = a[5], a3 = a[6], b3 = a[7];
        D c0 = c[0], d0 = c[1], c1 = c[2], d1 = c[3], c2 = c[4], d2 = c[5], c3 = c[6], d3 = c[7];
        for (; i < whole; i += (nuint)(Block / sizeof(T)))
        {
            if (typeof(Y) != typeof(X) && !IsOrdinary<X>(ref kernel, i) && !IsOrdinary<Y>(ref kernel, i))
                break;

            if (Unsafe.SizeOf<V>() == 64)
            {
                SideBySideLoop<T, K, N, W, V, M, P, A, U, F, C, X, S, D>.Four<Y>(
                    ref kernel, i, out V term0, out V term1, out V term2, out V term3, out V other0, out V other1, out V other2, out V other3);
                if (typeof(N) != typeof(NoSum))
                    S.Add(ref a0, ref b0, A.Add(A.Add(term0, term1), A.Add(term2, term3)));
                if (typeof(N) == typeof(TwoSums))
                    S.Add(ref c0, ref d0, A.Add(A.Add(other0, other1), A.Add(other2, other3)));
                continue;
            }

            for (int row = 0; row < Block; row += 2 * sizeof(V))
            {
                kernel.TwoTerms<V, M, A, U, F, C, Y>(
                    i + (nuint)(row / sizeof(T)), 0, 0, Lanes, out V term0, out V term1, out V other0, out V other1);
                SideBySideLoop<T, K, N, W, V, M, P, A, U, F, C, X, S, D>.Wait(memory + row, term0, term1, other0, other1);
            }

            SideBySideLoop<T, K, N, W, V, M, P, A, U, F, C, X, S, D>.Fold(memory, ref a0, ref b0, ref c0, ref d0);
            SideBySideLoop<T, K, N, W, V, M, P, A, U, F, C, X, S, D>.Fold(memory + sizeof(V), ref a1, ref b1, ref c1, ref d1);
            if (Unsafe.SizeOf<V>() < 32)
            {
                SideBySideLoop<T, K, N, W, V, M, P, A, U, F, C, X, S, D>.Fold(memory + 2 * sizeof(V), ref a2, ref b2, ref c2, ref d2);
                SideBySideLoop<T, K, N, W, V, M, P, A, U, F, C, X, S, D>.Fold(memory + 3 * sizeof(V), ref a3, ref b3, ref c3, ref d3);
            }
        }

        (a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]) = (a0, b0, a1, b1, a2, b2, a3, b3);
        (c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]) = (c0, d0, c1, d1, c2, d2, c3, d3);
        return i;
    }

    // Four rows of lanes: four vectors, eight or sixteen. The words say what of a 0 is asked.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsOrdinary<Y>(ref K kernel, nuint i)
        where Y : struct, IExponents<V>
    {
        nuint lanes = (nuint)Lanes;
        return kernel.AreOrdinary<V, M, A, U, Y>(i, lanes)
            && (Unsafe.SizeOf<V>() == 64 || kernel.AreOrdinary<V, M, A, U, Y>(i + 4 * lanes, lanes))
            && (Unsafe.SizeOf<V>() >= 32 || (kernel.AreOrdinary<V, M, A, U, Y>(i + 8 * lanes, lanes) && kernel.AreOrdinary<V, M, A, U, Y>(i + 12 * lanes, lanes)));
    }

    // Blocks of two sums, the sums, those of the rest behind them.
    [StructLayout(LayoutKind.Sequential, Size = 4 * Block + Sums + 64)]
    struct Memory;
}
