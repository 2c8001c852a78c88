using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Finds values that have been limited to a range.</summary>
internal static class Clamps
{
    /// <summary>Whether a row or number was limited by constants, directly, in the variable that holds it, or by a method of the project.</summary>
    public static bool IsClamped(IOperation value) => IsClamped(value, Trail.Start());

    private static bool IsClamped(IOperation value, Trail trail)
    {
        Term term = Terms.Read(value);
        return term.Op switch
        {
            MathOp.Clamp => !IsEnd(term.Second) || (term.Third is { } high && !IsEnd(high)),
            MathOp.Max or MathOp.Min => term.HasSecond && (IsLimit(term.First) || IsLimit(term.Second)),
            MathOp.None => trail.Enter(term.Operation) && (IsLimiting(term.Operation) || IsAnyClamped(term.Operation, trail)),
            _ => false,
        };
    }

    private static bool IsAnyClamped(IOperation operation, Trail trail)
    {
        foreach (Source source in Sources.Of(operation, trail))
        {
            switch (source)
            {
                case { Write: { Kind: WriteKind.Filled, Value: IInvocationOperation call } }:
                    return MathNames.Function(call.TargetMethod.Name) == MathOp.Clamp;
                case { Write: { Kind: WriteKind.Whole or WriteKind.Element, Value: { } limit } write } when IsLimit(limit) && IsReplacement(write):
                    return true;
                case { IsValue: true, Value: { } value }:
                    if (IsClamped(value, source.Trail))
                    {
                        return true;
                    }

                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    // p < ε ? ε : p
    private static bool IsLimiting(IOperation operation) =>
        operation is IConditionalOperation { Condition: IBinaryOperation { LeftOperand: { } left, RightOperand: { } right }, WhenFalse: { } whenFalse } choice
        && (IsLimit(left) || IsLimit(right)) && (IsLimit(choice.WhenTrue) || IsLimit(whenFalse));

    // if (p < ε) p = ε;
    private static bool IsReplacement(Write write)
    {
        for (IOperation? parent = write.Site.Parent; parent is not null and not ILoopOperation; parent = parent.Parent)
        {
            if (parent is IConditionalOperation { Condition: IBinaryOperation condition })
            {
                return write.Site is ISimpleAssignmentOperation assignment && (Terms.Same(condition.LeftOperand, assignment.Target) || Terms.Same(condition.RightOperand, assignment.Target));
            }
        }

        return false;
    }

    private static bool IsLimit(IOperation operation) => !IsEnd(operation) && (Terms.Read(operation).Op == MathOp.Constant || Epsilons.Is(operation) || Epsilons.IsUpperBound(operation));

    // A limit of 0 or 1 lets what logarithms fail at pass.
    private static bool IsEnd(IOperation operation) => Epsilons.ValueOf(operation) is 0 or 1;
}
