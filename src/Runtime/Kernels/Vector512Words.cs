using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

// The words of AVX-512.

readonly unsafe struct Memory512<T, O> : IMemory<Vector512<T>>
    where T : unmanaged
    where O : struct
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Read(nint start, nuint i, int place) => Vector512.Load((T*)start + (i + (nuint)place));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> ReadAs<S>(nint start, nuint i, int place)
        where S : unmanaged => typeof(T) == typeof(float)
        ? Lanes512.LoadSingle(ref *(S*)start, i + (nuint)place).As<float, T>()
        : Lanes512.LoadDouble(ref *(S*)start, i + (nuint)place).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Vector512<T> lanes, nint start, nuint i, int place)
    {
        if (typeof(O) == typeof(Stored))
            lanes.Store((T*)start + (i + (nuint)place));
        else if (typeof(O) == typeof(Streamed))
            lanes.StoreAlignedNonTemporal((T*)start + (i + (nuint)place));
        else if (typeof(O) == typeof(StoredInPart) && start != 0)
            lanes.Store((T*)start + (i + (nuint)place));
    }

    // Half as wide as a vector, and never past the caches.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteSingle(Vector512<T> lanes, nint start, nuint i, int place)
    {
        if (typeof(O) != typeof(Skipped) && (typeof(O) != typeof(StoredInPart) || start != 0))
            Lanes512.StoreSingle(lanes.As<T, double>(), ref *(float*)start, i + (nuint)place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Within(Vector512<T> lanes, int place) => lanes;
}

readonly unsafe struct Tail512<T, O> : IMemory<Vector512<T>>
    where T : unmanaged
    where O : struct
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Read(nint start, nuint i, int left)
    {
#if NET10_0_OR_GREATER
        return typeof(T) == typeof(float)
            ? Avx512F.MaskLoad((float*)start + i, Lanes512.FirstLanes<float>(left), Vector512<float>.Zero).As<float, T>()
            : Avx512F.MaskLoad((double*)start + i, Lanes512.FirstLanes<double>(left), Vector512<double>.Zero).As<double, T>();
#else
        return Lanes512.LoadPartial(ref *((T*)start + i), left);
#endif
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> ReadAs<S>(nint start, nuint i, int left)
        where S : unmanaged => typeof(T) == typeof(float)
        ? Lanes512.LoadSinglePartial(ref *((S*)start + i), left).As<float, T>()
        : Lanes512.LoadDoublePartial(ref *((S*)start + i), left).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Vector512<T> lanes, nint start, nuint i, int left)
    {
        if (typeof(O) == typeof(Skipped) || (typeof(O) == typeof(StoredInPart) && start == 0))
            return;

        // A masked store costs more than a branch that always goes the same way.
        if (left >= Vector512<T>.Count)
            lanes.Store((T*)start + i);
#if NET10_0_OR_GREATER
        else if (typeof(T) == typeof(float))
            Avx512F.MaskStore((float*)start + i, Lanes512.FirstLanes<float>(left), lanes.As<T, float>());
        else
            Avx512F.MaskStore((double*)start + i, Lanes512.FirstLanes<double>(left), lanes.As<T, double>());
#else
        else
            Lanes512.StorePartial(lanes, ref *((T*)start + i), left);
#endif
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteSingle(Vector512<T> lanes, nint start, nuint i, int left)
    {
        if (typeof(O) != typeof(Skipped) && (typeof(O) != typeof(StoredInPart) || start != 0))
            Lanes512.StoreSinglePartial(lanes.As<T, double>(), ref *((float*)start + i), left);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Within(Vector512<T> lanes, int left) => lanes & Lanes512.FirstLanes<T>(left);
}

readonly struct Arithmetic512<T> : IArithmetic<Vector512<T>, T>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> All(T x) => Vector512.Create(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Add(Vector512<T> a, Vector512<T> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Subtract(Vector512<T> a, Vector512<T> b) => a - b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Multiply(Vector512<T> a, Vector512<T> b) => a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Divide(Vector512<T> a, Vector512<T> b) => a / b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Negate(Vector512<T> x) => -x;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Minimum(Vector512<T> a, Vector512<T> b) => typeof(T) == typeof(float)
        ? Avx512F.Min(a.AsSingle(), b.AsSingle()).As<float, T>()
        : Avx512F.Min(a.AsDouble(), b.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Maximum(Vector512<T> a, Vector512<T> b) => typeof(T) == typeof(float)
        ? Avx512F.Max(a.AsSingle(), b.AsSingle()).As<float, T>()
        : Avx512F.Max(a.AsDouble(), b.AsDouble()).As<double, T>();
}

readonly struct Unary512<T> : IUnary<Vector512<T>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Absolute(Vector512<T> x) => Vector512.Abs(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> SquareRoot(Vector512<T> x) => Vector512.Sqrt(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Sign(Vector512<T> x) => typeof(T) == typeof(float)
        ? Lanes512.Sign(x.AsSingle()).As<float, T>()
        : Lanes512.Sign(x.AsDouble()).As<double, T>();
}

readonly struct Fused512<T> : IFused<Vector512<T>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> MultiplyAdd(Vector512<T> a, Vector512<T> b, Vector512<T> c) => typeof(T) == typeof(float)
        ? Avx512F.FusedMultiplyAdd(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
        : Avx512F.FusedMultiplyAdd(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> MultiplySubtract(Vector512<T> a, Vector512<T> b, Vector512<T> c) => typeof(T) == typeof(float)
        ? Avx512F.FusedMultiplySubtract(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
        : Avx512F.FusedMultiplySubtract(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> NegatedMultiplyAdd(Vector512<T> a, Vector512<T> b, Vector512<T> c) => typeof(T) == typeof(float)
        ? Avx512F.FusedMultiplyAddNegated(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
        : Avx512F.FusedMultiplyAddNegated(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
}

readonly struct Choice512<T> : IChoice<Vector512<T>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Less(Vector512<T> a, Vector512<T> b) => Vector512.LessThan(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> LessOrEqual(Vector512<T> a, Vector512<T> b) => Vector512.LessThanOrEqual(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Equal(Vector512<T> a, Vector512<T> b) => Vector512.Equals(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> And(Vector512<T> a, Vector512<T> b) => a & b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Or(Vector512<T> a, Vector512<T> b) => a | b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Select(Vector512<T> condition, Vector512<T> a, Vector512<T> b) =>
        Vector512.ConditionalSelect(condition, a, b);
}

readonly struct Exponents512<T> : IExponents<Vector512<T>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Scale(Vector512<T> x, Vector512<T> n) => typeof(T) == typeof(float)
        ? Avx512F.Scale(x.AsSingle(), n.AsSingle()).As<float, T>()
        : Avx512F.Scale(x.AsDouble(), n.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Exponent(Vector512<T> x) => typeof(T) == typeof(float)
        ? Avx512F.GetExponent(x.AsSingle()).As<float, T>()
        : Avx512F.GetExponent(x.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> LogB(Vector512<T> x) => typeof(T) == typeof(float)
        ? Avx512F.GetExponent(x.AsSingle()).As<float, T>()
        : Avx512F.GetExponent(x.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Aligned(Vector512<T> p, Vector512<T> q) => typeof(T) == typeof(float)
        ? Lanes512.Aligned(p.AsSingle(), q.AsSingle()).As<float, T>()
        : Lanes512.Aligned(p.AsDouble(), q.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Alignment(Vector512<T> p, Vector512<T> q) => typeof(T) == typeof(float)
        ? Lanes512.Alignment(p.AsSingle(), q.AsSingle()).As<float, T>()
        : Lanes512.Alignment(p.AsDouble(), q.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Ordinarily(Vector512<T> ordinary, Vector512<T> general) => general;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Farthest(Vector512<T> a, Vector512<T> b, Vector512<T> c, Vector512<T> d, Vector512<T> low) => typeof(T) == typeof(float)
        ? Lanes512.Farthest(a.AsUInt32(), b.AsUInt32(), c.AsUInt32(), d.AsUInt32(), low.AsUInt32()).As<uint, T>()
        : Lanes512.Farthest(a.AsUInt64(), b.AsUInt64(), c.AsUInt64(), d.AsUInt64(), low.AsUInt64()).As<ulong, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> FarthestOrZero(Vector512<T> a, Vector512<T> b, Vector512<T> c, Vector512<T> d, Vector512<T> low) => Farthest(a, b, c, d, low);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Farther(Vector512<T> a, Vector512<T> b) => typeof(T) == typeof(float)
        ? Vector512.Max(a.AsUInt32(), b.AsUInt32()).As<uint, T>()
        : Vector512.Max(a.AsUInt64(), b.AsUInt64()).As<ulong, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithin(Vector512<T> distances, Vector512<T> low, Vector512<T> high) => typeof(T) == typeof(float)
        ? Vector512.LessThanOrEqualAll(distances.AsUInt32(), high.AsUInt32() - low.AsUInt32())
        : Vector512.LessThanOrEqualAll(distances.AsUInt64(), high.AsUInt64() - low.AsUInt64());
}
