using LossGen;

namespace ShardedEvaluation;

/// <summary>What this sample asks the compiler for.</summary>
static partial class Losses
{
    /// <summary>
    /// The sum of −log softmax(logits)[label], in nats, as an exact total. A row-wise kernel adds one row at a time
    /// without rounding, so shards may be cut between any two rows.
    /// </summary>
    [Loss(Kind.CrossEntropy)]
    public static partial LossSum TokenLoss(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes);
}
