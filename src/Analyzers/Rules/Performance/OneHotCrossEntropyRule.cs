using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Performance;

/// <summary>LG3001: class indices that are made a one-hot table of, only to be multiplied by logarithms.</summary>
internal sealed class OneHotCrossEntropyRule() : Rule(PerformanceRules.OneHotCrossEntropy)
{
    private const int MaximalProducts = 32;

    private static readonly HashSet<string> Makers = new(StringComparer.OrdinalIgnoreCase) { "OneHot", "one_hot", "ToOneHot", "OneHotEncode", "to_categorical" };

    public override void Register(Registration on)
    {
        on.Function(MathOp.Log, (inspection, logarithm) => InspectProduct(inspection, logarithm.Operation));
        on.Method("log_softmax", InspectProduct);
        on.Method("LogSoftmax", InspectProduct);
        on.Method("LogSoftMax", InspectProduct);
        on.Named(LossCalls.CanBeLoss, InspectLoss);
    }

    private void InspectProduct(Inspection inspection, IOperation logarithm)
    {
        if (Factor(logarithm) is { } factor && Maker(factor) is { } maker)
        {
            inspection.Report(Descriptor, maker);
        }
    }

    private void InspectLoss(Inspection inspection, IInvocationOperation call)
    {
        if (LossCalls.Read(call) is { Input: LossInput.Logits, IsBinary: false, Target: { } target } && Maker(target) is { } maker)
        {
            inspection.Report(Descriptor, maker);
        }
    }

    // What the logarithm, or the variable that keeps it, is multiplied by.
    private static IOperation? Factor(IOperation logarithm)
    {
        if (Logarithms.Factor(logarithm) is { } direct)
        {
            return direct;
        }

        if (Terms.Outer(logarithm) is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } kept } })
        {
            return null;
        }

        foreach (IOperation product in Body.Of(logarithm).ProductsOf(kept).Take(MaximalProducts))
        {
            Term term = Terms.Read(product);
            if ((Is(term.First, kept) ? term.Second : Is(term.Second, kept) ? term.First : null) is { } factor)
            {
                return factor;
            }
        }

        return null;
    }

    private static bool Is(IOperation operation, ISymbol variable)
    {
        IOperation peeled = Terms.Peel(operation);
        return SymbolEqualityComparer.Default.Equals(Variables.Of(Variables.Container(peeled) ?? peeled), variable);
    }

    private static IInvocationOperation? Maker(IOperation value)
    {
        IOperation operation = Terms.Peel(value);
        IOperation row = Variables.Container(operation) is { } container ? Terms.Peel(container) : operation;
        IOperation source = Reaching.LocalValue(row) is { } written ? Terms.Peel(written) : row;
        return source is not IInvocationOperation call ? null
            : Makers.Contains(call.TargetMethod.Name) ? call
            : Call.Of(call) is { } read && Elements.Viewed(read) is { } viewed ? Maker(viewed)
            : null;
    }
}
