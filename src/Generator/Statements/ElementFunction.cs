using LossGen.Generator.Expressions;

namespace LossGen.Generator.Statements;

/// <summary>A part of what a kernel does with an element that is a function of few values: the text has it as a method.</summary>
/// <param name="Result">What it computes.</param>
/// <param name="Inputs">What it is given, in the order of the parameters.</param>
/// <param name="Steps">The values with a variable on the way, in order.</param>
/// <param name="Operations">All operations in it.</param>
internal sealed record ElementFunction(Expr Result, IReadOnlyList<Expr> Inputs, IReadOnlyList<Expr> Steps, IReadOnlyCollection<Op> Operations)
{
    /// <summary>How many operations it takes.</summary>
    public int Size { get; init; }

    /// <summary>How many operations of a CPU an operation is, at most: what takes exponents apart is several where the CPU has no word for it.</summary>
    public static int SizeOf(Op op) => op is Op.Scale or Op.Exponent or Op.LogB ? 4 : 1;

    /// <summary>What it is called: as its result, or after the function that is computed in such a way.</summary>
    public string Stem => Result.Name
        ?? (Result.Op == Op.Scale ? "exponential"
        : Operations.Any(op => op is Op.Aligned or Op.LogB or Op.Exponent) ? "logarithm"
        : Operations.Contains(Op.Divide) ? "logP1"
        : "part");
}
