using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

/// <summary>What the reductions of rows need of vectors.</summary>
interface IReductions<T, V, D>
    where T : unmanaged
    where V : unmanaged
    where D : unmanaged
{
    /// <summary>The same number in all lanes.</summary>
    static abstract V All(double number);

    /// <summary>The lanes that are there, and −∞.</summary>
    static abstract V WithinOrLowest(V lanes, int count);

    /// <summary>The largest lane.</summary>
    static abstract T Largest(V lanes);

    /// <summary>Makes the first of the largest lanes of a row 0.</summary>
    static abstract unsafe void DropLargest(V* row);

    /// <summary>The lanes without the first of the largest, of a row that is one vector.</summary>
    static abstract V WithoutLargest(V lanes, out T largest);

    /// <summary>The sums that the lanes of a vector have by themselves.</summary>
    static abstract V OfLanes(D a, D b);
}

readonly struct Reductions512<T> : IReductions<T, Vector512<T>, Vector512<double>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> All(double number) => typeof(T) == typeof(float)
        ? Vector512.Create((float)number).As<float, T>()
        : Vector512.Create(number).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> WithinOrLowest(Vector512<T> lanes, int count) =>
        Vector512.ConditionalSelect(Lanes512.FirstLanes<T>(count), lanes, All(double.NegativeInfinity));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Largest(Vector512<T> lanes) => Lanes512.Max(lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void DropLargest(Vector512<T>* row) => Lanes512.DropLargest(ref row[0]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> WithoutLargest(Vector512<T> lanes, out T largest)
    {
        largest = Lanes512.DropLargest(ref lanes);
        return lanes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> OfLanes(Vector512<double> a, Vector512<double> b) => typeof(T) == typeof(float)
        ? Vector512.Narrow(a, b).As<float, T>()
        : Vector512.ConditionalSelect(Vector512.LessThanOrEqual(Vector512.Abs(a), Vector512.Create(double.MaxValue)), a + b, a).As<double, T>();
}

readonly struct Reductions256<T> : IReductions<T, Vector256<T>, Vector256<double>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> All(double number) => typeof(T) == typeof(float)
        ? Vector256.Create((float)number).As<float, T>()
        : Vector256.Create(number).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> WithinOrLowest(Vector256<T> lanes, int count) =>
        Vector256.ConditionalSelect(Lanes256.FirstLanes<T>(count), lanes, All(double.NegativeInfinity));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Largest(Vector256<T> lanes) => Lanes256.Max(lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void DropLargest(Vector256<T>* row) => Lanes256.DropLargest(ref row[0], ref row[1]);

    public static Vector256<T> WithoutLargest(Vector256<T> lanes, out T largest) => throw new NotSupportedException();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> OfLanes(Vector256<double> a, Vector256<double> b) => typeof(T) == typeof(float)
        ? Vector256.Narrow(a, b).As<float, T>()
        : Vector256.ConditionalSelect(Vector256.LessThanOrEqual(Vector256.Abs(a), Vector256.Create(double.MaxValue)), a + b, a).As<double, T>();
}

readonly struct Reductions128<T> : IReductions<T, Vector128<T>, Vector128<double>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> All(double number) => typeof(T) == typeof(float)
        ? Vector128.Create((float)number).As<float, T>()
        : Vector128.Create(number).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> WithinOrLowest(Vector128<T> lanes, int count) =>
        Vector128.ConditionalSelect(Lanes128.FirstLanes<T>(count), lanes, All(double.NegativeInfinity));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Largest(Vector128<T> lanes) => Lanes128.Max(lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void DropLargest(Vector128<T>* row) => Lanes128.DropLargest(ref row[0], ref row[1], ref row[2], ref row[3]);

    public static Vector128<T> WithoutLargest(Vector128<T> lanes, out T largest) => throw new NotSupportedException();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> OfLanes(Vector128<double> a, Vector128<double> b) => typeof(T) == typeof(float)
        ? Vector128.Narrow(a, b).As<float, T>()
        : Vector128.ConditionalSelect(Vector128.LessThanOrEqual(Vector128.Abs(a), Vector128.Create(double.MaxValue)), a + b, a).As<double, T>();
}
