using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

// The words of plain numbers, for every CPU: a vector of one lane.

readonly unsafe struct MemoryOfNumbers<T, O> : IMemory<T>
    where T : unmanaged
    where O : struct
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Read(nint start, nuint i, int place) => *((T*)start + (i + (nuint)place));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ReadAs<S>(nint start, nuint i, int place)
        where S : unmanaged
    {
        S* source = (S*)start + (i + (nuint)place);
        if (typeof(T) == typeof(float))
        {
            float number = typeof(S) == typeof(Half) ? ScalarLane.ToSingle(*(Half*)source)
                : typeof(S) == typeof(bool) ? ScalarLane.ToSingle(*(bool*)source)
                : typeof(S) == typeof(int) ? ScalarLane.ToSingle(*(int*)source)
                : ScalarLane.ToSingle(*(byte*)source);
            return Unsafe.BitCast<float, T>(number);
        }

        double wide = typeof(S) == typeof(Half) ? ScalarLane.ToDouble(*(Half*)source)
            : typeof(S) == typeof(bool) ? ScalarLane.ToDouble(*(bool*)source)
            : typeof(S) == typeof(float) ? ScalarLane.ToDouble(*(float*)source)
            : typeof(S) == typeof(int) ? ScalarLane.ToDouble(*(int*)source)
            : ScalarLane.ToDouble(*(byte*)source);
        return Unsafe.BitCast<double, T>(wide);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(T lanes, nint start, nuint i, int place)
    {
        if (typeof(O) != typeof(Skipped) && (typeof(O) != typeof(StoredInPart) || start != 0))
            *((T*)start + (i + (nuint)place)) = lanes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteSingle(T lanes, nint start, nuint i, int place)
    {
        if (typeof(O) != typeof(Skipped) && (typeof(O) != typeof(StoredInPart) || start != 0))
            *((float*)start + (i + (nuint)place)) = (float)Unsafe.BitCast<T, double>(lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Within(T lanes, int place) => lanes;
}

// Of two numbers, one that may not be there.
readonly struct TailOfNumbers<T, O> : IMemory<T>
    where T : unmanaged
    where O : struct
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Read(nint start, nuint i, int left) => left > 0 ? MemoryOfNumbers<T, O>.Read(start, i, 0) : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ReadAs<S>(nint start, nuint i, int left)
        where S : unmanaged => left > 0 ? MemoryOfNumbers<T, O>.ReadAs<S>(start, i, 0) : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(T lanes, nint start, nuint i, int left)
    {
        if (left > 0)
            MemoryOfNumbers<T, O>.Write(lanes, start, i, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteSingle(T lanes, nint start, nuint i, int left)
    {
        if (left > 0)
            MemoryOfNumbers<T, O>.WriteSingle(lanes, start, i, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Within(T lanes, int left) => left > 0 ? lanes : default;
}

readonly struct ArithmeticOfNumbers<T> : IArithmetic<T, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T All(T x) => x;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Add(T a, T b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Subtract(T a, T b) => a - b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Multiply(T a, T b) => a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Divide(T a, T b) => a / b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Negate(T x) => -x;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Minimum(T a, T b) => a < b ? a : b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Maximum(T a, T b) => a > b ? a : b;
}

readonly struct UnaryOfNumbers<T> : IUnary<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Absolute(T x) => T.Abs(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T SquareRoot(T x) => T.Sqrt(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sign(T x) => T.Abs(x) > T.Zero ? T.CopySign(T.One, x) : x;
}

readonly struct FusedOfNumbers<T> : IFused<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    // The platform emulates what the CPU does not have, for float as slowly as for double.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T MultiplyAdd(T a, T b, T c)
    {
        if (Fma.IsSupported || AdvSimd.Arm64.IsSupported || typeof(T) == typeof(double))
            return T.FusedMultiplyAdd(a, b, c);

        return Unsafe.BitCast<float, T>(
            FusedSingle.MultiplyAdd(Unsafe.BitCast<T, float>(a), Unsafe.BitCast<T, float>(b), Unsafe.BitCast<T, float>(c)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T MultiplySubtract(T a, T b, T c) => MultiplyAdd(a, b, -c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T NegatedMultiplyAdd(T a, T b, T c) => MultiplyAdd(-a, b, c);
}

readonly struct ChoiceOfNumbers<T> : IChoice<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Less(T a, T b) => Condition(a < b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T LessOrEqual(T a, T b) => Condition(a <= b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Equal(T a, T b) => Condition(a == b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T And(T a, T b) => Condition(Holds(a) && Holds(b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Or(T a, T b) => Condition(Holds(a) || Holds(b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Select(T condition, T a, T b) => Holds(condition) ? a : b;

    // A number cannot have all bits of a condition without being NaN; 1 and 0 serve as well.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T Condition(bool holds) => holds ? T.One : T.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool Holds(T condition) => condition != T.Zero;
}

readonly struct ExponentsOfNumbers<T> : IExponents<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    // In the chain from a row's sum to its logarithm, one instruction of AVX-512 saves some twenty.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Scale(T x, T n) => typeof(T) == typeof(float)
        ? Unsafe.BitCast<float, T>(Scale(Unsafe.BitCast<T, float>(x), Unsafe.BitCast<T, float>(n)))
        : Unsafe.BitCast<double, T>(Scale(Unsafe.BitCast<T, double>(x), Unsafe.BitCast<T, double>(n)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Exponent(T x) => typeof(T) == typeof(float)
        ? Unsafe.BitCast<float, T>(Exponent(Unsafe.BitCast<T, float>(x)))
        : Unsafe.BitCast<double, T>(Exponent(Unsafe.BitCast<T, double>(x)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T LogB(T x) => T.CreateTruncating(T.ILogB(x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Aligned(T p, T q) => typeof(T) == typeof(float)
        ? Unsafe.BitCast<float, T>(ScalarLane.Aligned(Unsafe.BitCast<T, float>(p), Unsafe.BitCast<T, float>(q)))
        : Unsafe.BitCast<double, T>(ScalarLane.Aligned(Unsafe.BitCast<T, double>(p), Unsafe.BitCast<T, double>(q)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Alignment(T p, T q) => typeof(T) == typeof(float)
        ? Unsafe.BitCast<float, T>(ScalarLane.Alignment(Unsafe.BitCast<T, float>(p), Unsafe.BitCast<T, float>(q)))
        : Unsafe.BitCast<double, T>(ScalarLane.Alignment(Unsafe.BitCast<T, double>(p), Unsafe.BitCast<T, double>(q)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Ordinarily(T ordinary, T general) => general;

    // There are no blocks without vectors.
    public static T Farthest(T a, T b, T c, T d, T low) => low;

    public static T FarthestOrZero(T a, T b, T c, T d, T low) => low;

    public static T Farther(T a, T b) => a;

    public static bool AreWithin(T distances, T low, T high) => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static float Scale(float x, float n) => Avx512F.IsSupported
        ? Avx512F.ScaleScalar(Vector128.CreateScalarUnsafe(x), Vector128.CreateScalarUnsafe(n)).ToScalar()
        : ScalarLane.Scale(x, n);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double Scale(double x, double n) => Avx512F.IsSupported
        ? Avx512F.ScaleScalar(Vector128.CreateScalarUnsafe(x), Vector128.CreateScalarUnsafe(n)).ToScalar()
        : ScalarLane.Scale(x, n);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static float Exponent(float x) => Avx512F.IsSupported
        ? Avx512F.GetExponentScalar(Vector128.CreateScalarUnsafe(x)).ToScalar()
        : ScalarLane.Exponent(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double Exponent(double x) => Avx512F.IsSupported
        ? Avx512F.GetExponentScalar(Vector128.CreateScalarUnsafe(x)).ToScalar()
        : ScalarLane.Exponent(x);
}
