using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>LG2012: a loss that is NaN is replaced or skipped without a word.</summary>
internal sealed class SwallowedNaNRule() : Rule(MeaningRules.SwallowedNaN)
{
    private static readonly HashSet<string> Losses = Words.Set("loss losses nll entropy crossentropy kl divergence cost");

    public override void Register(Registration on)
    {
        on.Method("IsNaN", Inspect);
        on.Method("IsFinite", Inspect);
    }

    private void Inspect(Inspection inspection, IInvocationOperation call)
    {
        if (call.Arguments.Length != 1 || !Names.HasAny(call.Arguments[0].Value, Losses))
        {
            return;
        }

        (IConditionalOperation? conditional, bool isNegated) = Decision(call);
        IOperation? branch = isNegated == (call.TargetMethod.Name == "IsNaN") ? conditional?.WhenFalse : conditional?.WhenTrue;
        if (branch is not null && Swallows(branch))
        {
            inspection.Report(Descriptor, call, Terms.Peel(call.Arguments[0].Value).Syntax);
        }
    }

    // The if or ?: that the call decides, alone or with other reasons.
    private static (IConditionalOperation? Conditional, bool IsNegated) Decision(IOperation call)
    {
        bool isNegated = false;
        IOperation child = call;
        IOperation? parent = call.Parent;
        while (parent is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } or IParenthesizedOperation)
        {
            isNegated ^= parent is IUnaryOperation;
            (child, parent) = (parent, parent.Parent);
        }

        return (parent is IConditionalOperation conditional && conditional.Condition == child ? conditional : null, isNegated);
    }

    private static bool Swallows(IOperation branch) => branch switch
    {
        IBlockOperation { Operations: [{ } only] } => Swallows(only),
        IBranchOperation { BranchKind: BranchKind.Continue } => true,
        IReturnOperation { ReturnedValue: { } value } => IsConstant(value),
        IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment } => IsConstant(assignment.Value),
        _ => IsConstant(branch),
    };

    private static bool IsConstant(IOperation value) => Terms.Read(value) is { Op: MathOp.Constant } constant && !double.IsNaN(constant.Value) && !double.IsInfinity(constant.Value);
}
