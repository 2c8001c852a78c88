using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>LG2010: a backward pass from something whose gradient is 0 everywhere.</summary>
internal sealed class AccuracyAsLossRule() : Rule(MeaningRules.AccuracyAsLoss)
{
    private static readonly HashSet<string> Steps = new(StringComparer.OrdinalIgnoreCase)
    {
        "argmax", "argmin", "arg_max", "eq", "ne", "equal", "not_equal", "gt", "ge", "lt", "le", "sign", "round", "floor", "ceil", "accuracy", "CalculateAccuracy", "ComputeAccuracy",
    };

    private static readonly HashSet<string> Passes = new(StringComparer.OrdinalIgnoreCase)
    {
        "mean", "sum", "to", "to_type", "@float", "float", "neg", "type", "cpu", "squeeze", "view", "requires_grad_", "ToDouble", "ToSingle",
    };

    public override void Register(Registration on)
    {
        on.Method("backward", Inspect);
        on.Method("Backward", Inspect);
    }

    private void Inspect(Inspection inspection, IInvocationOperation call)
    {
        IOperation? loss = call.TargetMethod is { Name: "Backward", Parameters.Length: 1 } ? call.Arguments[0].Value : call.Instance;
        if (loss is not null && Step(loss, depth: 12) is { } step)
        {
            inspection.Report(Descriptor, Terms.Peel(loss), step);
        }
    }

    // The step function at the end of what a gradient would flow back through.
    private static string? Step(IOperation value, int depth)
    {
        Term term = Terms.Read(value);
        IOperation operation = term.Operation;
        if (depth == 0)
        {
            return null;
        }

        if (operation is IInvocationOperation call)
        {
            return Steps.Contains(call.TargetMethod.Name) ? call.TargetMethod.Name
                : Passes.Contains(call.TargetMethod.Name) && (call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null)) is { } source ? Step(source, depth - 1)
                : null;
        }

        return operation switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus => Step(minus.Operand, depth - 1),
            IBinaryOperation binary when Terms.Read(binary.LeftOperand).Op == MathOp.Constant => Step(binary.RightOperand, depth - 1),
            IBinaryOperation binary when Terms.Read(binary.RightOperand).Op == MathOp.Constant => Step(binary.LeftOperand, depth - 1),
            _ => Reaching.LocalValue(operation) is { } written ? Step(written, depth - 1) : null,
        };
    }
}
