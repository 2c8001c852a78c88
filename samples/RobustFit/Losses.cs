using LossGen;

namespace RobustFit;

/// <summary>The kernel of a loss of our own, an ordinary method.</summary>
static partial class Losses
{
    /// <summary>The mean of the formula below, with what a step needs: slopes and curvatures by predictions, and slopes by both settings.</summary>
    [Loss(nameof(Student))]
    public static partial double Adaptive(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double logScale, double logShape,
        Span<double> gradient, Span<double> hessian, out double logScaleGradient, out double logShapeGradient);

    /// <summary>
    /// Negative log-likelihood of Student's t: a bell whose tails are the heavier the smaller its shape ν is. As it is a likelihood, it can
    /// learn scale and shape: tails that are heavier than the data ask for cost something.
    /// </summary>
    static double Student(double prediction, double target, double logScale, double logShape)
    {
        double shape = Math.Exp(logShape);
        double z = (prediction - target) * Math.Exp(-logScale);
        double normalizer = LossMath.LogGamma(shape / 2) - LossMath.LogGamma((shape + 1) / 2) + 0.5 * (logShape + Math.Log(Math.PI)) + logScale;
        return normalizer + 0.5 * (shape + 1) * Math.Log(1 + z * z / shape);
    }
}
