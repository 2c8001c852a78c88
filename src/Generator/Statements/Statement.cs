using LossGen.Generator.Expressions;

namespace LossGen.Generator.Statements;

/// <summary>One step of what a kernel does with some elements: the form in which everything is decided before anything is printed.</summary>
/// <param name="Vector">Which of the vectors that are computed side by side it belongs to.</param>
internal abstract record Statement(int Vector);

/// <summary>Reads an operand.</summary>
/// <param name="Value">The symbol of the operand's elements.</param>
/// <param name="Operand">The operand's role.</param>
/// <param name="Storage">The type in which its elements are stored.</param>
/// <param name="Vector">Which vector.</param>
internal sealed record Load(Expr Value, string Operand, string Storage, int Vector = 0) : Statement(Vector)
{
    public override string ToString() => $"load {Value}.{Vector} from {Operand}";
}

/// <summary>Computes a value that others use.</summary>
/// <param name="Value">The value.</param>
/// <param name="Vector">Which vector.</param>
internal sealed record Let(Expr Value, int Vector = 0) : Statement(Vector)
{
    public override string ToString() => $"let {Value.Name}.{Vector} = {Value}";
}

/// <summary>Writes an output.</summary>
/// <param name="Output">The output's role.</param>
/// <param name="Value">What is written.</param>
/// <param name="Vector">Which vector.</param>
internal sealed record Store(string Output, Expr Value, int Vector = 0) : Statement(Vector)
{
    public override string ToString() => $"store {Value}.{Vector} to {Output}";
}

/// <summary>Gives the term of a sum to the loop.</summary>
/// <param name="Sum">Which sum, from 0.</param>
/// <param name="Value">The term.</param>
/// <param name="Vector">Which vector.</param>
internal sealed record Yield(int Sum, Expr Value, int Vector = 0) : Statement(Vector)
{
    public override string ToString() => $"yield {Value}.{Vector} to sum {Sum}";
}

/// <summary>Computes a function of the library, of some vectors side by side.</summary>
/// <param name="Value">The call.</param>
/// <param name="Vectors">How many vectors.</param>
/// <param name="Vector">The first of them.</param>
internal sealed record Call(Expr Value, int Vectors, int Vector = 0) : Statement(Vector)
{
    public override string ToString() => $"call {Value}.{Vector} of {Vectors}";
}
