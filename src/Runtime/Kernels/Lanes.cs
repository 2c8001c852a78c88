using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

// The lanes of sums, which are the same for every width: of float in double, of double with what each addition rounds away
// kept beside. Both take as many registers. They are variables of the loop and no struct, whose fields a compiler may keep
// in memory.

readonly struct Lanes512<T> : ILanes<Vector512<T>, Vector512<double>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref Vector512<double> a, ref Vector512<double> b, Vector512<T> terms)
    {
        if (typeof(T) == typeof(float))
        {
            a += Vector512.WidenLower(terms.AsSingle());
            b += Vector512.WidenUpper(terms.AsSingle());
            return;
        }

        Vector512<double> sum = a + terms.AsDouble();
        b += TwoSum.Error(a, terms.AsDouble(), sum);
        a = sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Total(
        Vector512<double> a0, Vector512<double> b0, Vector512<double> a1, Vector512<double> b1,
        Vector512<double> a2, Vector512<double> b2, Vector512<double> a3, Vector512<double> b3) => typeof(T) == typeof(float)
        ? Lanes512.Total(a0, b0)
        : Lanes512.CompensatedTotal(a0, b0);
}

readonly struct Lanes256<T> : ILanes<Vector256<T>, Vector256<double>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref Vector256<double> a, ref Vector256<double> b, Vector256<T> terms)
    {
        if (typeof(T) == typeof(float))
        {
            a += Vector256.WidenLower(terms.AsSingle());
            b += Vector256.WidenUpper(terms.AsSingle());
            return;
        }

        Vector256<double> sum = a + terms.AsDouble();
        b += TwoSum.Error(a, terms.AsDouble(), sum);
        a = sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Total(
        Vector256<double> a0, Vector256<double> b0, Vector256<double> a1, Vector256<double> b1,
        Vector256<double> a2, Vector256<double> b2, Vector256<double> a3, Vector256<double> b3) => typeof(T) == typeof(float)
        ? Lanes256.Total(a0, b0, a1, b1)
        : Lanes256.CompensatedTotal(a0, a1, b0, b1);
}

readonly struct Lanes128<T> : ILanes<Vector128<T>, Vector128<double>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref Vector128<double> a, ref Vector128<double> b, Vector128<T> terms)
    {
        if (typeof(T) == typeof(float))
        {
            a += Vector128.WidenLower(terms.AsSingle());
            b += Vector128.WidenUpper(terms.AsSingle());
            return;
        }

        Vector128<double> sum = a + terms.AsDouble();
        b += TwoSum.Error(a, terms.AsDouble(), sum);
        a = sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Total(
        Vector128<double> a0, Vector128<double> b0, Vector128<double> a1, Vector128<double> b1,
        Vector128<double> a2, Vector128<double> b2, Vector128<double> a3, Vector128<double> b3) => typeof(T) == typeof(float)
        ? Lanes128.Total(a0, b0, a1, b1, a2, b2, a3, b3)
        : Lanes128.CompensatedTotal(a0, a1, a2, a3, b0, b1, b2, b3);
}

// A loop without vectors has sums of its own.
readonly struct NoLanes<T> : ILanes<T, NoLanes<T>>
    where T : struct
{
    public static void Add(ref NoLanes<T> a, ref NoLanes<T> b, T terms) => throw new NotSupportedException();

    public static double Total(
        NoLanes<T> a0, NoLanes<T> b0, NoLanes<T> a1, NoLanes<T> b1, NoLanes<T> a2, NoLanes<T> b2, NoLanes<T> a3, NoLanes<T> b3) =>
        throw new NotSupportedException();
}
