using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

public static unsafe partial class Lanes256
{
    /// <inheritdoc cref="Lanes512.Total"/>
    /// <param name="lanes0">Lanes 0 to 3.</param>
    /// <param name="lanes4">Lanes 4 to 7.</param>
    /// <param name="lanes8">Lanes 8 to 11.</param>
    /// <param name="lanes12">Lanes 12 to 15.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Total(
        Vector256<double> lanes0, Vector256<double> lanes4, Vector256<double> lanes8, Vector256<double> lanes12) =>
        Fold((lanes0 + lanes8) + (lanes4 + lanes12));

    /// <inheritdoc cref="Lanes512.CompensatedTotal"/>
    /// <param name="sum0">Lanes 0 to 3.</param>
    /// <param name="sum4">Lanes 4 to 7.</param>
    /// <param name="error0">What has been rounded away from lanes 0 to 3 so far.</param>
    /// <param name="error4">What has been rounded away from lanes 4 to 7 so far.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double CompensatedTotal(
        Vector256<double> sum0, Vector256<double> sum4, Vector256<double> error0, Vector256<double> error4)
    {
        Vector256<double> sum = sum0 + sum4;
        Vector256<double> error = (error0 + error4) + TwoSum.Error(sum0, sum4, sum);
        return Lanes128.CompensatedFold(sum.GetLower(), sum.GetUpper(), error.GetLower(), error.GetUpper());
    }

    /// <inheritdoc cref="Lanes512.Count{T}(Vector512{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count<T>(Vector256<T> mask)
        where T : unmanaged => BitOperations.PopCount(mask.ExtractMostSignificantBits());

    /// <inheritdoc cref="Lanes512.Count{T}(Vector512{T}, Vector512{T}, Vector512{T}, Vector512{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count<T>(Vector256<T> a, Vector256<T> b, Vector256<T> c, Vector256<T> d)
        where T : unmanaged => (Count(a) + Count(b)) + (Count(c) + Count(d));

    /// <inheritdoc cref="Lanes512.Max"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Max<T>(Vector256<T> lanes)
        where T : unmanaged => Lanes128.Max(Lanes128.Greater(lanes.GetLower(), lanes.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Fold(Vector256<double> lanes) => Lanes128.Fold(lanes.GetLower() + lanes.GetUpper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<T> Greater<T>(Vector256<T> a, Vector256<T> b)
        where T : unmanaged => Vector256.ConditionalSelect(Vector256.GreaterThan(a, b), a, b);
}
