using LossGen.Generator.Expressions;

namespace LossGen.Generator.Emission;

/// <summary>Values that are the same in all lanes: the vectors they are spread over before a loop, and how these are used in it.</summary>
/// <param name="context">The kernel.</param>
/// <param name="scalars">Writes the value itself.</param>
internal sealed class SpreadValues(KernelContext context, ScalarWriter scalars)
{
    private string Vector => context.Target.Vector;

    /// <summary>Spreads a value over all lanes; a condition as 1 or 0.</summary>
    public void Write(Expr value)
    {
        string text = scalars.Text(value);
        context.Writer.Line($"var {Name(value)} = {Vector}.Create({(value.IsCondition ? $"({text}) ? {Number(1)} : {Number(0)}" : text)});");
    }

    /// <summary>The vector of a value that is the same in all lanes.</summary>
    public string Text(Expr value) => value.Op == Op.Constant ? Constant(value.Value)
        : value.IsCondition ? $"{Vector}.GreaterThan({Name(value)}, {Constant(0)})"
        : Name(value);

    /// <summary>The vector of a constant.</summary>
    public string Constant(double value) => Literals.Of(value, context.Plan.Element, context.Target);

    private string Number(double value) => Literals.Of(value, context.Plan.Element);

    private string Name(Expr value) => context.Plan.Names[value] + "All";
}
