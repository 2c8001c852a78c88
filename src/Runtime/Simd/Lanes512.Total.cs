using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

static unsafe partial class Lanes512
{
    /// <summary>
    /// The sum of a row of 16 lanes, as a tree that halves the row: lane j takes lane j + 8, then j + 4, j + 2, j + 1.
    /// </summary>
    /// <param name="low">Lanes 0 to 7.</param>
    /// <param name="high">Lanes 8 to 15.</param>
    /// <returns>The sum: the same bits from the same lanes, whatever the width of the vectors that hold them.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Total(Vector512<double> low, Vector512<double> high) => Fold(low + high);

    /// <summary>
    /// The sum of 8 compensated lanes, as a tree that halves the row (lane j takes lane j + 4, then j + 2, j + 1) and
    /// keeps what each addition rounds away.
    /// </summary>
    /// <param name="sum">The lanes.</param>
    /// <param name="error">What has been rounded away from each lane so far.</param>
    /// <returns>The sum plus all errors; the sum alone where it is not finite, for then its errors are NaN.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double CompensatedTotal(Vector512<double> sum, Vector512<double> error) =>
        Lanes256.CompensatedTotal(sum.GetLower(), sum.GetUpper(), error.GetLower(), error.GetUpper());

    /// <summary>The largest lane by the rule a &gt; b ? a : b, as a tree that halves the vector.</summary>
    /// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
    /// <param name="lanes">The lanes; with NaN among them the result is any of them.</param>
    /// <returns>The maximum.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Max<T>(Vector512<T> lanes)
        where T : unmanaged => Lanes256.Max(Lanes256.Greater(lanes.GetLower(), lanes.GetUpper()));

    /// <summary>Makes the first of the largest lanes 0.</summary>
    /// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
    /// <param name="lanes">The lanes, none of them NaN.</param>
    /// <returns>The largest of all.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T DropLargest<T>(ref Vector512<T> lanes)
        where T : unmanaged
    {
        T largest = Max(lanes);
        Vector512<T> isLargest = Vector512.Equals(lanes, Vector512.Create(largest));
        ulong bits = isLargest.ExtractMostSignificantBits();

        // There is mostly one, and its mask is there already.
        lanes = BitOperations.IsPow2(bits) ? Vector512.AndNot(lanes, isLargest) : Without(lanes, BitOperations.TrailingZeroCount(bits));
        return largest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> Without<T>(Vector512<T> lanes, int lane)
        where T : unmanaged => lanes & (FirstLanes<T>(lane) | ~FirstLanes<T>(lane + 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double Fold(Vector512<double> lanes) => Lanes256.Fold(lanes.GetLower() + lanes.GetUpper());
}
