using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Printing;

/// <summary>Writes what is computed once a call or once a row.</summary>
internal sealed class ScalarWriter(KernelContext context)
{
    /// <summary>The variables of a step.</summary>
    public void Write(ScalarStep step)
    {
        foreach (Expr value in step.Values.Where(context.HasVariable))
        {
            string type = value.IsCondition ? "bool" : context.Type;
            context.Writer.Line($"{type} {context.Plan.Names[value]} = {Definition(value)};");
        }
    }

    /// <summary>The text of a value: its variable, or its formula where it has none.</summary>
    public string Text(Expr value) => value switch
    {
        { Op: Op.Constant } => Literals.Of(value.Value, context.Plan.Element),
        { Op: Op.Symbol, Level: Level.Call } => context.CallSymbol(value.Symbol),
        { Op: Op.Symbol or Op.AtLabel or Op.Sum or Op.SumOfOthers or Op.Max or Op.NearMax or Op.SumOverRows } => context.Plan.Names[value],
        _ when context.HasVariable(value) => context.Plan.Names[value],
        _ => Definition(value),
    };

    /// <summary>The formula of a value.</summary>
    public string Definition(Expr value) => Texts.Apply(value.Op, context.Plan.Element, value.Operands.Select(Text));
}
