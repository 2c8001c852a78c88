using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Targets;

/// <summary>Plain scalars, for every CPU; also the vocabulary of what is computed once a row.</summary>
internal sealed class ScalarTarget : Target
{
    public static ScalarTarget Instance { get; } = new();

    public override string Name => "WithScalars";

    public override string? IsSupported => null;

    public override int Bits => 0;

    public override int Registers => 1;

    public override string Apply(Op op, string[] x, ElementType element) => op switch
    {
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
        Op.Less => $"{x[0]} < {x[1]}",
        Op.LessOrEqual => $"{x[0]} <= {x[1]}",
        Op.Equal => x[0] == x[1] ? $"!{element.Keyword()}.IsNaN({x[0]})" : $"{x[0]} == {x[1]}",
        Op.And => $"{x[0]} && {x[1]}",
        Op.Or => $"{x[0]} || {x[1]}",
        Op.Select => $"{x[0]} ? {x[1]} : {x[2]}",
        _ => base.Apply(op, x, element),
    };

    private static string Math(ElementType element) => element == ElementType.Float ? "MathF" : "Math";
}
