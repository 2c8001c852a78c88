using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Whether an expression is called as probabilities, or as targets, are called.</summary>
internal static class ProbabilityNames
{
    private static readonly HashSet<string> Probabilities = Words.Set(
        "p q pi px pt ps prob probs probability probabilities proba pred preds prediction predictions predicted predict yhat yp ypred phat output outputs out softmax sigmoid soft " +
        "pval qval pmf confidence confidences activation activations a y student teacher posterior marginal");

    private static readonly HashSet<string> Targets = Words.Set(
        "t y target targets label labels expected actual truth true ytrue onehot desired ideal gold groundtruth gt teacher reference correct");

    private static readonly HashSet<string> Rates = Words.Set(
        "rate rates lambda poisson gamma variance var sigma energy power magnitude amplitude intensity count counts weight price odds ratio scale mel spectrum density eigenvalue det volume sparsity rho");

    /// <summary>A probability by its name, or one minus it, or a softmax or sigmoid by where it comes from.</summary>
    public static bool IsProbability(IOperation operation)
    {
        Term term = Terms.Read(operation);
        return Complements.Of(term) is { } complemented ? IsProbability(complemented)
            : term.Op == MathOp.None && Names.Of(term.Operation) is not null
                ? Names.HasAny(term.Operation, Probabilities) && !Names.HasAny(term.Operation, Rates) && !IsMappedScore(term.Operation)
                : Analysis.Probabilities.Of(operation).Origin != Origin.Unknown;
    }

    // (score + 1) / 2 is what somebody made of a score between -1 and 1, not what a model gives.
    private static bool IsMappedScore(IOperation operation) =>
        Reaching.LocalValue(operation) is { } value && Terms.Read(value) is { Op: MathOp.Divide or MathOp.Multiply } scaled
        && (IsShifted(scaled.First, scaled.Second) || (scaled.Op == MathOp.Multiply && IsShifted(scaled.Second, scaled.First)));

    private static bool IsShifted(IOperation sum, IOperation scale) =>
        Terms.Read(scale).Op == MathOp.Constant && Terms.Read(sum) is { Op: MathOp.Add } shifted
        && (Terms.Read(shifted.First).Op == MathOp.Constant || Terms.Read(shifted.Second).Op == MathOp.Constant)
        && Terms.Read(shifted.First).Op != MathOp.Tanh && Terms.Read(shifted.Second).Op != MathOp.Tanh;

    /// <summary>A target by its name, or one minus it.</summary>
    public static bool IsTarget(IOperation operation)
    {
        Term term = Terms.Read(operation);
        return term.Op switch
        {
            MathOp.Subtract when Complements.Of(term) is { } complemented => IsTarget(complemented),
            MathOp.Negate => IsTarget(term.First),
            MathOp.Multiply when Terms.Read(term.First).Op == MathOp.Constant => IsTarget(term.Second),
            _ => Names.HasAny(term.Operation, Targets)
                || (Reaching.LocalValue(term.Operation) is { } value
                    && (Names.HasAny(value, Targets) || value.DescendantsAndSelf().Any(part => Variables.Container(part) is { } row && Names.HasAny(row, Targets)))),
        };
    }

    /// <summary>Whether the logarithm is of a rate or another quantity that has no upper bound.</summary>
    public static bool IsRate(ISymbol member, IOperation argument) => Names.HasAny(argument, Rates) || Scope.Says(member, Rates, members: true);
}
