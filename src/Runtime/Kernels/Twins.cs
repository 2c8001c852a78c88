using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

// Two vectors as one: a text whose vectors are such pairs computes twice as many side by side, and the steps of one fill the waits of the others.

/// <summary>Two vectors.</summary>
/// <param name="first">The first elements.</param>
/// <param name="second">Those behind them.</param>
readonly struct Twin<V>(V first, V second)
    where V : unmanaged
{
    public readonly V First = first;
    public readonly V Second = second;
}

readonly struct TwinMemory<V, T, M> : IMemory<Twin<V>>
    where V : unmanaged
    where T : unmanaged
    where M : struct, IMemory<V>
{
    static unsafe nuint Lanes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (nuint)(sizeof(V) / sizeof(T));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Read(nint start, nuint i, int place) => new(M.Read(start, i, place), M.Read(start, i + Lanes, place));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> ReadAs<S>(nint start, nuint i, int place)
        where S : unmanaged => new(M.ReadAs<S>(start, i, place), M.ReadAs<S>(start, i + Lanes, place));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Twin<V> lanes, nint start, nuint i, int place)
    {
        M.Write(lanes.First, start, i, place);
        M.Write(lanes.Second, start, i + Lanes, place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteSingle(Twin<V> lanes, nint start, nuint i, int place)
    {
        M.WriteSingle(lanes.First, start, i, place);
        M.WriteSingle(lanes.Second, start, i + Lanes, place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Within(Twin<V> lanes, int place) => lanes;
}

readonly struct TwinSpread<V, T, G> : ISpread<Twin<V>, T, T>
    where V : unmanaged
    where T : unmanaged
    where G : struct, ISpread<V, T, T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> All(T number) => new(G.All(number), G.All(number));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Twin<V> Classes(nuint i) => new(G.Classes(i), G.Classes(i + (nuint)(sizeof(V) / sizeof(T))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Twin<V> AllBut(int excluded, nuint i) => new(G.AllBut(excluded, i), G.AllBut(excluded, i + (nuint)(sizeof(V) / sizeof(T))));
}

readonly struct TwinArithmetic<V, T, A> : IArithmetic<Twin<V>, T>
    where V : unmanaged
    where T : unmanaged
    where A : struct, IArithmetic<V, T>
{
    // The run time computes it once, and copies nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> All(T x) => new(A.All(x), A.All(x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Add(Twin<V> a, Twin<V> b) => new(A.Add(a.First, b.First), A.Add(a.Second, b.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Subtract(Twin<V> a, Twin<V> b) => new(A.Subtract(a.First, b.First), A.Subtract(a.Second, b.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Multiply(Twin<V> a, Twin<V> b) => new(A.Multiply(a.First, b.First), A.Multiply(a.Second, b.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Divide(Twin<V> a, Twin<V> b) => new(A.Divide(a.First, b.First), A.Divide(a.Second, b.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Negate(Twin<V> x) => new(A.Negate(x.First), A.Negate(x.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Minimum(Twin<V> a, Twin<V> b) => new(A.Minimum(a.First, b.First), A.Minimum(a.Second, b.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Maximum(Twin<V> a, Twin<V> b) => new(A.Maximum(a.First, b.First), A.Maximum(a.Second, b.Second));
}

readonly struct TwinUnary<V, U> : IUnary<Twin<V>>
    where V : unmanaged
    where U : struct, IUnary<V>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Absolute(Twin<V> x) => new(U.Absolute(x.First), U.Absolute(x.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> SquareRoot(Twin<V> x) => new(U.SquareRoot(x.First), U.SquareRoot(x.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Sign(Twin<V> x) => new(U.Sign(x.First), U.Sign(x.Second));
}

readonly struct TwinFused<V, F> : IFused<Twin<V>>
    where V : unmanaged
    where F : struct, IFused<V>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> MultiplyAdd(Twin<V> a, Twin<V> b, Twin<V> c) =>
        new(F.MultiplyAdd(a.First, b.First, c.First), F.MultiplyAdd(a.Second, b.Second, c.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> MultiplySubtract(Twin<V> a, Twin<V> b, Twin<V> c) =>
        new(F.MultiplySubtract(a.First, b.First, c.First), F.MultiplySubtract(a.Second, b.Second, c.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> NegatedMultiplyAdd(Twin<V> a, Twin<V> b, Twin<V> c) =>
        new(F.NegatedMultiplyAdd(a.First, b.First, c.First), F.NegatedMultiplyAdd(a.Second, b.Second, c.Second));
}

readonly struct TwinChoice<V, C> : IChoice<Twin<V>>
    where V : unmanaged
    where C : struct, IChoice<V>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Less(Twin<V> a, Twin<V> b) => new(C.Less(a.First, b.First), C.Less(a.Second, b.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> LessOrEqual(Twin<V> a, Twin<V> b) => new(C.LessOrEqual(a.First, b.First), C.LessOrEqual(a.Second, b.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Equal(Twin<V> a, Twin<V> b) => new(C.Equal(a.First, b.First), C.Equal(a.Second, b.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> And(Twin<V> a, Twin<V> b) => new(C.And(a.First, b.First), C.And(a.Second, b.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Or(Twin<V> a, Twin<V> b) => new(C.Or(a.First, b.First), C.Or(a.Second, b.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Select(Twin<V> condition, Twin<V> a, Twin<V> b) =>
        new(C.Select(condition.First, a.First, b.First), C.Select(condition.Second, a.Second, b.Second));
}

readonly struct TwinExponents<V, X> : IExponents<Twin<V>>
    where V : unmanaged
    where X : struct, IExponents<V>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Scale(Twin<V> x, Twin<V> n) => new(X.Scale(x.First, n.First), X.Scale(x.Second, n.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Exponent(Twin<V> x) => new(X.Exponent(x.First), X.Exponent(x.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> LogB(Twin<V> x) => new(X.LogB(x.First), X.LogB(x.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Aligned(Twin<V> p, Twin<V> q) => new(X.Aligned(p.First, q.First), X.Aligned(p.Second, q.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Alignment(Twin<V> p, Twin<V> q) => new(X.Alignment(p.First, q.First), X.Alignment(p.Second, q.Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Twin<V> Ordinarily(Twin<V> ordinary, Twin<V> general) =>
        new(X.Ordinarily(ordinary.First, general.First), X.Ordinarily(ordinary.Second, general.Second));

    // Blocks are asked for by vectors.
    public static Twin<V> Farthest(Twin<V> a, Twin<V> b, Twin<V> c, Twin<V> d, Twin<V> low) => throw new NotSupportedException();

    public static Twin<V> FarthestOrZero(Twin<V> a, Twin<V> b, Twin<V> c, Twin<V> d, Twin<V> low) => throw new NotSupportedException();

    public static Twin<V> Farther(Twin<V> a, Twin<V> b) => throw new NotSupportedException();

    public static bool AreWithin(Twin<V> distances, Twin<V> low, Twin<V> high) => throw new NotSupportedException();
}
