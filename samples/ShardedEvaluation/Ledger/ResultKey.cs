using ShardedEvaluation.Shards;

namespace ShardedEvaluation.Ledger;

/// <summary>What a result is the result of: an evaluation, a model and the content of a shard.</summary>
static class ResultKey
{
    // Enough digits of a hash to tell any two files from each other.
    const int Digits = 32;

    /// <summary>The key of a shard's result.</summary>
    public static string Of(string run, string modelHash, Shard shard) =>
        $"{run}/{modelHash[..Digits]}/{shard.Hash[..Digits]}";
}
