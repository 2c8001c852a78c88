using LossGen;
using ShardedEvaluation.Shards;

namespace ShardedEvaluation.Cluster;

/// <summary>The result of one shard. The key is that of <see cref="Ledger.ResultKey"/>.</summary>
interface IShardGrain : IGrainWithStringKey
{
    /// <summary>Answers with the result, which is in the ledger by then.</summary>
    Task<ShardReply> Evaluate(Shard shard);

    /// <summary>Evaluates the shard once more and compares the bytes with those in the ledger.</summary>
    Task Audit(Shard shard);
}

/// <summary>The answer of a grain.</summary>
/// <param name="Total">The total loss of the shard; the coordinator shows it and adds up the ledger instead.</param>
/// <param name="FromLedger">Whether nothing had to be evaluated.</param>
[GenerateSerializer, Immutable]
sealed record ShardReply([property: Id(0)] LossSum Total, [property: Id(1)] bool FromLedger);
