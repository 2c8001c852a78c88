namespace Boosting.Objectives;

/// <summary>A number to predict. The gradient comes from a kernel; the curvature is a choice.</summary>
abstract class RegressionObjective(double[] targets) : IObjective
{
    readonly double[] _gradient = new double[targets.Length];

    /// <summary>What to predict.</summary>
    protected double[] Targets => targets;

    /// <inheritdoc/>
    public void Differentiate(ReadOnlySpan<double> scores, Span<float> gradient, Span<float> hessian)
    {
        Differentiate(scores, _gradient);
        for (int i = 0; i < targets.Length; i++)
        {
            gradient[i] = (float)_gradient[i];
            hessian[i] = (float)Curvature(scores[i] - targets[i], _gradient[i]);
        }
    }

    /// <summary>Writes the gradient.</summary>
    protected abstract void Differentiate(ReadOnlySpan<double> scores, Span<double> gradient);

    /// <summary>What takes the place of the Hessian where the residual is <paramref name="r"/>.</summary>
    protected abstract double Curvature(double r, double gradient);
}

/// <summary>½r²: the mean.</summary>
sealed class SquaredObjective(double[] targets) : RegressionObjective(targets)
{
    readonly double[] _hessian = new double[targets.Length];

    /// <inheritdoc/>
    protected override void Differentiate(ReadOnlySpan<double> scores, Span<double> gradient) =>
        Losses.Squared(scores, Targets, upstream: 0.5, gradient, _hessian);

    /// <inheritdoc/>
    protected override double Curvature(double r, double gradient) => _hessian[0];
}

/// <summary>
/// Huber with curvature 1, as in LightGBM: its own Hessian is 0 beyond δ, and a leaf of outliers would divide by
/// nothing.
/// </summary>
sealed class HuberObjective(double[] targets, double delta) : RegressionObjective(targets)
{
    /// <inheritdoc/>
    protected override void Differentiate(ReadOnlySpan<double> scores, Span<double> gradient) =>
        Losses.Huber(scores, Targets, delta, gradient);

    /// <inheritdoc/>
    protected override double Curvature(double r, double gradient) => 1;
}

/// <summary>
/// s²·log cosh(r/s), which LightGBM has not: a robust loss that is smooth everywhere. It is the binary cross-entropy of
/// the logit 2r/s and the target ½.
/// </summary>
sealed class LogCoshObjective(double[] targets, double scale) : RegressionObjective(targets)
{
    readonly double[] _logits = new double[targets.Length];
    readonly double[] _halves = [.. Enumerable.Repeat(0.5, targets.Length)];

    /// <inheritdoc/>
    protected override void Differentiate(ReadOnlySpan<double> scores, Span<double> gradient)
    {
        for (int i = 0; i < _logits.Length; i++)
            _logits[i] = 2 * (scores[i] - Targets[i]) / scale;
        Losses.Soft(_logits, _halves, upstream: 2 * scale, gradient);
    }

    // The parabola that touches the loss here and lies above it elsewhere has this curvature. Its own, 1/cosh², is 0
    // far out.
    /// <inheritdoc/>
    protected override double Curvature(double r, double gradient) => r == 0 ? 1 : gradient / r;
}

/// <summary>The quantile τ: residuals above cost 1 − τ, those below τ. It is the absolute error with weights.</summary>
sealed class QuantileObjective(double[] targets, double quantile) : RegressionObjective(targets)
{
    const double SmallestResidual = 10;

    readonly double[] _weights = new double[targets.Length];

    /// <inheritdoc/>
    protected override void Differentiate(ReadOnlySpan<double> scores, Span<double> gradient)
    {
        for (int i = 0; i < _weights.Length; i++)
            _weights[i] = scores[i] > Targets[i] ? 1 - quantile : quantile;
        Losses.Absolute(scores, Targets, _weights, gradient);
    }

    // Of the parabola above ½|r|, which is what of the loss is not linear.
    /// <inheritdoc/>
    protected override double Curvature(double r, double gradient) => 0.5 / Math.Max(Math.Abs(r), SmallestResidual);
}
