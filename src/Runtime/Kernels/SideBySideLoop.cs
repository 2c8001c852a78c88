using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>The loop with vectors for kernels that evaluate functions: two vectors at a time, or four where a vector is a row of lanes.</summary>
/// <remarks>
/// So much is computed in each lane that unrolling the loop further would make more code than speed. The sums have the order of the unrolled
/// loop: where four vectors are not four rows, their terms wait in memory for each other.
/// </remarks>
[SkipLocalsInit]
static unsafe class SideBySideLoop<T, K, N, W, V, M, P, A, U, F, C, X, S, D>
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
    where D : struct
{
    // Four rows of lanes, in bytes.
    const int Block = 256;

    static int Lanes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => sizeof(V) / sizeof(T);
    }

    /// <summary>A part. One that does not fill four rows needs no loop, and is spared its call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double OfPart(ref K kernel, nint start, int length, out double other)
    {
        if (length >= Block / sizeof(T))
            return Run(ref kernel, start, length, out other);

        other = 0;
        if (typeof(N) == typeof(NoSum))
        {
            Few(ref kernel, (nuint)start, length, null);
            return 0;
        }

        Unsafe.SkipInit(out TermsOfRest rest);
        byte* terms = (byte*)&rest;
        terms += CacheLine.Length - (int)((nint)terms & (CacheLine.Length - 1));
        Few(ref kernel, (nuint)start, length, terms);
        return OfRest(terms, out other);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Few(ref K kernel, nuint i, int length, byte* terms)
    {
        if (FirstOf<V, P>.IsPossible && length <= Lanes)
            One(ref kernel, i, length, terms);
        else
            Rest(ref kernel, i, length, terms);
    }

    /// <summary>Four rows at a time. What does not fill them is computed first, in a method of its own, and added last.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static double Run(ref K bound, nint start, int length, out double other)
    {
        // A variable of the loop, which registers can hold.
        K kernel = bound;
        Unsafe.SkipInit(out TermsInWait wait);
        byte* memory = (byte*)&wait;
        memory += CacheLine.Length - (int)((nint)memory & (CacheLine.Length - 1));
        int remaining = length & (Block / sizeof(T) - 1);
        nuint i = (nuint)start, whole = (nuint)(start + length - remaining);
        if (remaining > 0)
            Rest(ref bound, whole, remaining, memory + 2 * Block);

        D a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default, a3 = default, b3 = default;
        D c0 = default, d0 = default, c1 = default, d1 = default, c2 = default, d2 = default, c3 = default, d3 = default;
        while (i < whole)
        {
            if (Unsafe.SizeOf<V>() == 64)
            {
                Four(ref kernel, i, out V term0, out V term1, out V term2, out V term3, out V other0, out V other1, out V other2, out V other3);
                if (typeof(N) != typeof(NoSum))
                    S.Add(ref a0, ref b0, A.Add(A.Add(term0, term1), A.Add(term2, term3)));
                if (typeof(N) == typeof(TwoSums))
                    S.Add(ref c0, ref d0, A.Add(A.Add(other0, other1), A.Add(other2, other3)));
                i += 4 * (nuint)Lanes;
                continue;
            }

            for (int row = 0; row < Block; row += 2 * sizeof(V), i += 2 * (nuint)Lanes)
            {
                kernel.TwoTerms<V, M, A, U, F, C, X>(i, 0, 0, Lanes, out V term0, out V term1, out V other0, out V other1);
                Wait(memory + row, term0, term1, other0, other1);
            }

            Fold(memory, ref a0, ref b0, ref c0, ref d0);
            if (Unsafe.SizeOf<V>() < 64)
                Fold(memory + sizeof(V), ref a1, ref b1, ref c1, ref d1);
            if (Unsafe.SizeOf<V>() < 32)
            {
                Fold(memory + 2 * sizeof(V), ref a2, ref b2, ref c2, ref d2);
                Fold(memory + 3 * sizeof(V), ref a3, ref b3, ref c3, ref d3);
            }
        }

        if (remaining > 0)
        {
            byte* rest = memory + 2 * Block;
            Fold(rest, ref a0, ref b0, ref c0, ref d0);
            if (Unsafe.SizeOf<V>() < 64)
                Fold(rest + sizeof(V), ref a1, ref b1, ref c1, ref d1);
            if (Unsafe.SizeOf<V>() < 32)
            {
                Fold(rest + 2 * sizeof(V), ref a2, ref b2, ref c2, ref d2);
                Fold(rest + 3 * sizeof(V), ref a3, ref b3, ref c3, ref d3);
            }
        }

        other = typeof(N) == typeof(TwoSums) ? S.Total(c0, d0, c1, d1, c2, d2, c3, d3) : 0;
        return typeof(N) == typeof(NoSum) ? 0 : S.Total(a0, b0, a1, b1, a2, b2, a3, b3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double OfRest(byte* rest, out double other)
    {
        D a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default, a3 = default, b3 = default;
        D c0 = default, d0 = default, c1 = default, d1 = default, c2 = default, d2 = default, c3 = default, d3 = default;
        Fold(rest, ref a0, ref b0, ref c0, ref d0);
        if (Unsafe.SizeOf<V>() < 64)
            Fold(rest + sizeof(V), ref a1, ref b1, ref c1, ref d1);
        if (Unsafe.SizeOf<V>() < 32)
        {
            Fold(rest + 2 * sizeof(V), ref a2, ref b2, ref c2, ref d2);
            Fold(rest + 3 * sizeof(V), ref a3, ref b3, ref c3, ref d3);
        }

        other = typeof(N) == typeof(TwoSums) ? S.Total(c0, d0, c1, d1, c2, d2, c3, d3) : 0;
        return S.Total(a0, b0, a1, b1, a2, b2, a3, b3);
    }

    // A function after the other, each for all vectors, if there is more than one: the CPU sees no further ahead than one of them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Four(
        ref K kernel, nuint i, out V term0, out V term1, out V term2, out V term3,
        out V other0, out V other1, out V other2, out V other3)
    {
        if (typeof(W) == typeof(FourVectors))
        {
            kernel.FourTerms<V, M, A, U, F, C, X>(
                i, 0, 0, Lanes, out term0, out term1, out term2, out term3, out other0, out other1, out other2, out other3);
            return;
        }

        kernel.TwoTerms<V, M, A, U, F, C, X>(i, 0, 0, Lanes, out term0, out term1, out other0, out other1);
        kernel.TwoTerms<V, M, A, U, F, C, X>(i, 0, 2 * Lanes, Lanes, out term2, out term3, out other2, out other3);
    }

    // Inlined, it would leave no room for the loop.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void Rest(ref K kernel, nuint i, int left, byte* terms)
    {
        Clear(terms);
        for (; left > 0; left -= 2 * Lanes, i += 2 * (nuint)Lanes, terms += 2 * sizeof(V))
        {
            int next = left - Lanes;
            kernel.TwoTerms<V, P, A, U, F, C, X>(i, (nuint)Lanes, left, -Lanes, out V term0, out V term1, out V other0, out V other1);
            Wait(terms, P.Within(term0, left), P.Within(term1, next), P.Within(other0, left), P.Within(other1, next));
        }
    }

    // What fits into one vector, at half the price of two.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void One(ref K kernel, nuint i, int left, byte* terms)
    {
        Clear(terms);
        kernel.TwoTerms<V, FirstOf<V, P>, A, U, F, C, X>(
            FirstOf<V, P>.Index(i, left), 0, FirstOf<V, P>.First, FirstOf<V, P>.Second, out V term, out _, out V other, out _);
        if (typeof(N) != typeof(NoSum))
            *(V*)terms = P.Within(term, left);
        if (typeof(N) == typeof(TwoSums))
            *(V*)(terms + Block) = P.Within(other, left);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Clear(byte* terms)
    {
        if (typeof(N) != typeof(NoSum))
            new Span<byte>(terms, typeof(N) == typeof(TwoSums) ? 2 * Block : Block).Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Wait(byte* terms, V term0, V term1, V other0, V other1)
    {
        if (typeof(N) != typeof(NoSum))
        {
            *(V*)terms = term0;
            *(V*)(terms + sizeof(V)) = term1;
        }

        if (typeof(N) == typeof(TwoSums))
        {
            *(V*)(terms + Block) = other0;
            *(V*)(terms + Block + sizeof(V)) = other1;
        }
    }

    // The same vector of four rows, added as a tree.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Fold(byte* terms, ref D a, ref D b, ref D c, ref D d)
    {
        if (typeof(N) != typeof(NoSum))
            S.Add(ref a, ref b, Tree(terms));
        if (typeof(N) == typeof(TwoSums))
            S.Add(ref c, ref d, Tree(terms + Block));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V Tree(byte* terms) =>
        A.Add(A.Add(*(V*)terms, *(V*)(terms + 64)), A.Add(*(V*)(terms + 128), *(V*)(terms + 192)));

    // A method with memory of variable size would not be inlined. Blocks of two sums, those of the rest behind them.
    [StructLayout(LayoutKind.Sequential, Size = 4 * Block + 64)]
    struct TermsInWait;

    [StructLayout(LayoutKind.Sequential, Size = 2 * Block + 64)]
    struct TermsOfRest;
}
