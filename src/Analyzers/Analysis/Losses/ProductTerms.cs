using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>The terms of the sum that an expression is part of.</summary>
internal static class ProductTerms
{
    // How far around a logarithm its sum is looked at.
    private const int MaximalLevels = 16, MaximalParts = 256;

    /// <summary>The logarithms in the other terms of the sum around a term.</summary>
    public static IEnumerable<Term> LogarithmsBeside(IOperation logarithm)
    {
        IOperation sum = logarithm;
        int levels = 0;
        for (IOperation? outer = Terms.Outer(logarithm); levels < MaximalLevels && outer is not null && Terms.Read(outer).Op is MathOp.Add or MathOp.Subtract or MathOp.Negate or MathOp.Multiply; outer = Terms.Outer(outer))
        {
            levels++;
            sum = outer;
        }

        foreach (IOperation part in sum.DescendantsAndSelf().Take(MaximalParts))
        {
            if (part is IInvocationOperation && part != logarithm && Terms.Read(part) is { Op: MathOp.Log or MathOp.Log2 or MathOp.Log10 } other)
            {
                yield return other;
            }
        }
    }
}
