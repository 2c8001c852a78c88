using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Finds the comparison that leaves out what stands where a value is 0 or tiny.</summary>
internal static class ZeroGuard
{
    private const double Tiny = 1e-3;

    /// <summary>The comparison with 0 or a tiny constant that must hold for a site to be reached, if nothing is put in its place where it does not.</summary>
    public static IBinaryOperation? Of(IOperation value, IOperation site) => Around(value, site) ?? Before(value, site);

    private static IBinaryOperation? Around(IOperation value, IOperation site)
    {
        IOperation child = site;
        for (IOperation? parent = site.Parent; parent is not null and not IAnonymousFunctionOperation; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalOperation conditional && child == conditional.WhenTrue
                && (conditional.WhenFalse is null || Terms.Read(conditional.WhenFalse).Is(0))
                && Find(conditional.Condition, value, isPositive: true) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // if (q <= 0) continue;
    private static IBinaryOperation? Before(IOperation value, IOperation site)
    {
        IOperation child = site;
        for (IOperation? parent = site.Parent; parent is not null and not IAnonymousFunctionOperation; child = parent, parent = parent.Parent)
        {
            if (parent is IBlockOperation block && InFront(block, child, value) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static IBinaryOperation? InFront(IBlockOperation block, IOperation child, IOperation value)
    {
        foreach (IConditionalOperation conditional in Exits.Before(child, block))
        {
            if (conditional.WhenFalse is null && Continues(conditional.WhenTrue)
                && Find(conditional.Condition, value, isPositive: false) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool Continues(IOperation statement) => statement switch
    {
        IBranchOperation { BranchKind: BranchKind.Continue } => true,
        IBlockOperation { Operations: [{ } only] } => Continues(only),
        _ => false,
    };

    private static IBinaryOperation? Find(IOperation condition, IOperation value, bool isPositive) => Terms.Peel(condition) switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when isPositive => Find(both.LeftOperand, value, true) ?? Find(both.RightOperand, value, true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when !isPositive => Find(either.LeftOperand, value, false) ?? Find(either.RightOperand, value, false),
        IBinaryOperation comparison => IsComparison(comparison, value, isPositive) ? comparison : null,
        _ => null,
    };

    private static bool IsComparison(IBinaryOperation comparison, IOperation value, bool isPositive)
    {
        BinaryOperatorKind kind = comparison.OperatorKind;
        if (Terms.Read(value) is { Op: MathOp.Subtract } complement && Terms.Read(complement.First).Is(1))
        {
            return IsComparisonWithOne(comparison, complement.Second, isPositive);
        }

        bool isLeft = Terms.Same(comparison.LeftOperand, value) && IsTiny(comparison.RightOperand);
        bool isRight = Terms.Same(comparison.RightOperand, value) && IsTiny(comparison.LeftOperand);
        bool greater = kind is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;
        bool less = kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual;
        return isPositive
            ? (isLeft && (greater || kind == BinaryOperatorKind.NotEquals)) || (isRight && (less || kind == BinaryOperatorKind.NotEquals))
            : (isLeft && (less || kind == BinaryOperatorKind.Equals)) || (isRight && (greater || kind == BinaryOperatorKind.Equals));
    }

    // q != 1 and q < 1, where 1 − q must not be 0.
    private static bool IsComparisonWithOne(IBinaryOperation comparison, IOperation value, bool isPositive) =>
        Terms.Same(comparison.LeftOperand, value) && Terms.Read(comparison.RightOperand).Is(1)
        && comparison.OperatorKind is var kind && (isPositive ? kind is BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan : kind is BinaryOperatorKind.Equals or BinaryOperatorKind.GreaterThanOrEqual);

    private static bool IsTiny(IOperation operation) => Terms.Read(operation) is { Op: MathOp.Constant } constant ? constant.Value is >= 0 and <= Tiny : Epsilons.Is(operation);
}
