using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

// Columns without vectors: a vector of one lane, whose sum has a lane of its own.

readonly struct LanesOfColumn<T> : ILanes<T, double>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref double a, ref double b, T terms)
    {
        double term = double.CreateTruncating(terms);
        double sum = a + term;
        if (typeof(T) == typeof(double))
            b += TwoSum.Error(a, term, sum);
        a = sum;
    }

    public static double Total(double a0, double b0, double a1, double b1, double a2, double b2, double a3, double b3) =>
        throw new NotSupportedException();
}

readonly struct ReductionsOfColumn<T> : IReductions<T, T, double>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T All(double number) => T.CreateTruncating(number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T OfLanes(double a, double b) => T.CreateTruncating(typeof(T) == typeof(double) ? TwoSum.Compensate(a, b) : a);

    public static T WithinOrLowest(T lanes, int count) => throw new NotSupportedException();

    public static T Largest(T lanes) => throw new NotSupportedException();

    public static unsafe void DropLargest(T* row) => throw new NotSupportedException();

    public static T WithoutLargest(T lanes, out T largest) => throw new NotSupportedException();
}
