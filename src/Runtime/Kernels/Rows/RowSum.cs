using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>A reduction of the elements of a row, in the lanes of a row of lanes: one vector, two or four.</summary>
struct RowSum<T, V, D, A, S, Q>
    where T : unmanaged
    where V : unmanaged
    where D : unmanaged
    where A : struct, IArithmetic<V, T>
    where S : struct, ILanes<V, D>
    where Q : struct, IReductions<T, V, D>
{
    D _a0, _b0, _a1, _b1, _a2, _b2, _a3, _b3;

    // The largest terms of lanes, and those of the last, partial block.
    V _largest0, _largest1, _largest2, _largest3;
    V _last0, _last1, _last2, _last3;

    /// <summary>Begins with no terms.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Start(int kind)
    {
        if (kind == RowTerms.Largest)
        {
            _largest0 = Q.All(double.NegativeInfinity);
            return;
        }

        (_a0, _b0) = (default, default);
        if (Unsafe.SizeOf<V>() < 64)
            (_a1, _b1) = (default, default);
        if (Unsafe.SizeOf<V>() < 32)
            (_a2, _b2, _a3, _b3) = (default, default, default, default);
        if (kind == RowTerms.Others)
        {
            _largest0 = _last0 = default;
            if (Unsafe.SizeOf<V>() < 64)
                _largest1 = _last1 = default;
            if (Unsafe.SizeOf<V>() < 32)
                _largest2 = _last2 = _largest3 = _last3 = default;
        }
    }

    /// <summary>Adds four rows of lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Add(int kind, V* terms, bool isLast)
    {
        if (kind == RowTerms.Largest)
        {
            _largest0 = A.Maximum(LargestOf(terms), _largest0);
            return;
        }

        Add(kind, terms, 0, ref _a0, ref _b0, ref isLast ? ref _last0 : ref _largest0);
        if (Unsafe.SizeOf<V>() < 64)
            Add(kind, terms, 1, ref _a1, ref _b1, ref isLast ? ref _last1 : ref _largest1);
        if (Unsafe.SizeOf<V>() < 32)
        {
            Add(kind, terms, 2, ref _a2, ref _b2, ref isLast ? ref _last2 : ref _largest2);
            Add(kind, terms, 3, ref _a3, ref _b3, ref isLast ? ref _last3 : ref _largest3);
        }
    }

    /// <summary>The result.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Value(int kind) => kind == RowTerms.Largest
        ? Q.Largest(_largest0)
        : S.Total(_a0, _b0, _a1, _b1, _a2, _b2, _a3, _b3);

    /// <summary>Adds the largest terms of lanes but one, after all blocks.</summary>
    /// <returns>The one.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double AddLargest()
    {
        AddLast(ref _a0, ref _b0, ref _largest0, _last0);
        V all = _largest0;
        if (Unsafe.SizeOf<V>() < 64)
        {
            AddLast(ref _a1, ref _b1, ref _largest1, _last1);
            all = A.Maximum(all, _largest1);
        }

        if (Unsafe.SizeOf<V>() < 32)
        {
            AddLast(ref _a2, ref _b2, ref _largest2, _last2);
            AddLast(ref _a3, ref _b3, ref _largest3, _last3);
            all = A.Maximum(A.Maximum(all, _largest2), _largest3);
        }

        Q.DropLargest(ref _largest0, ref _largest1, ref _largest2, ref _largest3);
        S.Add(ref _a0, ref _b0, _largest0);
        if (Unsafe.SizeOf<V>() < 64)
            S.Add(ref _a1, ref _b1, _largest1);
        if (Unsafe.SizeOf<V>() < 32)
        {
            S.Add(ref _a2, ref _b2, _largest2);
            S.Add(ref _a3, ref _b3, _largest3);
        }

        return Q.Largest(all);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void AddLast(ref D a, ref D b, ref V largest, V last)
    {
        S.Add(ref a, ref b, A.Minimum(largest, last));
        largest = A.Maximum(last, largest);
    }

    // The same vector of four rows, added as a tree.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static unsafe void Add(int kind, V* terms, int column, ref D a, ref D b, ref V largest)
    {
        int row = 64 / sizeof(V);
        V term0 = terms[column], term1 = terms[column + row], term2 = terms[column + 2 * row], term3 = terms[column + 3 * row];
        if (kind == RowTerms.Others)
        {
            V all = largest;
            term0 = SetApart(ref all, term0);
            term1 = SetApart(ref all, term1);
            term2 = SetApart(ref all, term2);
            term3 = SetApart(ref all, term3);
            largest = all;
        }

        S.Add(ref a, ref b, A.Add(A.Add(term0, term1), A.Add(term2, term3)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V SetApart(ref V largest, V term)
    {
        V smaller = A.Minimum(largest, term);
        largest = A.Maximum(term, largest);
        return smaller;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static unsafe V LargestOf(V* terms)
    {
        V largest = A.Maximum(A.Maximum(terms[0], terms[1]), A.Maximum(terms[2], terms[3]));
        for (int k = 4; k < RowTerms.Block / sizeof(V); k += 4)
            largest = A.Maximum(A.Maximum(A.Maximum(terms[k], terms[k + 1]), A.Maximum(terms[k + 2], terms[k + 3])), largest);

        return largest;
    }
}
