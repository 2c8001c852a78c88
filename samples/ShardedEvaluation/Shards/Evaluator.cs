using LossGen;
using ShardedEvaluation.Text;

namespace ShardedEvaluation.Shards;

/// <summary>Evaluates the model on a shard: what one grain does.</summary>
sealed class Evaluator(TextModel model)
{
    /// <summary>The hash of the model.</summary>
    public string ModelHash => model.Hash;

    /// <summary>The total loss of a shard.</summary>
    /// <exception cref="FileNotFoundException">The shard is missing.</exception>
    /// <exception cref="InvalidDataException">The shard is corrupt, or holds other than what the manifest lists.</exception>
    public async Task<LossSum> Evaluate(Shard shard)
    {
        LossSum total = LossSum.Empty;
        await foreach (var (contexts, labels) in ShardFile.Read(shard))
            total.Merge(Losses.TokenLoss(LogitsOf(contexts, shard), labels, model.Classes));

        if (total.Count != shard.Rows)
            throw new InvalidDataException($"The shard '{shard.Name}' has {total.Count} rows instead of {shard.Rows}.");
        return total;
    }

    float[] LogitsOf(ReadOnlySpan<int> contexts, Shard shard)
    {
        float[] logits = new float[contexts.Length * model.Classes];
        for (int i = 0; i < contexts.Length; i++)
        {
            if ((uint)contexts[i] >= (uint)model.Contexts)
                throw new InvalidDataException(
                    $"The shard '{shard.Name}' has context {contexts[i]}, but the model has {model.Contexts}.");

            model[contexts[i]].CopyTo(logits.AsSpan(i * model.Classes));
        }

        return logits;
    }
}
