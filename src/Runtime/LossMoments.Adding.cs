using System.Numerics;
using System.Runtime.CompilerServices;
using LossGen.Runtime;

namespace LossGen;

public partial struct LossMoments
{
    /// <inheritdoc cref="LossSum.Add(ReadOnlySpan{float})"/>
    public void Add(ReadOnlySpan<float> losses) => Add<float>(losses);

    /// <inheritdoc cref="LossSum.Add(ReadOnlySpan{float})"/>
    public void Add(ReadOnlySpan<double> losses) => Add<double>(losses);

    /// <inheritdoc cref="LossSum.Add(ReadOnlySpan{float}, ReadOnlySpan{float})"/>
    public void Add(ReadOnlySpan<float> losses, ReadOnlySpan<float> weights) => Add<float>(losses, weights);

    /// <inheritdoc cref="LossSum.Add(ReadOnlySpan{float}, ReadOnlySpan{float})"/>
    public void Add(ReadOnlySpan<double> losses, ReadOnlySpan<double> weights) => Add<double>(losses, weights);

    /// <summary>
    /// Adds losses that are weighted already: those that a kernel wrote to its <c>losses</c>, or one sum of losses for each
    /// document with its number of tokens as the weight.
    /// </summary>
    /// <param name="losses">The weighted losses; infinities and NaN behave as in plain addition.</param>
    /// <param name="weights">
    /// The weights that are in them. The loss of an element of weight 0 is not read, whatever it is; the element is counted.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="weights"/> has another length than <paramref name="losses"/>. Nothing was added.
    /// </exception>
    /// <exception cref="OverflowException">
    /// The count grows to more than <see cref="long.MaxValue"/>. These moments are then unchanged.
    /// </exception>
    public void AddWeighted(ReadOnlySpan<float> losses, ReadOnlySpan<float> weights) => AddWeighted<float>(losses, weights);

    /// <inheritdoc cref="AddWeighted(ReadOnlySpan{float}, ReadOnlySpan{float})"/>
    public void AddWeighted(ReadOnlySpan<double> losses, ReadOnlySpan<double> weights) => AddWeighted<double>(losses, weights);

    /// <summary>Adds the losses of other moments to these.</summary>
    /// <param name="other">The other moments, which may be these.</param>
    /// <exception cref="OverflowException">
    /// The counts add up to more than <see cref="long.MaxValue"/>. These moments are then unchanged.
    /// </exception>
    public void Merge(in LossMoments other)
    {
        _total.Merge(other._total);
        KeptCount += other.KeptCount;
        _squares.Add(other._squares);
        _products.Add(other._products);
        _squaredWeights.Add(other._squaredWeights);
    }

    /// <summary>Adds two, as <c>+</c> does.</summary>
    /// <param name="left">Moments.</param>
    /// <param name="right">Other moments.</param>
    /// <returns>The moments of the losses in both.</returns>
    /// <exception cref="OverflowException">The counts add up to more than <see cref="long.MaxValue"/>.</exception>
    public static LossMoments Add(LossMoments left, LossMoments right) => left + right;

    /// <summary>Adds any number of moments.</summary>
    /// <param name="totals">The moments, in any order.</param>
    /// <returns>The moments of the losses in all of them; <see cref="Empty"/> of none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="totals"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The counts add up to more than <see cref="long.MaxValue"/>.</exception>
    public static LossMoments Total(IEnumerable<LossMoments> totals) => Totals.Of(totals);

    /// <inheritdoc cref="Total(IEnumerable{LossMoments})"/>
    public static LossMoments Total(params LossMoments[] totals) => Totals.Of(totals);

    /// <inheritdoc cref="Total(IEnumerable{LossMoments})"/>
    public static LossMoments Total(ReadOnlySpan<LossMoments> totals) => Totals.Of(totals);

    /// <summary>The same moments of fewer losses: rows that do not count have added nothing to them.</summary>
    internal readonly LossMoments Without(int leftOut) => this with { _total = _total.Without(leftOut) };

    [SkipLocalsInit]
    internal void Add<T>(ReadOnlySpan<T> losses)
        where T : unmanaged, INumber<T>
    {
        LossSum added = LossSum.Empty;
        added.Add<T>(losses);
        _total.Merge(added);
        KeptCount += losses.Length;

        // Of weights of 1.
        _products.Add(added.ExactTotal);
        _squaredWeights.AddFinite(losses.Length, 1);
        Span<double> block = stackalloc double[ProductBlock.Length];
        for (; !losses.IsEmpty; losses = losses[block.Length..])
        {
            block = block[..Math.Min(block.Length, losses.Length)];
            ExactTerms<T>.Widen(losses[..block.Length], block);
            ProductBlock.Add(ref _squares, block, block);
        }
    }

    void Add<T>(ReadOnlySpan<T> losses, ReadOnlySpan<T> weights)
        where T : unmanaged, INumber<T>
    {
        _total.Add<T>(losses, weights);
        AddProducts(losses, weights, areWeighted: false);
    }

    internal void AddWeighted<T>(ReadOnlySpan<T> losses, ReadOnlySpan<T> weights)
        where T : unmanaged, INumber<T>
    {
        _total.AddWeighted<T>(losses, weights);
        AddProducts(losses, weights, areWeighted: true);
    }

    [SkipLocalsInit]
    void AddProducts<T>(ReadOnlySpan<T> losses, ReadOnlySpan<T> weights, bool areWeighted)
        where T : unmanaged, INumber<T>
    {
        Span<double> highs = stackalloc double[ProductBlock.Length];
        Span<double> lows = stackalloc double[ProductBlock.Length];
        Span<double> factors = stackalloc double[ProductBlock.Length];
        while (!losses.IsEmpty)
        {
            int count = Math.Min(losses.Length, ProductBlock.Length), halves = 1;
            ReadOnlySpan<T> blockLosses = losses[..count], blockWeights = weights[..count];
            if (areWeighted)
                ExactTerms<T>.Keep(blockLosses, blockWeights, highs);
            else
                halves = ExactTerms<T>.Multiply(blockLosses, blockWeights, highs, lows);

            ExactTerms<T>.Widen(blockWeights, factors);
            AddHighs(highs[..count], factors[..count]);
            if (halves > 1 && lows[..count].ContainsAnyExcept(0.0))
                AddLows(highs[..count], lows[..count], factors[..count]);

            losses = losses[count..];
            weights = weights[count..];
        }
    }

    void AddHighs(ReadOnlySpan<double> losses, ReadOnlySpan<double> weights)
    {
        KeptCount += weights.Length - weights.Count(0.0);
        ProductBlock.Add(ref _squares, losses, losses);
        ProductBlock.Add(ref _products, losses, weights);
        ProductBlock.Add(ref _squaredWeights, weights, weights);
    }

    // What the second halves add: (h + l)² = h² + l² + h·2l and (h + l)·w = h·w + l·w.
    void AddLows(ReadOnlySpan<double> highs, Span<double> lows, ReadOnlySpan<double> weights)
    {
        ProductBlock.Add(ref _squares, lows, lows);
        ProductBlock.Add(ref _products, lows, weights);
        foreach (ref double low in lows)
            low *= 2;
        ProductBlock.Add(ref _squares, highs, lows);
    }
}
