using LossGen;
using Orleans.Placement;
using ShardedEvaluation.Ledger;
using ShardedEvaluation.Shards;

namespace ShardedEvaluation.Cluster;

/// <summary>Evaluates one shard, once: the result is written before it is answered.</summary>
[RandomPlacement]
sealed class ShardGrain(
    [PersistentState("total", FileStorage.Ledger)] IPersistentState<ShardRecord> record,
    Evaluator evaluator,
    SiloSettings settings) : Grain, IShardGrain
{
    /// <inheritdoc/>
    public async Task<ShardReply> Evaluate(Shard shard)
    {
        if (record.RecordExists)
            return new(record.State.TotalOf(shard), FromLedger: true);

        LossSum total = await evaluator.Evaluate(shard);
        await GrainFactory.GetGrain<IRunningSumGrain>(settings.Run).Add(total);

        // Between the two writes is the worst moment: the running sum has the shard, and nobody knows.
        settings.CrashIfTold();
        record.State = ShardRecord.Of(shard, total);
        await record.WriteStateAsync();
        return new(total, FromLedger: false);
    }

    /// <inheritdoc/>
    public async Task Audit(Shard shard)
    {
        LossSum again = await evaluator.Evaluate(shard);
        if (!again.Equals(record.State.TotalOf(shard)))
            throw new InvalidDataException(
                $"The ledger has another result for the shard '{shard.Name}': a second evaluation gave other bytes.");
    }
}
