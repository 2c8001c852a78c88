namespace Boosting.Objectives;

/// <summary>½r²: the mean.</summary>
sealed class SquaredObjective(double[] targets) : IObjective
{
    /// <inheritdoc/>
    public void Differentiate(ReadOnlySpan<double> scores, Span<float> gradient, Span<float> hessian) =>
        Losses.Squared(scores, targets, upstream: 0.5, gradient, hessian);
}

/// <summary>Huber, with LightGBM's curvature of 1.</summary>
sealed class HuberObjective(double[] targets, double delta) : IObjective
{
    /// <inheritdoc/>
    public void Differentiate(ReadOnlySpan<double> scores, Span<float> gradient, Span<float> hessian) =>
        Losses.Huber(scores, targets, delta, gradient, hessian);
}

/// <summary>The quantile τ.</summary>
sealed class QuantileObjective(double[] targets, double quantile) : IObjective
{
    /// <inheritdoc/>
    public void Differentiate(ReadOnlySpan<double> scores, Span<float> gradient, Span<float> hessian) =>
        Losses.Quantile(scores, targets, quantile, gradient, hessian);
}

/// <summary>s²·log cosh(r/s), which LightGBM has not: a robust loss that is smooth everywhere.</summary>
sealed class LogCoshObjective(double[] targets, double scale) : IObjective
{
    readonly double[] _residuals = new double[targets.Length];
    readonly double[] _zeros = new double[targets.Length];
    readonly double[] _gradient = new double[targets.Length];

    /// <inheritdoc/>
    public void Differentiate(ReadOnlySpan<double> scores, Span<float> gradient, Span<float> hessian)
    {
        for (int i = 0; i < _residuals.Length; i++)
            _residuals[i] = (scores[i] - targets[i]) / scale;
        Losses.LogCosh(_residuals, _zeros, upstream: scale, _gradient);
        for (int i = 0; i < _residuals.Length; i++)
        {
            // The parabola that touches the loss here and lies above it elsewhere has the curvature g/r. Its own, 1/cosh²,
            // is 0 far out.
            double r = scale * _residuals[i];
            gradient[i] = (float)_gradient[i];
            hessian[i] = r == 0 ? 1 : (float)(_gradient[i] / r);
        }
    }
}
