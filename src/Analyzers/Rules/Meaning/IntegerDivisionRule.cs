using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>LG2013: a quotient of integers, which is cut off, as a factor of a loss.</summary>
internal sealed class IntegerDivisionRule() : Rule(MeaningRules.IntegerDivision)
{
    private static readonly HashSet<string> Losses = Words.Set("loss losses entropy nll bce kl likelihood penalty regularization regularizer divergence crossentropy");

    public override void Register(Registration on) => on.Quotient(Inspect);

    private void Inspect(Inspection inspection, IBinaryOperation division)
    {
        if (Shapes.IsInteger(division.Type)
            && division.Parent is IConversionOperation { IsImplicit: true } conversion && Shapes.IsFloat(conversion.Type)
            && Product(conversion) is { } product && IsLossCode(inspection, product))
        {
            inspection.Report(Descriptor, division, division.Syntax);
        }
    }

    private static IOperation? Product(IOperation conversion)
    {
        IOperation? parent = conversion.Parent;
        while (parent is IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } or ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Multiply } ? parent : null;
    }

    private static bool IsLossCode(Inspection inspection, IOperation product)
    {
        if (IsLossName(inspection.Member.Name) || IsLossName(inspection.Member.ContainingType?.Name ?? ""))
        {
            return true;
        }

        foreach (IOperation part in product.DescendantsAndSelf())
        {
            if (Names.HasAny(part, Losses))
            {
                return true;
            }
        }

        return Target(product) is { } name && Words.Any(name, Losses);
    }

    // A cost may also be one in time or memory, which counts blocks.
    private static bool IsLossName(string name) => Words.Any(name, Losses) || name.EndsWith("Loss", StringComparison.OrdinalIgnoreCase);

    // What the whole expression is assigned to.
    private static string? Target(IOperation product)
    {
        IOperation? outer = Terms.Outer(product);
        while (outer is IBinaryOperation or IUnaryOperation)
        {
            outer = Terms.Outer(outer);
        }

        return outer switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.Name,
            IAssignmentOperation assignment => Names.Of(assignment.Target),
            _ => null,
        };
    }
}
