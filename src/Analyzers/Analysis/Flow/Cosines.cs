using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>Recognises cosines, which lie between −1 and 1.</summary>
internal static class Cosines
{
    private const int MaximalDepth = 4;

    private static readonly HashSet<string> Names = Words.Set("cosine cossim cosinesimilarity");
    private static readonly HashSet<string> Norms = Words.Set("norm norms magnitude mag denom denominator");

    /// <summary>Whether a value is a cosine: called so, or a product divided by two norms. One divided by a temperature is none.</summary>
    public static bool Is(IOperation value)
    {
        Term term = Terms.Read(Value(value));
        return term.Op switch
        {
            MathOp.Divide => IsProductOfNorms(term.Second, MaximalDepth),
            MathOp.Constant => false,
            _ => Call.Of(term.Operation) is { } call ? Words.Any(call.Name, Names) : Analysis.Names.Of(term.Operation) is { } name && Words.Any(name, Names),
        };
    }

    private static bool IsProductOfNorms(IOperation divisor, int depth)
    {
        Term term = Terms.Read(Value(divisor));
        return depth > 0 && term.Op switch
        {
            MathOp.Multiply => IsNorm(term.First) && IsNorm(term.Second),
            MathOp.Sqrt => Terms.Read(term.First).Op == MathOp.Multiply,
            MathOp.Add or MathOp.Max when term.HasSecond => IsProductOfNorms(Epsilons.Is(term.First) ? term.Second : term.First, depth - 1),
            _ => false,
        };
    }

    private static bool IsNorm(IOperation factor)
    {
        Term term = Terms.Read(factor);
        return term.Op == MathOp.Sqrt || Analysis.Names.HasAny(term.Operation, Norms) || Terms.Read(Value(factor)).Op == MathOp.Sqrt
            || (Call.Of(term.Operation) is { } call && Words.Any(call.Name, Norms));
    }

    private static IOperation Value(IOperation operation) =>
        Reaching.LocalValue(operation) ?? operation;
}
