using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Targets;

namespace LossGen.Generator.Emission;

/// <summary>Writes the body of a kernel's loop without the loop: it returns its value, of a number or of a vector.</summary>
internal sealed class FunctionBody(LossDefinition definition, KernelPlan plan, Target target)
{
    public void Write(CodeWriter writer)
    {
        LanePass pass = plan.Steps.OfType<LanePass>().Single();
        foreach (Expr value in pass.Values.Where(IsVariable))
        {
            writer.Line($"var {plan.Names[value]} = {Definition(value)};");
        }

        writer.Line($"return {Text(pass.Stores.Single().Value)};");
    }

    // A comparison of vectors is written where it is used: it then stays in a mask register.
    private bool IsVariable(Expr value) =>
        value.Level == Level.Lane && value.Op != Op.Symbol && !(value.IsCondition && target.IsVector);

    private string Text(Expr value) => value switch
    {
        { Op: Op.Constant } => Literals.Of(value.Value, plan.Element, target),
        { Op: Op.Symbol } => definition.Operands.Single(o => o.Symbol == value.Symbol).Name,
        _ when IsVariable(value) => plan.Names[value],
        _ => Definition(value),
    };

    private string Definition(Expr value) =>
        Texts.Apply(target, value.Op, plan.Element, value.Operands.Select(Text));
}
