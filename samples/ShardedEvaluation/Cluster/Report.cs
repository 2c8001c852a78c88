using System.Text.Json;
using LossGen;

namespace ShardedEvaluation.Cluster;

/// <summary>A line that the coordinator prints: a shard that is done, or in the end the total.</summary>
/// <param name="Shard">The name of the shard; null at the end.</param>
/// <param name="Total">The total of the shard, or of all.</param>
/// <param name="FromLedger">Whether the shard was in the ledger; at the end how many were.</param>
/// <param name="Retries">How often the shard was tried in vain; at the end how often all were.</param>
/// <param name="RunningCount">At the end, how many losses the running sum has.</param>
sealed record Report(string? Shard, LossSum Total, int FromLedger, int Retries, long RunningCount = 0)
{
    /// <summary>Whether this is the end.</summary>
    public bool IsEnd => Shard is null;

    /// <summary>The line.</summary>
    public override string ToString() => JsonSerializer.Serialize(this);

    /// <summary>Reads the line.</summary>
    public static Report Parse(string line) =>
        JsonSerializer.Deserialize<Report>(line) ?? throw new InvalidDataException($"'{line}' is no report.");
}
