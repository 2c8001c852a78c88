using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

static unsafe partial class Lanes128
{
    /// <inheritdoc cref="Lanes512.Total"/>
    /// <param name="lanes0">Lanes 0 and 1.</param>
    /// <param name="lanes2">Lanes 2 and 3.</param>
    /// <param name="lanes4">Lanes 4 and 5.</param>
    /// <param name="lanes6">Lanes 6 and 7.</param>
    /// <param name="lanes8">Lanes 8 and 9.</param>
    /// <param name="lanes10">Lanes 10 and 11.</param>
    /// <param name="lanes12">Lanes 12 and 13.</param>
    /// <param name="lanes14">Lanes 14 and 15.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Total(
        Vector128<double> lanes0,
        Vector128<double> lanes2,
        Vector128<double> lanes4,
        Vector128<double> lanes6,
        Vector128<double> lanes8,
        Vector128<double> lanes10,
        Vector128<double> lanes12,
        Vector128<double> lanes14) =>
        Fold(((lanes0 + lanes8) + (lanes4 + lanes12)) + ((lanes2 + lanes10) + (lanes6 + lanes14)));

    /// <inheritdoc cref="Lanes512.CompensatedTotal"/>
    /// <param name="sum0">Lanes 0 and 1.</param>
    /// <param name="sum2">Lanes 2 and 3.</param>
    /// <param name="sum4">Lanes 4 and 5.</param>
    /// <param name="sum6">Lanes 6 and 7.</param>
    /// <param name="error0">What has been rounded away from lanes 0 and 1 so far.</param>
    /// <param name="error2">What has been rounded away from lanes 2 and 3 so far.</param>
    /// <param name="error4">What has been rounded away from lanes 4 and 5 so far.</param>
    /// <param name="error6">What has been rounded away from lanes 6 and 7 so far.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double CompensatedTotal(
        Vector128<double> sum0,
        Vector128<double> sum2,
        Vector128<double> sum4,
        Vector128<double> sum6,
        Vector128<double> error0,
        Vector128<double> error2,
        Vector128<double> error4,
        Vector128<double> error6)
    {
        Vector128<double> low = sum0 + sum4;
        Vector128<double> high = sum2 + sum6;
        return CompensatedFold(
            low,
            high,
            (error0 + error4) + TwoSum.Error(sum0, sum4, low),
            (error2 + error6) + TwoSum.Error(sum2, sum6, high));
    }

    /// <inheritdoc cref="Lanes512.Max"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Max<T>(Vector128<T> lanes)
        where T : unmanaged
    {
        Vector128<T> pair = Greater(lanes, SwapHalves(lanes));
        return sizeof(T) == sizeof(float)
            ? Greater(pair, SwapNeighbours(pair)).ToScalar()
            : pair.ToScalar();
    }

    /// <inheritdoc cref="Lanes512.DropLargest"/>
    /// <param name="lanes0">The first quarter of the row.</param>
    /// <param name="lanes1">The second quarter.</param>
    /// <param name="lanes2">The third quarter.</param>
    /// <param name="lanes3">The last quarter.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void DropLargest<T>(
        ref Vector128<T> lanes0, ref Vector128<T> lanes1, ref Vector128<T> lanes2, ref Vector128<T> lanes3)
        where T : unmanaged
    {
        int quarter = Vector128<T>.Count;
        Vector128<T> largest = Vector128.Create(Max(Greater(Greater(lanes0, lanes1), Greater(lanes2, lanes3))));
        int lane = BitOperations.TrailingZeroCount(
            Vector128.Equals(lanes0, largest).ExtractMostSignificantBits()
            | (Vector128.Equals(lanes1, largest).ExtractMostSignificantBits() << quarter)
            | (Vector128.Equals(lanes2, largest).ExtractMostSignificantBits() << (2 * quarter))
            | (Vector128.Equals(lanes3, largest).ExtractMostSignificantBits() << (3 * quarter)));
        lanes0 = Without(lanes0, lane);
        lanes1 = Without(lanes1, lane - quarter);
        lanes2 = Without(lanes2, lane - (2 * quarter));
        lanes3 = Without(lanes3, lane - (3 * quarter));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<T> Without<T>(Vector128<T> lanes, int lane)
        where T : unmanaged => lanes & (FirstLanes<T>(lane) | ~FirstLanes<T>(lane + 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Fold(Vector128<double> lanes) => lanes.GetElement(0) + lanes.GetElement(1);

    // The last two levels of the compensated tree: four lanes to two, two to one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double CompensatedFold(
        Vector128<double> sum0, Vector128<double> sum2, Vector128<double> error0, Vector128<double> error2)
    {
        Vector128<double> pair = sum0 + sum2;
        Vector128<double> error = (error0 + error2) + TwoSum.Error(sum0, sum2, pair);
        double sum = Fold(pair);
        return TwoSum.Compensate(sum, Fold(error) + TwoSum.Error(pair.GetElement(0), pair.GetElement(1), sum));
    }

    // The maximum of x86 is this rule, zeros and NaN included; that of others is not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<T> Greater<T>(Vector128<T> a, Vector128<T> b)
        where T : unmanaged
    {
        if (!Sse2.IsSupported)
            return Vector128.ConditionalSelect(Vector128.GreaterThan(a, b), a, b);

        return typeof(T) == typeof(float)
            ? Sse.Max(a.AsSingle(), b.AsSingle()).As<float, T>()
            : Sse2.Max(a.AsDouble(), b.AsDouble()).As<double, T>();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<T> SwapHalves<T>(Vector128<T> lanes)
        where T : unmanaged => Vector128.Shuffle(lanes.As<T, long>(), Vector128.Create(1L, 0L)).As<long, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<T> SwapNeighbours<T>(Vector128<T> lanes)
        where T : unmanaged => Vector128.Shuffle(lanes.As<T, int>(), Vector128.Create(1, 0, 3, 2)).As<int, T>();
}
