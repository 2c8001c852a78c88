using Boosting.Experiments;
using Boosting.Objectives;

namespace Boosting.Reports;

/// <summary>What this sample must show.</summary>
static class Verdict
{
    const double Tolerance = 1e-12;

    /// <summary>A twin whose trees must be the same text.</summary>
    public static IEnumerable<string> Identical(TwinResult result)
    {
        if (!result.AreEqual)
            yield return
                $"{result.Name}: the trees are not those of the built-in objective; scores differ by {result.Difference:E1}.";
    }

    /// <summary>A twin whose scores must be the same but for rounding.</summary>
    public static IEnumerable<string> Equal(TwinResult result)
    {
        if (!(result.Difference <= Tolerance))
            yield return
                $"{result.Name}: scores differ by {result.Difference:E1} from those of the built-in objective.";
    }

    /// <summary>Whether robust losses are robust, and quantiles have the right share between them.</summary>
    public static IEnumerable<string> Robust(IReadOnlyList<Fit> means, double covered)
    {
        double squared = means[0].Errors[^1];
        foreach (var fit in means.Skip(1).Where(fit => !(fit.Errors[^1] < 0.8 * squared)))
            yield return
                $"{fit.Name}: off by {fit.Errors[^1]:F1}, not much less than the squared error's {squared:F1}.";
        if (!(covered is > 0.6 and < 0.95))
            yield return $"{covered:P0} of the held-out patients are between the quantiles.";
    }

    /// <summary>
    /// Whether the gradient made of a binary cross-entropy is that of s²·log cosh(r/s), which is s·tanh(r/s).
    /// </summary>
    public static IEnumerable<string> LogCosh()
    {
        const double Scale = 30;
        double[] residuals = [-900, -31, -1e-3, 0, 0.5, 29, 400];
        float[] gradient = new float[residuals.Length], hessian = new float[residuals.Length];
        new LogCoshObjective(new double[residuals.Length], Scale).Differentiate(residuals, gradient, hessian);
        foreach (var (residual, value) in residuals.Zip(gradient))
        {
            double expected = Scale * Math.Tanh(residual / Scale);
            if (!(Math.Abs(value - expected) <= 1e-6 * Math.Abs(expected)))
                yield return $"Log-cosh: the gradient at {residual} is {value} instead of {expected}.";
        }
    }
}
