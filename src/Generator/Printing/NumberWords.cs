using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Printing;

/// <summary>How C# spells an operation on numbers that are computed once a call or once a row.</summary>
internal static class NumberWords
{
    /// <summary>The expression for an operation over operand texts.</summary>
    public static string Apply(Op op, string[] x, ElementType element) => op switch
    {
        Op.Add => $"{x[0]} + {x[1]}",
        Op.Subtract => $"{x[0]} - {x[1]}",
        Op.Multiply => $"{x[0]} * {x[1]}",
        Op.Divide => $"{x[0]} / {x[1]}",
        Op.Negate => $"-{x[0]}",
        Op.Absolute => $"{Math(element)}.Abs({x[0]})",
        Op.SquareRoot => $"{Math(element)}.Sqrt({x[0]})",
        Op.Sign => $"ScalarLane.Sign({x[0]})",
        Op.Minimum => $"ScalarLane.Min({x[0]}, {x[1]})",
        Op.Maximum => $"ScalarLane.Max({x[0]}, {x[1]})",
        Op.MultiplyAdd => $"{Math(element)}.FusedMultiplyAdd({x[0]}, {x[1]}, {x[2]})",
        Op.MultiplySubtract => $"{Math(element)}.FusedMultiplyAdd({x[0]}, {x[1]}, -({x[2]}))",
        Op.NegatedMultiplyAdd => $"{Math(element)}.FusedMultiplyAdd(-({x[0]}), {x[1]}, {x[2]})",
        Op.Scale => $"ScalarLane.Scale({x[0]}, {x[1]})",
        Op.Exponent => $"ScalarLane.Exponent({x[0]})",
        Op.LogB => $"({element.Keyword()}){Math(element)}.ILogB({x[0]})",
        Op.Aligned or Op.Alignment => $"ScalarLane.{op}({x[0]}, {x[1]})",
        Op.Less => $"{x[0]} < {x[1]}",
        Op.LessOrEqual => $"{x[0]} <= {x[1]}",
        Op.Equal => x[0] == x[1] ? $"!{element.Keyword()}.IsNaN({x[0]})" : $"{x[0]} == {x[1]}",
        Op.And => $"{x[0]} && {x[1]}",
        Op.Or => $"{x[0]} || {x[1]}",
        Op.Select => $"{x[0]} ? {x[1]} : {x[2]}",
        _ when Library.Has(op) => $"LossMath.{op}({string.Join(", ", x)})",
        _ => throw new NotSupportedException($"There is no word for {op}."),
    };

    private static string Math(ElementType element) => element == ElementType.Float ? "MathF" : "Math";
}
