using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>LG2008: <c>t·log y + (1 − t)·log(1 − t)</c>, where the second logarithm is of the label instead of the prediction.</summary>
internal sealed class AsymmetricCrossEntropyRule() : Rule(MeaningRules.AsymmetricCrossEntropy)
{
    public override void Register(Registration on)
    {
        on.Function(MathOp.Log, Inspect);
        on.Function(MathOp.Log2, Inspect);
    }

    private void Inspect(Inspection inspection, Term logarithm)
    {
        if (AsymmetricCrossEntropy.Find(logarithm) is { } found)
        {
            inspection.Report(Descriptor, logarithm.Operation, Text(found.Label), Text(found.Prediction));
        }
    }

    private static string Text(IOperation operation) => Terms.Peel(operation).Syntax.ToString();
}
