using LossGen.Runtime;

namespace LossGen;

public static partial class LossStatistics
{
    /// <summary>
    /// The largest entropy a distribution can have, given what is known of it: what a model without further knowledge
    /// must expect to lose, and a scale for what it does lose.
    /// </summary>
    public static class MaximumEntropy
    {
        // ½ ln 2πe
        const double StandardGaussian = 1.4189385332046727;

        /// <summary>
        /// The entropy of the uniform distribution, <c>ln k</c>: the largest of <paramref name="k"/> outcomes, and the
        /// cross-entropy of a classifier that guesses.
        /// </summary>
        /// <param name="k">The number of outcomes.</param>
        /// <param name="unit">The unit of the result.</param>
        /// <returns>The entropy; NaN where <paramref name="k"/> is less than 1.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is no unit.</exception>
        public static double Uniform(int k, InformationUnit unit = InformationUnit.Nats) =>
            LogOfPositive(k) / NatsPer(unit);

        /// <summary>
        /// The differential entropy of the normal distribution, <c>½ ln(2πe·σ²)</c>: the largest of real numbers with a
        /// standard deviation of σ. It is negative below σ ≈ 0.242.
        /// </summary>
        /// <param name="standardDeviation">σ, in the unit that the numbers have.</param>
        /// <param name="unit">The unit of the result.</param>
        /// <returns>The entropy; NaN where the standard deviation is not greater than 0.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is no unit.</exception>
        public static double Gaussian(double standardDeviation, InformationUnit unit = InformationUnit.Nats) =>
            (StandardGaussian + LogOfPositive(standardDeviation)) / NatsPer(unit);

        /// <summary>
        /// The differential entropy of the exponential distribution, <c>1 − ln λ</c>: the largest of numbers from 0 up
        /// with a mean of 1/λ. It is negative above λ = e.
        /// </summary>
        /// <param name="rate">λ, one over the mean.</param>
        /// <param name="unit">The unit of the result.</param>
        /// <returns>The entropy; NaN where the rate is not greater than 0.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is no unit.</exception>
        public static double Exponential(double rate, InformationUnit unit = InformationUnit.Nats) =>
            (1 - LogOfPositive(rate)) / NatsPer(unit);

        static double LogOfPositive(double x) => x > 0 ? LossMath.Log(x) : double.NaN;

        static double NatsPer(InformationUnit unit) => unit switch
        {
            InformationUnit.Nats => 1,
            InformationUnit.Bits => NaturalLogarithms.Two,
            InformationUnit.Dits => NaturalLogarithms.Ten,
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, $"unit is {unit}, which is no unit."),
        };
    }
}
