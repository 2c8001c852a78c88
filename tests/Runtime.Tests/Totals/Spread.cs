using System.Numerics;

namespace LossGen.Runtime.Tests;

/// <summary>The documented square of a standard error, element by element: n/(n − 1) · Σ (wᵢ(lᵢ − m))² / W².</summary>
static class Spread
{
    /// <summary>The square in rational numbers; nothing where it does not exist.</summary>
    /// <remarks>A product is that of <see cref="LossSum"/>: rounded to a multiple of 2⁻¹⁰⁷⁴ where its digits go below.</remarks>
    public static Rational? Variance(double[] losses, double[] weights)
    {
        // Integers all: weights and weighted losses in units of 2⁻¹⁰⁷⁴.
        List<(BigInteger Loss, BigInteger Weight)> pairs = [];
        for (int i = 0; i < losses.Length; i++)
        {
            if (weights[i] == 0)
                continue;
            if (!double.IsFinite(losses[i] * weights[i]))
                return null;
            pairs.Add((Reference.ProductUnits(losses[i], weights[i]), Reference.Units(weights[i])));
        }

        BigInteger sum = pairs.Aggregate(BigInteger.Zero, (total, pair) => total + pair.Loss);
        BigInteger weight = pairs.Aggregate(BigInteger.Zero, (total, pair) => total + pair.Weight);
        if (pairs.Count < 2 || weight.IsZero)
            return null;

        // w·l − m·w, times the sum of the weights.
        BigInteger squares = pairs.Aggregate(
            BigInteger.Zero, (total, pair) => total + BigInteger.Pow((pair.Loss * weight) - (sum * pair.Weight), 2));
        return new Rational(pairs.Count * squares, (pairs.Count - 1) * BigInteger.Pow(weight, 4));
    }
}
