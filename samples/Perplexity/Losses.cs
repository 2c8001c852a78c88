using LossGen;
using Perplexity.Text;

namespace Perplexity;

/// <summary>What this sample asks the compiler for.</summary>
static partial class Losses
{
    /// <summary>
    /// What the model learns from: a distribution of next tokens for every token, and how frequent it is.
    /// </summary>
    [Loss(Kind.CrossEntropy)]
    public static partial float Fit(
        ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, int classes, ReadOnlySpan<float> weights, Span<float> gradient);

    /// <summary>−log softmax(logits)[label] of every token in nats; 0 where there is nothing to predict.</summary>
    [Loss(Kind.CrossEntropy, Reduction = Reduction.None, IgnoreIndex = PaddedBatch.NoLabel)]
    public static partial void TokenLosses(
        ReadOnlySpan<float> logits, ReadOnlySpan<long> labels, int classes, Span<float> losses);

    /// <summary>The same of logits of 16 bits, which are not converted first.</summary>
    [Loss(Kind.CrossEntropy, Reduction = Reduction.None, IgnoreIndex = PaddedBatch.NoLabel)]
    public static partial void TokenLosses(
        ReadOnlySpan<Half> logits, ReadOnlySpan<long> labels, int classes, Span<float> losses);

    /// <summary>D(full‖variant) of every token in nats; 0 where the weight is.</summary>
    [Divergence(Direction.Forward, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void Divergences(
        ReadOnlySpan<float> full, ReadOnlySpan<float> variant, int classes, ReadOnlySpan<float> weights, Span<float> losses);
}
