using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

/// <summary>
/// The error-free addition of two numbers: <c>a + b</c> as rounded, and exactly what rounding took away.
/// </summary>
static class TwoSum
{
    /// <summary>What is missing from <paramref name="sum"/>, the rounded a + b; NaN if that is not finite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Error(double a, double b, double sum)
    {
        double added = sum - a;
        return (a - (sum - added)) + (b - added);
    }

    /// <inheritdoc cref="Error(double, double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Error(Vector128<double> a, Vector128<double> b, Vector128<double> sum)
    {
        Vector128<double> added = sum - a;
        return (a - (sum - added)) + (b - added);
    }

    /// <inheritdoc cref="Error(double, double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Error(Vector256<double> a, Vector256<double> b, Vector256<double> sum)
    {
        Vector256<double> added = sum - a;
        return (a - (sum - added)) + (b - added);
    }

    /// <inheritdoc cref="Error(double, double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Error(Vector512<double> a, Vector512<double> b, Vector512<double> sum)
    {
        Vector512<double> added = sum - a;
        return (a - (sum - added)) + (b - added);
    }

    /// <summary>The sum with its error given back, unless it is infinite or NaN and has no error to speak of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Compensate(double sum, double error) => double.IsFinite(sum) ? sum + error : sum;
}
