using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>The end of a reduction of a row: the terms of the last, partial block, and the lanes' results as one.</summary>
/// <remarks>It knows no pass, so that all kernels share its code. Inlined, it would leave no room for their loops.</remarks>
[SkipLocalsInit]
static unsafe class RowEnd<T, N, V, P, A, S, D, Q>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where N : struct
    where V : unmanaged
    where P : struct, IMemory<V>
    where A : struct, IArithmetic<V, T>
    where S : struct, ILanes<V, D>
    where D : unmanaged
    where Q : struct, IReductions<T, V, D>
{
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Finish(byte* sum, byte* terms, int remaining, int reduction, ref Reduced<T> results)
    {
        if (sizeof(V) == CacheLine.Length)
        {
            FinishVector(sum, (V*)terms, remaining, reduction, ref results);
            return;
        }

        if (remaining > 0)
            AddLast(sum, terms, remaining);

        if (typeof(N) == typeof(Others))
        {
            RowSum<T, V, D, A, S, Q>.AddLargest(sum);
            T leftOut = RowSum<T, V, D, A, S, Q>.LargestTerm(sum, withLast: false);
            results.SetLeftOut(reduction, double.CreateTruncating(leftOut));
            results.SetLargest(reduction, leftOut);
        }

        if (typeof(N) == typeof(Largest))
            SetLargest(ref results, reduction, RowSum<T, V, D, A, S, Q>.LargestTerm(sum, withLast: true));
        else
            SetSum(ref results, reduction, RowSum<T, V, D, A, S, Q>.Total(sum));
    }

    // What is there is not rounded from a double: the steps that follow would wait for that.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void SetLargest(ref Reduced<T> results, int reduction, T largest)
    {
        results.Set(reduction, largest);
        results.SetTotal(reduction, double.CreateTruncating(largest));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void SetSum(ref Reduced<T> results, int reduction, double total)
    {
        results.Set(reduction, T.CreateTruncating(total));
        results.SetTotal(reduction, total);
    }

    // A row of lanes is one vector: the same in variables, because each step waits for the one before it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void FinishVector(byte* sum, V* terms, int remaining, int reduction, ref Reduced<T> results)
    {
        RowSum<T, V, D, A, S, Q>.Get(sum, out D a, out D b, out V largest);
        V last = typeof(N) == typeof(Largest) ? Q.All(double.NegativeInfinity) : default;
        if (remaining > 0)
        {
            int lanes = sizeof(V) / sizeof(T);
            RowSum<T, V, D, A, S, Q>.Fold<N>(
                Within(terms[0], remaining), Within(terms[1], remaining - lanes), Within(terms[2], remaining - 2 * lanes), Within(terms[3], remaining - 3 * lanes),
                ref a, ref b, ref last);
        }

        if (typeof(N) == typeof(Others))
        {
            S.Add(ref a, ref b, A.Minimum(largest, last));
            S.Add(ref a, ref b, Q.WithoutLargest(A.Maximum(last, largest), out T leftOut));
            results.SetLeftOut(reduction, double.CreateTruncating(leftOut));
            results.SetLargest(reduction, leftOut);
        }

        if (typeof(N) == typeof(Largest))
            SetLargest(ref results, reduction, Q.Largest(A.Maximum(largest, last)));
        else
            SetSum(ref results, reduction, S.Total(a, b, default, default, default, default, default, default));
    }

    // What is not there adds nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V Within(V terms, int count) => typeof(N) == typeof(Largest) ? Q.WithinOrLowest(terms, count) : P.Within(terms, count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void AddLast(byte* sum, byte* terms, int remaining)
    {
        V* vectors = (V*)terms;
        for (int k = 0, left = remaining; k < RowTerms.Block / sizeof(V); k++, left -= sizeof(V) / sizeof(T))
            vectors[k] = Within(vectors[k], left);

        RowSum<T, V, D, A, S, Q>.Add<N>(sum, terms, isLast: true);
    }
}
