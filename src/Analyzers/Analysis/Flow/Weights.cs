using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>What a logarithm is multiplied by, at once or in a later statement, and what becomes of the product.</summary>
internal static class Weights
{
    private const int MaximalLevels = 8, MaximalProducts = 32;

    private static readonly HashSet<string> Sums = Words.Set("loss losses cost entropy crossentropy logloss nll bce objective");

    /// <summary>What a logarithm is multiplied by, signs apart.</summary>
    public static IOperation? Of(IOperation logarithm) => Logarithms.Factor(logarithm) ?? Later(logarithm);

    /// <summary>Whether the product that a logarithm is in counts negatively, as a term of a loss does: −t·log p, s −= t·log p.</summary>
    public static bool IsNegated(IOperation logarithm)
    {
        IOperation inner = logarithm;
        int levels = 0;
        for (IOperation? outer = Terms.Outer(logarithm); outer is not null && levels < MaximalLevels; inner = outer, outer = Terms.Outer(outer), levels++)
        {
            Term term = Terms.Read(outer);
            switch (term.Op)
            {
                case MathOp.Negate:
                    return true;
                case MathOp.Multiply when IsNegative(term.First) || IsNegative(term.Second):
                    return true;
                case MathOp.Subtract when Reaching.IsAround(term.Second, inner):
                    return true;
                case MathOp.Add or MathOp.Subtract or MathOp.Multiply or MathOp.Divide:
                    break;
                default:
                    return outer is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Subtract };
            }
        }

        return false;
    }

    /// <summary>Whether the product that a logarithm is in is added to what is called a loss.</summary>
    public static bool IsSummedAsLoss(IOperation logarithm)
    {
        IOperation? outer = Terms.Outer(logarithm);
        while (outer is not null && Terms.Read(outer).Op is MathOp.Negate or MathOp.Add or MathOp.Subtract or MathOp.Multiply or MathOp.Divide)
        {
            outer = Terms.Outer(outer);
        }

        return outer is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } update && Names.HasAny(update.Target, Sums);
    }

    private static bool IsNegative(IOperation factor) => Terms.Read(factor) is { Op: MathOp.Negate } or { Op: MathOp.Constant, Value: < 0 };

    // var l = Log(p); … Multiply(t, l)
    private static IOperation? Later(IOperation logarithm)
    {
        if (Logarithms.Declared(logarithm) is not { } variable)
        {
            return null;
        }

        foreach (IOperation operation in Body.Of(logarithm).ProductsOf(variable).Take(MaximalProducts))
        {
            if (operation.Syntax.SpanStart > logarithm.Syntax.SpanStart && Terms.Read(operation) is { Op: MathOp.Multiply } product)
            {
                return Is(product.First, variable) ? product.Second : Is(product.Second, variable) ? product.First : null;
            }
        }

        return null;
    }

    private static bool Is(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(Variables.Of(operation) ?? Variables.Row(Terms.Peel(operation)), variable);
}
