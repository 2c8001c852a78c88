using LossGen;

namespace TorchTraining;

/// <summary>What this sample asks the compiler for. TorchSharp's class labels are of 64 bits.</summary>
static partial class Losses
{
    /// <summary>The mean of −log softmax(logits)[label], and its gradient unless that is empty.</summary>
    [Loss(Kind.CrossEntropy)]
    public static partial float CrossEntropy(
        ReadOnlySpan<float> logits, ReadOnlySpan<long> labels, int classes, Span<float> gradient);

    /// <inheritdoc cref="CrossEntropy(ReadOnlySpan{float}, ReadOnlySpan{long}, int, Span{float})"/>
    [Loss(Kind.CrossEntropy)]
    public static partial double CrossEntropy(
        ReadOnlySpan<double> logits, ReadOnlySpan<long> labels, int classes, Span<double> gradient);
}
