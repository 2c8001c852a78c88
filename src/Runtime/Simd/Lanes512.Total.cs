using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

public static unsafe partial class Lanes512
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

    /// <summary>In how many lanes of a mask all bits are set.</summary>
    /// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
    /// <param name="mask">Lanes with all bits set or none.</param>
    /// <returns>The number of lanes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count<T>(Vector512<T> mask)
        where T : unmanaged => BitOperations.PopCount(mask.ExtractMostSignificantBits());

    /// <summary>In how many lanes of four masks all bits are set.</summary>
    /// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
    /// <param name="a">Lanes with all bits set or none.</param>
    /// <param name="b">As <paramref name="a"/>.</param>
    /// <param name="c">As <paramref name="a"/>.</param>
    /// <param name="d">As <paramref name="a"/>.</param>
    /// <returns>The number of lanes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count<T>(Vector512<T> a, Vector512<T> b, Vector512<T> c, Vector512<T> d)
        where T : unmanaged => (Count(a) + Count(b)) + (Count(c) + Count(d));

    /// <summary>The largest lane by the rule a &gt; b ? a : b, as a tree that halves the vector.</summary>
    /// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
    /// <param name="lanes">The lanes; with NaN among them the result is any of them.</param>
    /// <returns>The maximum.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Max<T>(Vector512<T> lanes)
        where T : unmanaged => Lanes256.Max(Lanes256.Greater(lanes.GetLower(), lanes.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double Fold(Vector512<double> lanes) => Lanes256.Fold(lanes.GetLower() + lanes.GetUpper());
}
