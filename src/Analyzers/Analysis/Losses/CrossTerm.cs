using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>A term <c>p·log(p/q)</c> of a divergence, or <c>p·log q</c> of a cross-entropy.</summary>
/// <param name="P">The factor.</param>
/// <param name="Q">The distribution it is compared with.</param>
internal sealed record CrossTerm(IOperation P, IOperation Q)
{
    /// <summary>The term that a logarithm is in.</summary>
    public static CrossTerm? Of(Term logarithm)
    {
        if (Logarithms.Factor(logarithm.Operation) is not { } p)
        {
            return null;
        }

        IOperation argument = Logarithms.Argument(logarithm.First);
        Term quotient = Terms.Read(Value(argument));
        if (quotient.Op == MathOp.Divide)
        {
            IOperation numerator = Logarithms.Argument(quotient.First), denominator = Logarithms.Argument(quotient.Second);
            return IsSame(p, numerator) && IsVariable(denominator) && !IsSame(p, denominator) ? new CrossTerm(p, denominator) : null;
        }

        return IsVariable(argument) && IsVariable(p) && !IsSame(p, argument) ? new CrossTerm(p, argument) : null;
    }

    /// <summary>Whether the logarithm is of a quotient.</summary>
    public static bool IsQuotient(Term logarithm) => Terms.Read(Value(Logarithms.Argument(logarithm.First))).Op == MathOp.Divide;

    private static bool IsSame(IOperation a, IOperation b) => Terms.Same(a, b) || Terms.Same(Logarithms.Argument(a), b);

    // q, or 1 − q.
    private static bool IsVariable(IOperation operation) =>
        IsPlain(operation) || (Terms.Read(operation) is { Op: MathOp.Subtract } difference && Terms.Read(difference.First).Is(1) && IsPlain(difference.Second));

    private static bool IsPlain(IOperation operation) =>
        Terms.Read(operation).Op == MathOp.None && (Variables.Of(operation) is not null || Variables.Container(Terms.Peel(operation)) is not null);

    private static IOperation Value(IOperation operation) =>
        Reaching.LocalValue(operation) is { } value && Terms.Read(value).Op == MathOp.Divide ? value : operation;
}
