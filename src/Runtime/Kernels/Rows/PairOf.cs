using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Computes a pair of vectors of a pass, whatever the number of its reductions.</summary>
static class PairOf<T, R, K, N0, N1, N2, N3, V, G, M, A, U, F, C, X>
    where T : unmanaged
    where R : struct
    where K : struct, IRowPass<T, R>
    where N0 : struct
    where N1 : struct
    where N2 : struct
    where N3 : struct
    where V : unmanaged
    where G : struct, ISpread<V, R, T>
    where M : struct, IMemory<V>
    where A : struct, IArithmetic<V, T>
    where U : struct, IUnary<V>
    where F : struct, IFused<V>
    where C : struct, IChoice<V>
    where X : struct, IExponents<V>
{
    /// <summary>The terms; those of reductions that are not there are no numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Terms(
        ref K pass, nuint i, nuint step, int place, int next, out V first0, out V first1, out V second0, out V second1,
        out V third0, out V third1, out V fourth0, out V fourth1)
    {
        if (typeof(N3) != typeof(Nothing))
        {
            pass.Four<V, G, M, A, U, F, C, X>(
                i, step, place, next, out first0, out first1, out second0, out second1, out third0, out third1, out fourth0, out fourth1);
            return;
        }

        Unsafe.SkipInit(out fourth0);
        Unsafe.SkipInit(out fourth1);
        if (typeof(N2) != typeof(Nothing))
        {
            pass.Three<V, G, M, A, U, F, C, X>(
                i, step, place, next, out first0, out first1, out second0, out second1, out third0, out third1);
            return;
        }

        Unsafe.SkipInit(out third0);
        Unsafe.SkipInit(out third1);
        if (typeof(N1) != typeof(Nothing))
        {
            pass.Two<V, G, M, A, U, F, C, X>(i, step, place, next, out first0, out first1, out second0, out second1);
            return;
        }

        Unsafe.SkipInit(out second0);
        Unsafe.SkipInit(out second1);
        pass.One<V, G, M, A, U, F, C, X>(i, step, place, next, out first0, out first1);
    }

    /// <summary>The terms, kept in memory until four rows of lanes are full.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Keep(ref K pass, nuint i, nuint step, int place, int next, byte* terms)
    {
        Terms(
            ref pass, i, step, place, next, out V first0, out V first1, out V second0, out V second1,
            out V third0, out V third1, out V fourth0, out V fourth1);
        Keep<N0>(terms, 0, first0, first1);
        Keep<N1>(terms, 1, second0, second1);
        Keep<N2>(terms, 2, third0, third1);
        Keep<N3>(terms, 3, fourth0, fourth1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static unsafe void Keep<N>(byte* terms, int reduction, V first, V second)
        where N : struct
    {
        if (typeof(N) == typeof(Nothing))
            return;

        *(V*)(terms + reduction * RowTerms.Block) = first;
        *(V*)(terms + reduction * RowTerms.Block + sizeof(V)) = second;
    }
}
