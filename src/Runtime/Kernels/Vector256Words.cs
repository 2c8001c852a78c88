using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

// The words of AVX2, with fused multiply-add.

readonly unsafe struct Memory256<T, O> : IMemory<Vector256<T>>
    where T : unmanaged
    where O : struct
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Read(nint start, nuint i, int place) => Vector256.Load((T*)start + (i + (nuint)place));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> ReadAs<S>(nint start, nuint i, int place)
        where S : unmanaged => typeof(T) == typeof(float)
        ? Lanes256.LoadSingle(ref *(S*)start, i + (nuint)place).As<float, T>()
        : Lanes256.LoadDouble(ref *(S*)start, i + (nuint)place).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Vector256<T> lanes, nint start, nuint i, int place)
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
    public static void WriteSingle(Vector256<T> lanes, nint start, nuint i, int place)
    {
        if (typeof(O) != typeof(Skipped) && (typeof(O) != typeof(StoredInPart) || start != 0))
            Lanes256.StoreSingle(lanes.As<T, double>(), ref *(float*)start, i + (nuint)place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Within(Vector256<T> lanes, int place) => lanes;
}

readonly unsafe struct Tail256<T, O> : IMemory<Vector256<T>>
    where T : unmanaged
    where O : struct
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Read(nint start, nuint i, int left) => typeof(T) == typeof(float)
        ? Avx.MaskLoad((float*)start + i, Lanes256.FirstLanes<float>(left)).As<float, T>()
        : Avx.MaskLoad((double*)start + i, Lanes256.FirstLanes<double>(left)).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> ReadAs<S>(nint start, nuint i, int left)
        where S : unmanaged => typeof(T) == typeof(float)
        ? Lanes256.LoadSinglePartial(ref *((S*)start + i), left).As<float, T>()
        : Lanes256.LoadDoublePartial(ref *((S*)start + i), left).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Vector256<T> lanes, nint start, nuint i, int left)
    {
        if (typeof(O) == typeof(Skipped) || (typeof(O) == typeof(StoredInPart) && start == 0))
            return;

        // A masked store costs more than a branch that always goes the same way.
        if (left >= Vector256<T>.Count)
            lanes.Store((T*)start + i);
        else if (typeof(T) == typeof(float))
            Avx.MaskStore((float*)start + i, Lanes256.FirstLanes<float>(left), lanes.As<T, float>());
        else
            Avx.MaskStore((double*)start + i, Lanes256.FirstLanes<double>(left), lanes.As<T, double>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteSingle(Vector256<T> lanes, nint start, nuint i, int left)
    {
        if (typeof(O) != typeof(Skipped) && (typeof(O) != typeof(StoredInPart) || start != 0))
            Lanes256.StoreSinglePartial(lanes.As<T, double>(), ref *((float*)start + i), left);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Within(Vector256<T> lanes, int left) => lanes & Lanes256.FirstLanes<T>(left);
}

readonly struct Arithmetic256<T> : IArithmetic<Vector256<T>, T>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> All(T x) => Vector256.Create(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Add(Vector256<T> a, Vector256<T> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Subtract(Vector256<T> a, Vector256<T> b) => a - b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Multiply(Vector256<T> a, Vector256<T> b) => a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Divide(Vector256<T> a, Vector256<T> b) => a / b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Negate(Vector256<T> x) => -x;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Minimum(Vector256<T> a, Vector256<T> b) => typeof(T) == typeof(float)
        ? Avx.Min(a.AsSingle(), b.AsSingle()).As<float, T>()
        : Avx.Min(a.AsDouble(), b.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Maximum(Vector256<T> a, Vector256<T> b) => typeof(T) == typeof(float)
        ? Avx.Max(a.AsSingle(), b.AsSingle()).As<float, T>()
        : Avx.Max(a.AsDouble(), b.AsDouble()).As<double, T>();
}

readonly struct Unary256<T> : IUnary<Vector256<T>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Absolute(Vector256<T> x) => Vector256.Abs(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> SquareRoot(Vector256<T> x) => Vector256.Sqrt(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Sign(Vector256<T> x) => typeof(T) == typeof(float)
        ? Lanes256.Sign(x.AsSingle()).As<float, T>()
        : Lanes256.Sign(x.AsDouble()).As<double, T>();
}

readonly struct Fused256<T> : IFused<Vector256<T>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> MultiplyAdd(Vector256<T> a, Vector256<T> b, Vector256<T> c) => typeof(T) == typeof(float)
        ? Fma.MultiplyAdd(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
        : Fma.MultiplyAdd(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> MultiplySubtract(Vector256<T> a, Vector256<T> b, Vector256<T> c) => typeof(T) == typeof(float)
        ? Fma.MultiplySubtract(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
        : Fma.MultiplySubtract(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> NegatedMultiplyAdd(Vector256<T> a, Vector256<T> b, Vector256<T> c) => typeof(T) == typeof(float)
        ? Fma.MultiplyAddNegated(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
        : Fma.MultiplyAddNegated(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
}

readonly struct Choice256<T> : IChoice<Vector256<T>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Less(Vector256<T> a, Vector256<T> b) => Vector256.LessThan(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> LessOrEqual(Vector256<T> a, Vector256<T> b) => Vector256.LessThanOrEqual(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Equal(Vector256<T> a, Vector256<T> b) => Vector256.Equals(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> And(Vector256<T> a, Vector256<T> b) => a & b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Or(Vector256<T> a, Vector256<T> b) => a | b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Select(Vector256<T> condition, Vector256<T> a, Vector256<T> b) =>
        Vector256.ConditionalSelect(condition, a, b);
}

readonly struct Exponents256<T> : IExponents<Vector256<T>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Scale(Vector256<T> x, Vector256<T> n) => typeof(T) == typeof(float)
        ? Lanes256.Scale(x.AsSingle(), n.AsSingle()).As<float, T>()
        : Lanes256.Scale(x.AsDouble(), n.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Exponent(Vector256<T> x) => typeof(T) == typeof(float)
        ? Lanes256.Exponent(x.AsSingle()).As<float, T>()
        : Lanes256.Exponent(x.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> LogB(Vector256<T> x) => typeof(T) == typeof(float)
        ? Lanes256.LogB(x.AsSingle()).As<float, T>()
        : Lanes256.LogB(x.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Aligned(Vector256<T> p, Vector256<T> q) => typeof(T) == typeof(float)
        ? Lanes256.Aligned(p.AsSingle(), q.AsSingle()).As<float, T>()
        : Lanes256.Aligned(p.AsDouble(), q.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Alignment(Vector256<T> p, Vector256<T> q) => typeof(T) == typeof(float)
        ? Lanes256.Alignment(p.AsSingle(), q.AsSingle()).As<float, T>()
        : Lanes256.Alignment(p.AsDouble(), q.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Ordinarily(Vector256<T> ordinary, Vector256<T> general) => general;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Farthest(Vector256<T> a, Vector256<T> b, Vector256<T> c, Vector256<T> d, Vector256<T> low) => typeof(T) == typeof(float)
        ? Lanes256.Farthest(a.AsUInt32(), b.AsUInt32(), c.AsUInt32(), d.AsUInt32(), low.AsUInt32()).As<uint, T>()
        : Lanes256.Farthest(a.AsUInt64(), b.AsUInt64(), c.AsUInt64(), d.AsUInt64(), low.AsUInt64()).As<ulong, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> FarthestOrZero(Vector256<T> a, Vector256<T> b, Vector256<T> c, Vector256<T> d, Vector256<T> low) => Farthest(a, b, c, d, low);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Farther(Vector256<T> a, Vector256<T> b) => typeof(T) == typeof(float)
        ? Vector256.Max(a.AsUInt32(), b.AsUInt32()).As<uint, T>()
        : Vector256.Max(a.AsUInt64(), b.AsUInt64()).As<ulong, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithin(Vector256<T> distances, Vector256<T> low, Vector256<T> high) => typeof(T) == typeof(float)
        ? Vector256.LessThanOrEqualAll(distances.AsUInt32(), high.AsUInt32() - low.AsUInt32())
        : Vector256.LessThanOrEqualAll(distances.AsUInt64(), high.AsUInt64() - low.AsUInt64());
}
