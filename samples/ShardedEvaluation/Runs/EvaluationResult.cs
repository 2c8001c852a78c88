using LossGen;

namespace ShardedEvaluation.Runs;

/// <summary>What came of one evaluation.</summary>
/// <param name="Name">What was special about it.</param>
/// <param name="Total">The total.</param>
/// <param name="Shards">How many shards it was cut into.</param>
/// <param name="Disturbance">What happened to the cluster meanwhile.</param>
/// <param name="RunningCount">How many losses the running sum has; null if there is none.</param>
/// <param name="Seconds">How long it took.</param>
sealed record EvaluationResult(
    string Name, LossSum Total, int Shards, Disturbance? Disturbance, long? RunningCount, double Seconds);

/// <summary>What a cluster went through.</summary>
/// <param name="LostWorkers">How many workers were killed.</param>
/// <param name="CoordinatorCrashes">How often the coordinator was.</param>
/// <param name="Retries">How many calls failed and were repeated, after the last start.</param>
/// <param name="FromLedger">How many shards were in the ledger when they were asked for.</param>
sealed record Disturbance(int LostWorkers, int CoordinatorCrashes, int Retries, int FromLedger);
