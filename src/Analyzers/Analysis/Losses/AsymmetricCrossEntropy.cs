using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>A binary cross-entropy whose second logarithm is of the label.</summary>
/// <param name="Label">The label where the prediction should be.</param>
/// <param name="Prediction">The prediction.</param>
internal readonly record struct AsymmetricCrossEntropy(IOperation Label, IOperation Prediction)
{
    /// <summary>What is wrong with <c>(1 − t)·log(1 − t)</c>, if a term <c>t·log y</c> stands beside it.</summary>
    public static AsymmetricCrossEntropy? Find(Term logarithm)
    {
        if (Logarithms.Factor(logarithm.Operation) is not { } factor || Complemented(factor) is not { } label
            || Complemented(Logarithms.Argument(logarithm.First)) is not { } operand || !Terms.Same(label, operand))
        {
            return null;
        }

        foreach (Term other in ProductTerms.LogarithmsBeside(logarithm.Operation))
        {
            IOperation prediction = Logarithms.Argument(other.First);
            if (Logarithms.Factor(other.Operation) is { } weight && Terms.Same(weight, label) && !Terms.Same(prediction, label)
                && Terms.Read(prediction).Op == MathOp.None)
            {
                return new(operand, prediction);
            }
        }

        return null;
    }

    // t of 1 − t
    private static IOperation? Complemented(IOperation operation)
    {
        IOperation value = Reaching.LocalValue(operation) ?? operation;
        return Terms.Read(value) is { Op: MathOp.Subtract } difference && Terms.Read(difference.First).Is(1) ? difference.Second : null;
    }
}
