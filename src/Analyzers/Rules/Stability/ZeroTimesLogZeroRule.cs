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
        if ((Weights.Of(logarithm.Operation) ?? OwnFactor(logarithm)) is not { } factor || Shapes.IsInteger(Terms.Peel(factor).Type) || Shapes.IsInteger(Terms.Peel(logarithm.First).Type))
        {
            return;
        }

        IOperation argument = Terms.Peel(logarithm.First);
        if (IsZeroTimesLogZero(inspection, logarithm, factor, argument)
            && !Positive.Is(argument) && !Positive.Is(factor) && !IsLimited(logarithm.Operation)
            && !Guards.Protect(factor, logarithm.Operation, byEnds: false) && !Guards.Protect(argument, logarithm.Operation, byEnds: false))
        {
            inspection.Report(Descriptor, logarithm.Operation, factor.Syntax, argument.Syntax, Advice);
        }
    }

    // A method of the project that limits the logarithm it returns, or what it is of: static double Log(double x) => Limit(Math.Log(x)).
    private static bool IsLimited(IOperation logarithm)
    {
        if (Call.Of(logarithm) is not { Method: { } method } || !Shapes.IsScalar(logarithm.Type) || Summary.Of(method, logarithm) is not { Returned: [{ } returned] })
        {
            return false;
        }

        Term term = Terms.Read(returned);
        return term.Op is MathOp.Max or MathOp.Min or MathOp.Clamp
            || (IsLogarithm(term) && Terms.Read(term.First).Op is MathOp.Max or MathOp.Clamp or MathOp.Add)
            || (term.Op == MathOp.None && Call.Of(term.Operation) is { } call && call.Arguments.Any(argument => IsLogarithm(Terms.Read(argument))));
    }

    private static bool IsLogarithm(Term term) => term.Op is MathOp.Log or MathOp.Log2 or MathOp.Log10;

    // p · (log p − log q)
    private static IOperation? OwnFactor(Term logarithm) =>
        Logarithms.OuterFactor(logarithm.Operation) is { } factor && Terms.Same(factor, logarithm.First) ? factor : null;

    private static bool IsZeroTimesLogZero(Inspection inspection, Term logarithm, IOperation factor, IOperation argument)
    {
        Term term = Terms.Read(argument);
        IOperation first = term.Op == MathOp.Divide ? term.First : argument;
        if (Terms.Same(factor, first))
        {
            return Scope.IsMeasure(inspection.Member) || (Logarithms.OuterFactor(logarithm.Operation) is not null && ProbabilityNames.IsProbability(first));
        }

        return term.Op != MathOp.Divide && inspection.OriginOf(argument).Origin == Origin.Unknown
            && (BinaryTerms.Contains(logarithm) || (IsCrossEntropy(inspection, logarithm, factor, argument) && !ProbabilityNames.IsRate(inspection.Member, argument) && !Logarithms.IsOfRate(logarithm)));
    }

    // A target times the logarithm of a probability; where one of them has no telling name, the sum must be a loss or negative. A letter alone tells
    // too little for that.
    private static bool IsCrossEntropy(Inspection inspection, Term logarithm, IOperation factor, IOperation argument) =>
        ProbabilityNames.IsTarget(factor) ? ProbabilityNames.IsProbability(argument) || Scope.IsCrossEntropy(inspection.Member) || (Names.IsWord(factor) && Weights.IsNegated(logarithm.Operation))
        : ProbabilityNames.IsProbability(argument)
            && ((ProbabilityNames.IsProbability(factor) && (Names.IsWord(factor) || Names.IsWord(argument) || Scope.IsMeasure(inspection.Member))) || (Terms.Read(factor).Op == MathOp.None && Weights.IsSummedAsLoss(logarithm.Operation)));
}
