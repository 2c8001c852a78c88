using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

// The words of AdvSimd, and of float on CPUs with vectors but without AVX2 and a fused multiply-add.

readonly unsafe struct Memory128<T, O> : IMemory<Vector128<T>>
    where T : unmanaged
    where O : struct
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Read(nint start, nuint i, int place) => Vector128.Load((T*)start + (i + (nuint)place));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> ReadAs<S>(nint start, nuint i, int place)
        where S : unmanaged => typeof(T) == typeof(float)
        ? Lanes128.LoadSingle(ref *(S*)start, i + (nuint)place).As<float, T>()
        : Lanes128.LoadDouble(ref *(S*)start, i + (nuint)place).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Vector128<T> lanes, nint start, nuint i, int place)
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
    public static void WriteSingle(Vector128<T> lanes, nint start, nuint i, int place)
    {
        if (typeof(O) != typeof(Skipped) && (typeof(O) != typeof(StoredInPart) || start != 0))
            Lanes128.StoreSingle(lanes.As<T, double>(), ref *(float*)start, i + (nuint)place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Within(Vector128<T> lanes, int place) => lanes;
}

readonly unsafe struct Tail128<T, O> : IMemory<Vector128<T>>
    where T : unmanaged
    where O : struct
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Read(nint start, nuint i, int left) => Lanes128.LoadPartial(ref *((T*)start + i), left);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> ReadAs<S>(nint start, nuint i, int left)
        where S : unmanaged => typeof(T) == typeof(float)
        ? Lanes128.LoadSinglePartial(ref *((S*)start + i), left).As<float, T>()
        : Lanes128.LoadDoublePartial(ref *((S*)start + i), left).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Vector128<T> lanes, nint start, nuint i, int left)
    {
        if (typeof(O) == typeof(Skipped))
            return;

        if (typeof(O) != typeof(StoredInPart) || start != 0)
            Lanes128.StorePartial(lanes, ref *((T*)start + i), left);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteSingle(Vector128<T> lanes, nint start, nuint i, int left)
    {
        if (typeof(O) != typeof(Skipped) && (typeof(O) != typeof(StoredInPart) || start != 0))
            Lanes128.StoreSinglePartial(lanes.As<T, double>(), ref *((float*)start + i), left);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Within(Vector128<T> lanes, int left) => lanes & Lanes128.FirstLanes<T>(left);
}

readonly struct Arithmetic128<T> : IArithmetic<Vector128<T>, T>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> All(T x) => Vector128.Create(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Add(Vector128<T> a, Vector128<T> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Subtract(Vector128<T> a, Vector128<T> b) => a - b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Multiply(Vector128<T> a, Vector128<T> b) => a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Divide(Vector128<T> a, Vector128<T> b) => a / b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Negate(Vector128<T> x) => -x;

    // FMIN and FMAX treat NaN and zeros otherwise than x86 does; compare and select gives the one meaning on both.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Minimum(Vector128<T> a, Vector128<T> b)
    {
        if (Sse.IsSupported && typeof(T) == typeof(float))
            return Sse.Min(a.AsSingle(), b.AsSingle()).As<float, T>();

        return Vector128.ConditionalSelect(Vector128.LessThan(a, b), a, b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Maximum(Vector128<T> a, Vector128<T> b)
    {
        if (Sse.IsSupported && typeof(T) == typeof(float))
            return Sse.Max(a.AsSingle(), b.AsSingle()).As<float, T>();

        return Vector128.ConditionalSelect(Vector128.GreaterThan(a, b), a, b);
    }
}

readonly struct Unary128<T> : IUnary<Vector128<T>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Absolute(Vector128<T> x) => Vector128.Abs(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> SquareRoot(Vector128<T> x) => Vector128.Sqrt(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Sign(Vector128<T> x) => typeof(T) == typeof(float)
        ? Lanes128.Sign(x.AsSingle()).As<float, T>()
        : Lanes128.Sign(x.AsDouble()).As<double, T>();
}

readonly struct Fused128<T> : IFused<Vector128<T>>
    where T : unmanaged
{
    /// <summary>Whether a CPU without AdvSimd multiplies and adds fast enough for vectors to pay: <c>double</c> is emulated number by number.</summary>
    public static bool IsFast
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128.IsHardwareAccelerated && (typeof(T) == typeof(float) || Fma.IsSupported);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> MultiplyAdd(Vector128<T> a, Vector128<T> b, Vector128<T> c)
    {
        if (AdvSimd.Arm64.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? AdvSimd.FusedMultiplyAdd(c.AsSingle(), a.AsSingle(), b.AsSingle()).As<float, T>()
                : AdvSimd.Arm64.FusedMultiplyAdd(c.AsDouble(), a.AsDouble(), b.AsDouble()).As<double, T>();
        }

        if (Fma.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? Fma.MultiplyAdd(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
                : Fma.MultiplyAdd(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
        }

        return typeof(T) == typeof(float)
            ? FusedSingle.MultiplyAdd(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
            : throw new NotSupportedException();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> MultiplySubtract(Vector128<T> a, Vector128<T> b, Vector128<T> c) => MultiplyAdd(a, b, -c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> NegatedMultiplyAdd(Vector128<T> a, Vector128<T> b, Vector128<T> c)
    {
        if (AdvSimd.Arm64.IsSupported)
        {
            return typeof(T) == typeof(float)
                ? AdvSimd.FusedMultiplySubtract(c.AsSingle(), a.AsSingle(), b.AsSingle()).As<float, T>()
                : AdvSimd.Arm64.FusedMultiplySubtract(c.AsDouble(), a.AsDouble(), b.AsDouble()).As<double, T>();
        }

        return MultiplyAdd(-a, b, c);
    }
}

readonly struct Choice128<T> : IChoice<Vector128<T>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Less(Vector128<T> a, Vector128<T> b) => Vector128.LessThan(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> LessOrEqual(Vector128<T> a, Vector128<T> b) => Vector128.LessThanOrEqual(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Equal(Vector128<T> a, Vector128<T> b) => Vector128.Equals(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> And(Vector128<T> a, Vector128<T> b) => a & b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Or(Vector128<T> a, Vector128<T> b) => a | b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Select(Vector128<T> condition, Vector128<T> a, Vector128<T> b) =>
        Vector128.ConditionalSelect(condition, a, b);
}
