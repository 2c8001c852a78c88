using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Stability;

/// <summary>LG1010: log(1 ± x) and exp(x) − 1, and the platform's functions for them, which compute just that.</summary>
internal sealed class CancellationNearZeroRule() : Rule(StabilityRules.CancellationNearZero)
{
    private static readonly HashSet<string> Scales = Words.Set("mel hz frequency freq pitch decibel db count counts tf idf epoch step");

    public override void Register(Registration on)
    {
        on.Function(MathOp.Log, InspectLogarithm);
        on.Difference(InspectDifference);
        on.Method("LogP1", InspectPlatform);
        on.Method("ExpM1", InspectPlatform);
    }

    private void InspectLogarithm(Inspection inspection, Term logarithm)
    {
        Term sum = Terms.Read(logarithm.First);
        if (logarithm.HasSecond || !IsOneAnd(sum, out IOperation x) || Softpluses.Exponential(logarithm) is not null
            || IsOfAnotherScale(inspection.Member, x) || inspection.OriginOf(logarithm.First).Origin != Origin.Unknown)
        {
            return;
        }

        bool isExponential = sum.Op == MathOp.Subtract && Terms.Read(x).Op == MathOp.Exp;
        Report(inspection, logarithm.Operation, isExponential ? "use LossMath.Log(-LossMath.ExpM1(x))" : "use LossMath.LogP1");
    }

    private void InspectDifference(Inspection inspection, IBinaryOperation difference)
    {
        if (Terms.Read(difference.RightOperand).Is(1)
            && Terms.Read(difference.LeftOperand).Op == MathOp.Exp
            && !IsOfAnotherScale(inspection.Member, Terms.Read(difference.LeftOperand).First))
        {
            Report(inspection, difference, "use LossMath.ExpM1");
        }
    }

    private void InspectPlatform(Inspection inspection, IInvocationOperation call)
    {
        if (Shapes.IsFloat(call.TargetMethod.ContainingType) || call.TargetMethod.ContainingType.Name == "TensorPrimitives")
        {
            Report(inspection, call, $"the platform's {call.TargetMethod.Name} is the plain formula; use LossMath.{call.TargetMethod.Name}");
        }
    }

    private void Report(Inspection inspection, IOperation operation, string advice) => inspection.Report(
        Descriptor,
        Scope.IsLoss(inspection.Member) ? DiagnosticSeverity.Info : DiagnosticSeverity.Hidden,
        operation,
        operation.Syntax,
        Precision.For(operation, "3e-4", "1e-8"),
        Precision.For(operation, "6e-8", "1e-16"),
        advice);

    private static bool IsOneAnd(Term sum, out IOperation x)
    {
        x = sum.Operation;
        if (sum.Op is not (MathOp.Add or MathOp.Subtract))
        {
            return false;
        }

        x = Terms.Read(sum.First).Is(1) ? sum.Second : sum.First;
        return Terms.Read(sum.First).Is(1) || (sum.Op == MathOp.Add && Terms.Read(sum.Second).Is(1));
    }

    // Integers, frequencies and what else is never near 0.
    private static bool IsOfAnotherScale(ISymbol member, IOperation x) =>
        Shapes.IsInteger(Terms.Peel(x).Type) || IsLogVariance(x) || Terms.Read(x).Op == MathOp.Constant || Names.HasAny(x, Scales) || Scope.Says(member, Scales, members: true)
        || (Terms.Read(x) is { Op: MathOp.Divide } quotient && Names.HasAny(quotient.First, Scales))
        || x.DescendantsAndSelf().Any(part => part is IInvocationOperation call && call.TargetMethod.Name.StartsWith("Next", StringComparison.Ordinal));

    // The 1 is one of several terms of a divergence between Gaussians, and the others cancel with it.
    private static bool IsLogVariance(IOperation x) =>
        Names.Of(x) is { } name && Words.Of(name) is var words && words.Contains("log") && (words.Contains("var") || words.Contains("variance") || words.Contains("sigma"));
}
