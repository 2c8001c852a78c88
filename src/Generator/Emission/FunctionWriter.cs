using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Targets;

namespace LossGen.Generator.Emission;

/// <summary>Writes a function of single numbers: the body of a kernel's loop, without the loop.</summary>
internal sealed class FunctionWriter(KernelRequest request, LossDefinition definition, KernelPlan plan)
{
    /// <summary>The text of the file.</summary>
    public string Write() => FileWriter.Write(request, definition, Method);

    private void Method(CodeWriter writer)
    {
        LanePass pass = plan.Steps.OfType<LanePass>().Single();
        foreach (Expr value in pass.Values.Where(IsVariable))
        {
            writer.Line($"{(value.IsCondition ? "bool" : plan.Element.Keyword())} {plan.Names[value]} = {Definition(value)};");
        }

        writer.Line($"return {Text(pass.Stores.Single().Value)};");
    }

    private static bool IsVariable(Expr value) => value.Level == Level.Lane && value.Op != Op.Symbol;

    private string Text(Expr value) => value switch
    {
        { Op: Op.Constant } => Literals.Of(value.Value, plan.Element),
        { Op: Op.Symbol } => definition.Operands.Single(o => o.Symbol == value.Symbol).Name,
        _ when IsVariable(value) => plan.Names[value],
        _ => Definition(value),
    };

    private string Definition(Expr value) =>
        Texts.Apply(ScalarTarget.Instance, value.Op, plan.Element, value.Operands.Select(Text));
}
