using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>What is left of 1: <c>1 − p</c>, and with an addend in any place <c>1 − p + ε</c>, <c>ε + 1 − p</c>, <c>1 + ε − p</c>.</summary>
internal static class Complements
{
    private const double LargestAddend = 1e-3;

    /// <summary>The p of 1 − p.</summary>
    public static IOperation? Of(IOperation operation) => Of(Terms.Read(operation));

    /// <summary>The p of 1 − p.</summary>
    public static IOperation? Of(Term term) => term.Op switch
    {
        MathOp.Subtract when IsOne(term.First) || IsMoreThanOne(term.First) => term.Second,
        MathOp.Add when Epsilons.Is(term.Second) => Of(term.First),
        MathOp.Add when Epsilons.Is(term.First) => Of(term.Second),
        _ => null,
    };

    /// <summary>Whether what p is subtracted from is a little more than 1.</summary>
    public static bool HasAddend(Term difference) => difference.Op == MathOp.Subtract && IsMoreThanOne(difference.First);

    private static bool IsOne(IOperation operation) => Terms.Read(operation).Is(1) || (Reaching.LocalValue(operation) is { } value && Terms.Read(value).Is(1));

    // 1 + ε, ε + 1, 1.0000001
    private static bool IsMoreThanOne(IOperation operation)
    {
        Term term = Terms.Read(operation);
        return term.Op == MathOp.Add
            ? (IsOne(term.First) && Epsilons.Is(term.Second)) || (IsOne(term.Second) && Epsilons.Is(term.First))
            : term is { Op: MathOp.Constant, Value: > 1 and <= 1 + LargestAddend };
    }
}
