using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Rules.Stability;

/// <summary>LG1006: log(p + ε), log(max(p, ε)) or log(clip p) in a loss, where p is a probability.</summary>
internal sealed class EpsilonCrutchRule() : Rule(StabilityRules.EpsilonCrutch)
{
    public override void Register(Registration on)
    {
        on.Function(MathOp.Log, Inspect);
        on.Function(MathOp.Log2, Inspect);
        on.Function(MathOp.Log10, Inspect);
    }

    private void Inspect(Inspection inspection, Term logarithm)
    {
        IOperation operand = Terms.Peel(logarithm.First);
        if (Crutched(operand) is not { } probability || Logarithms.IsOwnFactor(logarithm) || Logarithms.IsEntropySlopeOrSample(logarithm) || Logarithms.IsOfRate(logarithm))
        {
            return;
        }

        if ((BinaryTerms.Contains(logarithm)
                || ((ProbabilityNames.IsProbability(probability) || ProbabilityNames.IsProbability(operand) || IsCrossEntropy(inspection, logarithm.Operation))
                    && !ProbabilityNames.IsRate(inspection.Member, probability)
                    && (IsWeighted(logarithm.Operation) || Scope.IsLoss(inspection.Member))))
            && !Scope.IsMetricOrSampling(inspection.Member)
            && !Scope.IsRanking(inspection.Member)
            && inspection.OriginOf(logarithm.First).Origin == Origin.Unknown
            && Exponentials.SummedIn(logarithm.First).Count == 0)
        {
            inspection.Report(Descriptor, logarithm.Operation, operand.Syntax);
        }
    }

    // p in p + ε, Max(p, ε), Clamp(p, ε, …), in 1 − p where p was limited before, and q in p/(q + ε).
    private static IOperation? Crutched(IOperation operand)
    {
        Term term = Terms.Read(operand);
        if (term.Op == MathOp.Divide)
        {
            return IsLogit(term) ? null : Crutched(Terms.Peel(term.Second));
        }

        IOperation argument = Logarithms.Argument(operand);
        if (argument != term.Operation)
        {
            return argument;
        }

        if (term.Op == MathOp.Subtract && Complements.Of(term) is { } complemented)
        {
            IOperation limited = Logarithms.Argument(complemented);
            return Complements.HasAddend(term) || limited != Terms.Peel(complemented) || Clamps.IsClamped(limited) ? limited : null;
        }

        return Clamps.IsClamped(argument) ? argument : term.Op == MathOp.None ? Added(term.Operation, Trail.Start()) : null;
    }

    // What an addend was put into by an earlier statement: p += ε, q = p + ε on one way here, Add(p, ε) in place.
    private static IOperation? Added(IOperation operation, Trail trail)
    {
        if (!trail.Enter(operation))
        {
            return null;
        }

        foreach (Source source in Sources.Of(operation, trail))
        {
            if (source is { Write: { IsUpdate: true, Op: MathOp.Add, Value: { } addend } } && Epsilons.Is(addend))
            {
                return operation;
            }

            if (source is { IsValue: true, Value: { } value } && Terms.Read(value) is var term
                && (term.Op == MathOp.Add ? Epsilons.Is(term.First) || Epsilons.Is(term.Second) : term.Op == MathOp.None && source.Write is null && Added(term.Operation, source.Trail) is not null))
            {
                return term.Op == MathOp.Add && Epsilons.Is(term.Second) ? Terms.Peel(term.First) : operation;
            }
        }

        return null;
    }

    // p/(1 − p): its logarithm is a logit, on its way to a function that reads logits.
    private static bool IsLogit(Term quotient) =>
        Terms.Read(Logarithms.Argument(quotient.Second)) is { Op: MathOp.Subtract } complement && Terms.Read(complement.First).Is(1) && Terms.Same(Logarithms.Argument(complement.Second), Logarithms.Argument(quotient.First));

    private static bool IsWeighted(IOperation logarithm) =>
        Weights.Of(logarithm) is { } factor && (ProbabilityNames.IsTarget(factor) || ProbabilityNames.IsProbability(factor));

    // t·log(x + ε) in a cross-entropy, and −t·log(x + ε): x is a probability, whatever it is called.
    private static bool IsCrossEntropy(Inspection inspection, IOperation logarithm) =>
        Weights.Of(logarithm) is { } factor && ProbabilityNames.IsTarget(factor) && (Scope.IsCrossEntropy(inspection.Member) || (Names.IsWord(factor) && Weights.IsNegated(logarithm)));
}
