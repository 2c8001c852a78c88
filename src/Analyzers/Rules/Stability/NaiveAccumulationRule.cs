using System.Globalization;
using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Stability;

/// <summary>LG1013: a variance as a difference of means, and a loss summed up in a float.</summary>
internal sealed class NaiveAccumulationRule() : Rule(StabilityRules.NaiveAccumulation)
{
    private const string Variance = "'{0}' cancels where the mean is large beside the deviation: at a mean of 1e8 and a deviation of 1 no digit is left, and it can be negative; sum (x − mean)², or use Welford's update";
    private const string Single = "A float sum stops growing at 2²⁴ terms of its own size and loses digits long before: accumulate in double";

    public override void Register(Registration on)
    {
        on.Difference(InspectDifference);
        on.Operation(OperationKind.CompoundAssignment, InspectSum);
    }

    private void InspectDifference(Inspection inspection, IBinaryOperation difference)
    {
        if (IsSquare(difference.RightOperand)
            && IsMeanOfSquares(difference.LeftOperand))
        {
            inspection.Report(Descriptor, difference, string.Format(CultureInfo.InvariantCulture, Variance, difference.Syntax));
        }
    }

    private void InspectSum(Inspection inspection, IOperation operation)
    {
        if (operation is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_Single } sum
            && Variables.Of(sum.Target) is ILocalSymbol total
            && Reaching.Loop(sum) is { } loop && !IsDeclaredIn(total, loop)
            && Scope.IsLoss(inspection.Member))
        {
            inspection.Report(Descriptor, sum, Single);
        }
    }

    private static bool IsDeclaredIn(ILocalSymbol total, ILoopOperation loop) =>
        total.DeclaringSyntaxReferences is [{ } declaration] && loop.Syntax.Span.Contains(declaration.Span);

    private static bool IsSquare(IOperation operation)
    {
        Term term = Terms.Read(operation);
        return (term.Op == MathOp.Multiply && Terms.Same(term.First, term.Second)) || (term.Op == MathOp.Power && Terms.Read(term.Second).Is(2));
    }

    // sumOfSquares / n, where squares have been added up.
    private static bool IsMeanOfSquares(IOperation operation)
    {
        Term term = Terms.Read(operation);
        return term.Op switch
        {
            MathOp.Divide => Variables.Of(term.First) is ILocalSymbol sum && Reaching.Of(sum, term.First).Any(IsSquareAdded),
            MathOp.None when Reaching.LocalValue(term.Operation) is { } value => Terms.Read(value).Op == MathOp.Divide && IsMeanOfSquares(value),
            _ => false,
        };
    }

    private static bool IsSquareAdded(Write write) => write is { Kind: WriteKind.Update, Op: MathOp.Add, Value: { } value } && IsSquare(value);
}
