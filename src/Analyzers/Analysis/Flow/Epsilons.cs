using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>The small constants that are added to keep something from being zero.</summary>
internal static class Epsilons
{
    private const double Largest = 1e-3;

    private static readonly HashSet<string> Words = Analysis.Words.Set("eps epsilon tiny smallvalue minprob minvalue delta floor smooth smoothing tolerance almostzero nearzero");

    /// <summary>Whether a value is a constant that is small and not 0, or is called so.</summary>
    public static bool Is(IOperation operation)
    {
        double value = ValueOf(operation);
        return double.IsNaN(value) ? IsNamed(operation) : value is > 0 and <= Largest;
    }

    /// <summary>Whether a value is what a probability is limited to from above: a constant, or 1 − ε, directly or in a variable.</summary>
    public static bool IsUpperBound(IOperation operation)
    {
        Term term = Terms.Read(Reaching.LocalValue(operation) ?? operation);
        return term.Op == MathOp.Constant || (term.Op == MathOp.Subtract && Terms.Read(term.First).Is(1) && Is(term.Second));
    }

    /// <summary>Whether a value is a constant or has the name of an epsilon, which is quick to tell.</summary>
    public static bool MayBe(IOperation operation) => Terms.Read(operation).Op == MathOp.Constant || IsNamed(operation);

    /// <summary>The value of a constant, of a variable with one constant value, or of a read-only field; NaN if it has none.</summary>
    public static double ValueOf(IOperation operation)
    {
        Term term = Terms.Read(operation);
        return term.Op switch
        {
            MathOp.Constant => term.Value,
            MathOp.Negate => -ValueOf(term.First),
            MathOp.None when Reaching.LocalValue(term.Operation) is { } value => ValueOf(value),
            _ => double.NaN,
        };
    }

    private static bool IsNamed(IOperation operation)
    {
        IOperation peeled = Terms.Peel(operation);
        string? name = Call.Of(peeled) is { } call ? call.Name : Variables.Of(peeled)?.Name ?? (peeled as IFieldReferenceOperation)?.Field.Name;
        return name is not null && Analysis.Words.Any(name, Words);
    }
}
