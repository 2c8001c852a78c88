using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>A reduction of the elements of a row in memory, in the lanes of a row of lanes: one vector, two or four.</summary>
/// <remarks>Sums take two lines of memory; the largest terms of lanes one, and those of the last, partial block another one.</remarks>
static unsafe class RowSum<T, V, D, A, S, Q>
    where T : unmanaged
    where V : unmanaged
    where D : unmanaged
    where A : struct, IArithmetic<V, T>
    where S : struct, ILanes<V, D>
    where Q : struct, IReductions<T, V, D>
{
    /// <summary>How many bytes a reduction takes.</summary>
    public const int Size = 4 * CacheLine.Length;

    const int LargestAt = 2 * CacheLine.Length;
    const int LastAt = 3 * CacheLine.Length;

    static int Columns
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => CacheLine.Length / sizeof(V);
    }

    /// <summary>Begins with no terms.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Start<N>(byte* sum)
        where N : struct
    {
        V nothing = typeof(N) == typeof(Largest) ? Q.All(double.NegativeInfinity) : default;
        for (int k = 0; k < Columns; k++)
        {
            *A0(sum, k) = default;
            *A1(sum, k) = default;
            *LargestOf(sum, k) = nothing;
            *LastOf(sum, k) = nothing;
        }
    }

    /// <summary>Adds four rows of lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add<N>(byte* sum, byte* terms, bool isLast)
        where N : struct
    {
        for (int k = 0; k < Columns; k++)
        {
            V* column = (V*)terms + k;
            Fold<N>(
                column[0], column[Columns], column[2 * Columns], column[3 * Columns],
                ref *A0(sum, k), ref *A1(sum, k), ref isLast ? ref *LastOf(sum, k) : ref *LargestOf(sum, k));
        }
    }

    /// <summary>Adds a vector of each of four rows, as a tree.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fold<N>(V term0, V term1, V term2, V term3, ref D a, ref D b, ref V largest)
        where N : struct
    {
        if (typeof(N) == typeof(Largest))
        {
            largest = A.Maximum(A.Maximum(A.Maximum(term0, term1), A.Maximum(term2, term3)), largest);
            return;
        }

        if (typeof(N) == typeof(Others))
        {
            V all = largest;
            SetApart(ref all, ref term0);
            SetApart(ref all, ref term1);
            SetApart(ref all, ref term2);
            SetApart(ref all, ref term3);
            largest = all;
        }

        S.Add(ref a, ref b, A.Add(A.Add(term0, term1), A.Add(term2, term3)));
    }

    /// <summary>Takes over the lanes of a loop that holds them in variables.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Set(byte* sum, D a, D b, V largest)
    {
        *A0(sum, 0) = a;
        *A1(sum, 0) = b;
        *LargestOf(sum, 0) = largest;
    }

    /// <summary>Gives the lanes to a loop that holds them in variables.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Get(byte* sum, ref D a, ref D b, ref V largest)
    {
        a = *A0(sum, 0);
        b = *A1(sum, 0);
        largest = *LargestOf(sum, 0);
    }

    /// <summary>Adds the largest terms of lanes but one, after all blocks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddLargest(byte* sum)
    {
        for (int k = 0; k < Columns; k++)
        {
            V last = *LastOf(sum, k), largest = *LargestOf(sum, k);
            S.Add(ref *A0(sum, k), ref *A1(sum, k), A.Minimum(largest, last));
            *LargestOf(sum, k) = A.Maximum(last, largest);
            *LastOf(sum, k) = *LargestOf(sum, k);
        }

        Q.DropLargest(LastOf(sum, 0));
        for (int k = 0; k < Columns; k++)
            S.Add(ref *A0(sum, k), ref *A1(sum, k), *LastOf(sum, k));
    }

    /// <summary>The largest term.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double LargestTerm(byte* sum, bool withLast)
    {
        V largest = *LargestOf(sum, 0);
        for (int k = 1; k < Columns; k++)
            largest = A.Maximum(largest, *LargestOf(sum, k));
        for (int k = 0; withLast && k < Columns; k++)
            largest = A.Maximum(largest, *LastOf(sum, k));

        return Q.Largest(largest);
    }

    /// <summary>The sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Total(byte* sum)
    {
        D* a = A0(sum, 0), b = A1(sum, 0);
        if (Unsafe.SizeOf<V>() == 64)
            return S.Total(a[0], b[0], default, default, default, default, default, default);
        if (Unsafe.SizeOf<V>() == 32)
            return S.Total(a[0], b[0], a[1], b[1], default, default, default, default);

        return S.Total(a[0], b[0], a[1], b[1], a[2], b[2], a[3], b[3]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static D* A0(byte* sum, int k) => (D*)sum + k;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static D* A1(byte* sum, int k) => (D*)(sum + CacheLine.Length) + k;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V* LargestOf(byte* sum, int k) => (V*)(sum + LargestAt) + k;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V* LastOf(byte* sum, int k) => (V*)(sum + LastAt) + k;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void SetApart(ref V largest, ref V term)
    {
        V smaller = A.Minimum(largest, term);
        largest = A.Maximum(term, largest);
        term = smaller;
    }
}
