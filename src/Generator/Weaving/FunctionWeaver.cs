using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Weaving;

/// <summary>The math of a function by itself: its values are written, the value of a whole row is returned.</summary>
internal static class FunctionWeaver
{
    public static KernelMath Weave(LossDefinition definition)
    {
        Expr value = definition.Value(definition.Bind());
        return value.Level == Level.Lane
            ? new KernelMath([new OutputStore("destination", Level.Lane, value)], null, null) { IsPrecise = true }
            : new KernelMath([], SumOverRows(value).Named("result"), null);
    }
}
