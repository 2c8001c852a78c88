using LossGen.Generator.Expressions;

namespace LossGen.Generator.Statements;

/// <summary>One step of what a kernel does with an element: the form in which everything is decided before anything is printed.</summary>
internal abstract record Statement;

/// <summary>Reads an operand.</summary>
/// <param name="Value">The symbol of the operand's elements.</param>
/// <param name="Operand">The operand's role.</param>
/// <param name="Storage">The type in which its elements are stored.</param>
internal sealed record Load(Expr Value, string Operand, string Storage) : Statement
{
    public override string ToString() => $"load {Value} from {Operand}";
}

/// <summary>Computes a value that has a variable.</summary>
/// <param name="Value">The value.</param>
internal sealed record Let(Expr Value) : Statement
{
    public override string ToString() => $"let {Value}";
}

/// <summary>Computes a value by a function.</summary>
/// <param name="Value">The value.</param>
/// <param name="Function">The function.</param>
/// <param name="Inputs">What it is given here.</param>
internal sealed record Call(Expr Value, ElementFunction Function, IReadOnlyList<Expr> Inputs) : Statement
{
    public override string ToString() => $"call {Value} of {string.Join(", ", Inputs)}";
}

/// <summary>Writes an output.</summary>
/// <param name="Output">The output's role.</param>
/// <param name="Value">What is written.</param>
/// <param name="IsNarrow">Whether it is rounded to a narrower type first.</param>
internal sealed record Store(string Output, Expr Value, bool IsNarrow) : Statement
{
    public override string ToString() => $"store {Value} to {Output}";
}

/// <summary>Gives the term of a sum to the loop.</summary>
/// <param name="Sum">Which sum, from 0.</param>
/// <param name="Value">The term.</param>
internal sealed record Yield(int Sum, Expr Value) : Statement
{
    public override string ToString() => $"yield {Value} to sum {Sum}";
}
