using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Computes four vectors of a pass over one row: all side by side where the pass is short, two by two where it is not.</summary>
static class FourOf<T, K, N0, N1, N2, N3, V, G, M, A, U, F, C, X>
    where T : unmanaged
    where K : struct, IRowPass<T, T>
    where N0 : struct
    where N1 : struct
    where N2 : struct
    where N3 : struct
    where V : unmanaged
    where G : struct, ISpread<V, T, T>
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
        ref K pass, nuint i, nuint step,
        out V first0, out V first1, out V first2, out V first3, out V second0, out V second1, out V second2, out V second3,
        out V third0, out V third1, out V third2, out V third3, out V fourth0, out V fourth1, out V fourth2, out V fourth3)
    {
        if (default(K) is IShortRowPass<T, T>)
        {
            PairOf<
                T, T, K, N0, N1, N2, N3, Twin<V>, TwinSpread<V, T, G>, TwinMemory<V, T, M>, TwinArithmetic<V, T, A>, TwinUnary<V, U>, TwinFused<V, F>,
                TwinChoice<V, C>, TwinExponents<V, X>>.Terms(
                ref pass, i, 2 * step, 0, 0, out Twin<V> first, out Twin<V> firstNext, out Twin<V> second, out Twin<V> secondNext,
                out Twin<V> third, out Twin<V> thirdNext, out Twin<V> fourth, out Twin<V> fourthNext);
            (first0, first1, first2, first3) = (first.First, first.Second, firstNext.First, firstNext.Second);
            (second0, second1, second2, second3) = (second.First, second.Second, secondNext.First, secondNext.Second);
            (third0, third1, third2, third3) = (third.First, third.Second, thirdNext.First, thirdNext.Second);
            (fourth0, fourth1, fourth2, fourth3) = (fourth.First, fourth.Second, fourthNext.First, fourthNext.Second);
            return;
        }

        PairOf<T, T, K, N0, N1, N2, N3, V, G, M, A, U, F, C, X>.Terms(
            ref pass, i, step, 0, 0, out first0, out first1, out second0, out second1, out third0, out third1, out fourth0, out fourth1);
        PairOf<T, T, K, N0, N1, N2, N3, V, G, M, A, U, F, C, X>.Terms(
            ref pass, i + 2 * step, step, 0, 0, out first2, out first3, out second2, out second3, out third2, out third3, out fourth2, out fourth3);
    }
}
