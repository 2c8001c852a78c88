using Perplexity.Evaluation;

namespace Perplexity.Reports;

/// <summary>What this sample must show.</summary>
static class Verdict
{
    const double Tolerance = 1e-6;

    /// <summary>Nothing if two numbers agree, otherwise a sentence.</summary>
    public static IEnumerable<string> Compare(string what, double value, double expected, double tolerance = Tolerance)
    {
        if (!(Math.Abs(value - expected) <= tolerance * Math.Max(1, Math.Abs(expected))))
            yield return $"{what} is {value:R}, but {expected:R} by plain doubles.";
    }

    /// <summary>What is wrong with a score, whatever the model.</summary>
    public static IEnumerable<string> Failures(Score score)
    {
        foreach (string failure in Compare($"{score.Name}: the mean loss", score.ByDocument.Mean, score.PlainMean))
            yield return failure;
        if (!(score.ByDocument.StandardError > 0))
            yield return $"{score.Name}: the standard error is {score.ByDocument.StandardError}.";
        if (score.FromFull is { } divergence && !(divergence.Mean is > 0 and < 0.1))
            yield return
                $"{score.Name}: the divergence from the full model is {divergence.Mean}, which is not small and positive.";
    }
}
