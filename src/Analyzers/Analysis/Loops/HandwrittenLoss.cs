using System.Globalization;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>The losses that are recognised in loops.</summary>
internal enum LoopLoss
{
    SquaredError,
    AbsoluteError,
    Huber,
    Hinge,
    BinaryCrossEntropy,
    CrossEntropy,
    KullbackLeibler,
    Entropy,
}

/// <summary>A loss of an element, as a loop or a lambda writes it.</summary>
/// <param name="Loss">Which loss it is.</param>
/// <param name="Factor">What the loss is multiplied by: −1 where the loop subtracts it.</param>
/// <param name="First">The row of the kernel's first operand.</param>
/// <param name="Second">The row of the second operand, if the loss has two.</param>
/// <param name="Setting">The threshold of a Huber loss, the margin of a hinge; NaN where there is none.</param>
/// <param name="IsLogits">Whether the predictions are logits.</param>
/// <param name="Unit">The unit of an entropy.</param>
internal sealed record HandwrittenLoss(
    LoopLoss Loss, double Factor, IOperation First, IOperation? Second = null, double Setting = double.NaN, bool IsLogits = false, InformationBase Unit = InformationBase.Nats)
{
    /// <summary>The loss in words.</summary>
    public string Title => Loss switch
    {
        LoopLoss.SquaredError => "a squared error",
        LoopLoss.AbsoluteError => "an absolute error",
        LoopLoss.Huber => "a Huber loss",
        LoopLoss.Hinge => "a hinge loss",
        LoopLoss.BinaryCrossEntropy => "a binary cross-entropy",
        LoopLoss.CrossEntropy => "a cross-entropy",
        LoopLoss.KullbackLeibler => "a Kullback–Leibler divergence",
        _ => "an entropy",
    };

    /// <summary>The attribute of the kernel, without its brackets, where the names of the library are known.</summary>
    public string Attribute => Loss switch
    {
        LoopLoss.Huber => $"Loss(Kind.Huber, Delta = {Number(Setting)}, Reduction = Reduction.Sum)",
        LoopLoss.Hinge when Setting != 1 => $"Loss(Kind.Hinge, Margin = {Number(Setting)}, Reduction = Reduction.Sum)",
        LoopLoss.BinaryCrossEntropy when !IsLogits => "Loss(Kind.BinaryCrossEntropy, Input = InputSpace.Probabilities, Reduction = Reduction.Sum)",
        LoopLoss.CrossEntropy => $"Information(Measure.CrossEntropy{Units})",
        LoopLoss.KullbackLeibler => "Divergence(Direction.Forward)",
        LoopLoss.Entropy => $"Information(Measure.Entropy{Units})",
        _ => $"Loss(Kind.{Loss}, Reduction = Reduction.Sum)",
    };

    /// <summary>The names of the kernel's operands.</summary>
    public IReadOnlyList<string> Operands => Loss switch
    {
        LoopLoss.BinaryCrossEntropy => [IsLogits ? "logits" : "probabilities", "targets"],
        LoopLoss.CrossEntropy or LoopLoss.KullbackLeibler => ["p", "q"],
        LoopLoss.Entropy => ["p"],
        _ => ["predictions", "targets"],
    };

    private string Units => Unit == InformationBase.Nats ? "" : $", Unit = InformationUnit.{Unit}";

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
