using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Rules.Stability;

/// <summary>LG1008: x · log x, x · log(x/y) and t · log p where x or t and p can be 0.</summary>
internal sealed class ZeroTimesLogZeroRule() : Rule(StabilityRules.ZeroTimesLogZero)
{
    private const string Advice = "use LossMath.XLogY, or leave out terms whose factor is 0";

    public override void Register(Registration on)
    {
        on.Function(MathOp.Log, Inspect);
        on.Function(MathOp.Log2, Inspect);
        on.Function(MathOp.Log10, Inspect);
    }

    private void Inspect(Inspection inspection, Term logarithm)
    {
        if ((Logarithms.Factor(logarithm.Operation) ?? OwnFactor(logarithm)) is not { } factor || Shapes.IsInteger(Terms.Peel(factor).Type) || Shapes.IsInteger(Terms.Peel(logarithm.First).Type))
        {
            return;
        }

        IOperation argument = Terms.Peel(logarithm.First);
        if (IsZeroTimesLogZero(inspection, logarithm, factor, argument)
            && !Positive.Is(argument) && !Positive.Is(factor)
            && !Guards.Protect(factor, logarithm.Operation) && !Guards.Protect(argument, logarithm.Operation))
        {
            inspection.Report(Descriptor, logarithm.Operation, factor.Syntax, argument.Syntax, Advice);
        }
    }

    // p · (log p − log q)
    private static IOperation? OwnFactor(Term logarithm) =>
        Logarithms.OuterFactor(logarithm.Operation) is { } factor && Terms.Same(factor, logarithm.First) ? factor : null;

    private static bool IsZeroTimesLogZero(Inspection inspection, Term logarithm, IOperation factor, IOperation argument)
    {
        Term term = Terms.Read(argument);
        IOperation first = term.Op == MathOp.Divide ? term.First : argument;
        if (Terms.Same(factor, first))
        {
            return Scope.IsMeasure(inspection.Member) || ProbabilityNames.IsProbability(first);
        }

        return term.Op != MathOp.Divide && inspection.OriginOf(argument).Origin == Origin.Unknown
            && (BinaryTerms.Contains(logarithm) || (ProbabilityNames.IsTarget(factor) && ProbabilityNames.IsProbability(argument) && !ProbabilityNames.IsRate(inspection.Member, argument)));
    }
}
