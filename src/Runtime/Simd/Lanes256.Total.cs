using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

static unsafe partial class Lanes256
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

    /// <inheritdoc cref="Lanes512.Max"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Max<T>(Vector256<T> lanes)
        where T : unmanaged => Lanes128.Max(Lanes128.Greater(lanes.GetLower(), lanes.GetUpper()));

    /// <inheritdoc cref="Lanes512.DropLargest"/>
    /// <param name="lanes0">The first half of the row.</param>
    /// <param name="lanes1">The second half.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void DropLargest<T>(ref Vector256<T> lanes0, ref Vector256<T> lanes1)
        where T : unmanaged
    {
        int half = Vector256<T>.Count;
        Vector256<T> largest = Vector256.Create(Max(Greater(lanes0, lanes1)));
        int lane = BitOperations.TrailingZeroCount(
            Vector256.Equals(lanes0, largest).ExtractMostSignificantBits()
            | (Vector256.Equals(lanes1, largest).ExtractMostSignificantBits() << half));
        lanes0 = Without(lanes0, lane);
        lanes1 = Without(lanes1, lane - half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<T> Without<T>(Vector256<T> lanes, int lane)
        where T : unmanaged => lanes & (FirstLanes<T>(lane) | ~FirstLanes<T>(lane + 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Fold(Vector256<double> lanes) => Lanes128.Fold(lanes.GetLower() + lanes.GetUpper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<T> Greater<T>(Vector256<T> a, Vector256<T> b)
        where T : unmanaged
    {
        if (!Avx.IsSupported)
            return Vector256.ConditionalSelect(Vector256.GreaterThan(a, b), a, b);

        return typeof(T) == typeof(float)
            ? Avx.Max(a.AsSingle(), b.AsSingle()).As<float, T>()
            : Avx.Max(a.AsDouble(), b.AsDouble()).As<double, T>();
    }
}
