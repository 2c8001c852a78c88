using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>
/// The two terms of a binary cross-entropy, <c>t·log p</c> and <c>(1 − t)·log(1 − p)</c>. Whoever writes both takes t for a label and p for a
/// probability, whatever they are called.
/// </summary>
internal static class BinaryTerms
{
    /// <summary>Whether a logarithm is in one of the terms, and the other stands beside it.</summary>
    public static bool Contains(Term logarithm)
    {
        if (Logarithms.Factor(logarithm.Operation) is not { } factor)
        {
            return false;
        }

        IOperation argument = Logarithms.Argument(logarithm.First);
        foreach (Term other in ProductTerms.LogarithmsBeside(logarithm.Operation))
        {
            if (Logarithms.Factor(other.Operation) is { } weight && AreComplements(factor, weight) && AreComplements(argument, Logarithms.Argument(other.First)) && !Terms.Same(factor, argument))
            {
                return true;
            }
        }

        return false;
    }

    // t and 1 − t, an ε in either apart.
    private static bool AreComplements(IOperation a, IOperation b) =>
        (Complemented(a) is { } first && IsSame(first, b)) || (Complemented(b) is { } second && IsSame(second, a));

    private static IOperation? Complemented(IOperation operation) => Complements.Of(operation) ?? (Reaching.LocalValue(operation) is { } value ? Complements.Of(value) : null);

    private static bool IsSame(IOperation a, IOperation b) => Terms.Same(a, b) || Terms.Same(Logarithms.Argument(a), Logarithms.Argument(b));
}
