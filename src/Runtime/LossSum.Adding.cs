using System.Numerics;
using LossGen.Runtime;

namespace LossGen;

public partial struct LossSum
{
    /// <summary>Adds losses of weight 1, each by itself and without rounding: however they are cut, the total is the same bits.</summary>
    /// <param name="losses">The losses; infinities and NaN behave as in plain addition.</param>
    /// <exception cref="OverflowException">
    /// The count grows to more than <see cref="long.MaxValue"/>. This total is then unchanged.
    /// </exception>
    public void Add(ReadOnlySpan<float> losses) => Add<float>(losses);

    /// <inheritdoc cref="Add(ReadOnlySpan{float})"/>
    public void Add(ReadOnlySpan<double> losses) => Add<double>(losses);

    /// <summary>
    /// Adds losses and their weights, <c>Σ wᵢ·lᵢ</c> and <c>Σ wᵢ</c>, each by itself and without rounding: however they
    /// are cut, the total is the same bits.
    /// </summary>
    /// <remarks>
    /// The losses are not weighted yet; see <see cref="AddWeighted(ReadOnlySpan{float}, ReadOnlySpan{float})"/> for those
    /// that are. A product is added with all its digits. A product of doubles beyond <see cref="double.MaxValue"/> is
    /// infinite, and one whose digits go below 2⁻¹⁰⁷⁴ is rounded to a whole multiple of that.
    /// </remarks>
    /// <param name="losses">The losses; infinities and NaN behave as in plain arithmetic.</param>
    /// <param name="weights">
    /// Their weights. The loss of an element of weight 0 is not read, whatever it is; the element is counted.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="weights"/> has another length than <paramref name="losses"/>. Nothing was added.
    /// </exception>
    /// <exception cref="OverflowException">
    /// The count grows to more than <see cref="long.MaxValue"/>. This total is then unchanged.
    /// </exception>
    public void Add(ReadOnlySpan<float> losses, ReadOnlySpan<float> weights) => Add<float>(losses, weights);

    /// <inheritdoc cref="Add(ReadOnlySpan{float}, ReadOnlySpan{float})"/>
    public void Add(ReadOnlySpan<double> losses, ReadOnlySpan<double> weights) => Add<double>(losses, weights);

    /// <summary>
    /// Adds losses that are weighted already, such as those that a kernel wrote to its <c>losses</c>: <c>Σ lᵢ</c> and
    /// <c>Σ wᵢ</c>, each by itself and without rounding.
    /// </summary>
    /// <param name="losses">The weighted losses; infinities and NaN behave as in plain addition.</param>
    /// <param name="weights">
    /// The weights that are in them. The loss of an element of weight 0 is not read, whatever it is; the element is counted.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="weights"/> has another length than <paramref name="losses"/>. Nothing was added.
    /// </exception>
    /// <exception cref="OverflowException">
    /// The count grows to more than <see cref="long.MaxValue"/>. This total is then unchanged.
    /// </exception>
    public void AddWeighted(ReadOnlySpan<float> losses, ReadOnlySpan<float> weights) => AddWeighted<float>(losses, weights);

    /// <inheritdoc cref="AddWeighted(ReadOnlySpan{float}, ReadOnlySpan{float})"/>
    public void AddWeighted(ReadOnlySpan<double> losses, ReadOnlySpan<double> weights) => AddWeighted<double>(losses, weights);

    /// <summary>Adds the losses of another total to this one.</summary>
    /// <param name="other">The other total, which may be this one.</param>
    /// <exception cref="OverflowException">
    /// The counts add up to more than <see cref="long.MaxValue"/>. This total is then unchanged.
    /// </exception>
    public void Merge(in LossSum other)
    {
        Count = checked(Count + other.Count);
        _sum.Add(other._sum);
        _weight.Add(other._weight);
    }

    /// <summary>Adds two totals, as <c>+</c> does.</summary>
    /// <param name="left">A total.</param>
    /// <param name="right">Another total.</param>
    /// <returns>The total of the losses in both.</returns>
    /// <exception cref="OverflowException">The counts add up to more than <see cref="long.MaxValue"/>.</exception>
    public static LossSum Add(LossSum left, LossSum right) => left + right;

    /// <summary>Adds any number of totals.</summary>
    /// <param name="totals">The totals, in any order.</param>
    /// <returns>The total of the losses in all of them; <see cref="Empty"/> of none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="totals"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The counts add up to more than <see cref="long.MaxValue"/>.</exception>
    public static LossSum Total(IEnumerable<LossSum> totals) => Totals.Of(totals);

    /// <inheritdoc cref="Total(IEnumerable{LossSum})"/>
    public static LossSum Total(params LossSum[] totals) => Totals.Of(totals);

    /// <inheritdoc cref="Total(IEnumerable{LossSum})"/>
    public static LossSum Total(ReadOnlySpan<LossSum> totals) => Totals.Of(totals);

    /// <summary>The exact sum of the weighted losses.</summary>
    internal readonly ExactSum ExactTotal => _sum;

    /// <summary>The exact sum of the weights.</summary>
    internal readonly ExactSum ExactWeight => _weight;

    /// <summary>The same sums of fewer losses: rows that do not count have added nothing to them.</summary>
    internal readonly LossSum Without(int leftOut) => this with { Count = Count - leftOut };

    internal void Add<T>(ReadOnlySpan<T> losses)
        where T : unmanaged, INumber<T>
    {
        Count = checked(Count + losses.Length);
        ExactTerms<T>.Add(ref _sum, losses);
        _weight.Add(losses.Length);
    }

    internal void Add<T>(ReadOnlySpan<T> losses, ReadOnlySpan<T> weights)
        where T : unmanaged, INumber<T>
    {
        Guard.Length(weights.Length, losses.Length, nameof(weights), nameof(losses));
        Count = checked(Count + losses.Length);
        ExactTerms<T>.AddProducts(ref _sum, losses, weights);
        ExactTerms<T>.Add(ref _weight, weights);
    }

    internal void AddWeighted<T>(ReadOnlySpan<T> losses, ReadOnlySpan<T> weights)
        where T : unmanaged, INumber<T>
    {
        Guard.Length(weights.Length, losses.Length, nameof(weights), nameof(losses));
        Count = checked(Count + losses.Length);
        ExactTerms<T>.AddKept(ref _sum, losses, weights);
        ExactTerms<T>.Add(ref _weight, weights);
    }
}
