using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Computes a pair of vectors of a pass, whatever the number of its reductions.</summary>
static class PairOf<T, R, K, V, G, M, A, U, F, C, X>
    where T : unmanaged
    where R : unmanaged
    where K : unmanaged, IRowPass<T, R>
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
        if (RowTerms.KindOf(K.Reductions, 3) != 0)
        {
            pass.Four<V, G, M, A, U, F, C, X>(
                i, step, place, next, out first0, out first1, out second0, out second1, out third0, out third1, out fourth0, out fourth1);
            return;
        }

        Unsafe.SkipInit(out fourth0);
        Unsafe.SkipInit(out fourth1);
        if (RowTerms.KindOf(K.Reductions, 2) != 0)
        {
            pass.Three<V, G, M, A, U, F, C, X>(
                i, step, place, next, out first0, out first1, out second0, out second1, out third0, out third1);
            return;
        }

        Unsafe.SkipInit(out third0);
        Unsafe.SkipInit(out third1);
        if (RowTerms.KindOf(K.Reductions, 1) != 0)
        {
            pass.Two<V, G, M, A, U, F, C, X>(i, step, place, next, out first0, out first1, out second0, out second1);
            return;
        }

        Unsafe.SkipInit(out second0);
        Unsafe.SkipInit(out second1);
        if (K.Reductions != 0)
        {
            pass.One<V, G, M, A, U, F, C, X>(i, step, place, next, out first0, out first1);
            return;
        }

        Unsafe.SkipInit(out first0);
        Unsafe.SkipInit(out first1);
        pass.Write<V, G, M, A, U, F, C, X>(i, step, place, next);
    }

    /// <summary>The terms, kept in memory until four rows of lanes are full.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Keep(ref K pass, nuint i, nuint step, int place, int next, byte* terms)
    {
        Terms(
            ref pass, i, step, place, next, out V first0, out V first1, out V second0, out V second1,
            out V third0, out V third1, out V fourth0, out V fourth1);
        Keep(terms, 0, first0, first1);
        Keep(terms, 1, second0, second1);
        Keep(terms, 2, third0, third1);
        Keep(terms, 3, fourth0, fourth1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static unsafe void Keep(byte* terms, int reduction, V first, V second)
    {
        if (RowTerms.KindOf(K.Reductions, reduction) == 0)
            return;

        *(V*)(terms + reduction * RowTerms.Block) = first;
        *(V*)(terms + reduction * RowTerms.Block + sizeof(V)) = second;
    }
}
