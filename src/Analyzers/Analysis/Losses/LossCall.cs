using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>What a loss function takes its predictions to be.</summary>
internal enum LossInput
{
    Unknown,
    Logits,
    LogProbabilities,
    Probabilities,
}

/// <summary>A call of a loss function.</summary>
/// <param name="Input">What it takes its predictions to be.</param>
/// <param name="IsBinary">Whether it applies a sigmoid rather than a softmax.</param>
/// <param name="Prediction">The argument that is the prediction.</param>
/// <param name="Target">The argument that is the target, if there is one.</param>
internal sealed record LossCall(LossInput Input, bool IsBinary, IOperation Prediction, IOperation? Target);
