using ShardedEvaluation.Runs;

namespace ShardedEvaluation.Reports;

/// <summary>What this sample must show.</summary>
static class Verdict
{
    const double Tolerance = 1e-6;

    /// <summary>What it did not show, in words; nothing if it did.</summary>
    public static IEnumerable<string> Failures(
        double plainMean, EvaluationResult alone, IEnumerable<EvaluationResult> onClusters)
    {
        if (!(Math.Abs(alone.Total.Mean - plainMean) <= Tolerance * plainMean))
            yield return $"The mean is {alone.Total.Mean}, but {plainMean} by plain doubles.";

        foreach (var result in onClusters)
        {
            if (!result.Total.Equals(alone.Total))
                yield return
                    $"{result.Name}: the total of {result.Total.Count} tokens is not that of one process, " +
                    $"{alone.Total.Count} tokens.";

            if (result.Disturbance is { CoordinatorCrashes: > 0 } disturbance)
            {
                if (disturbance.LostWorkers != 1)
                    yield return $"{result.Name}: {disturbance.LostWorkers} silos were killed instead of one.";
                if (disturbance.FromLedger == 0)
                    yield return $"{result.Name}: nothing came from the ledger after the coordinator's crash.";
                if (!(result.RunningCount > alone.Total.Count))
                    yield return
                        $"{result.Name}: the running sum has {result.RunningCount} tokens; it should count some twice.";
            }
            else if (result.RunningCount != alone.Total.Count)
            {
                yield return
                    $"{result.Name}: the running sum has {result.RunningCount} tokens although nobody was killed.";
            }
        }
    }
}
