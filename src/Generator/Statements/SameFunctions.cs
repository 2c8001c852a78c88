using LossGen.Generator.Expressions;

namespace LossGen.Generator.Statements;

/// <summary>Functions that differ in nothing but what they are given become one: the logarithm of one value and that of another.</summary>
internal static class SameFunctions
{
    public static ElementBody Apply(ElementBody body)
    {
        Dictionary<Expr, ElementFunction> known = [];
        return body with { Statements = [.. body.Statements.Select(step => step is Call call ? Shared(call, known) : step)] };
    }

    private static Call Shared(Call call, Dictionary<Expr, ElementFunction> known)
    {
        foreach (IReadOnlyList<Expr> inputs in new[] { call.Inputs, [.. call.Inputs.Reverse()] })
        {
            if (known.TryGetValue(Shape(call.Value, inputs), out ElementFunction? function))
            {
                return call with { Function = function, Inputs = inputs };
            }
        }

        known.Add(Shape(call.Value, call.Inputs), call.Function);
        return call;
    }

    // The function of parameters that are numbered.
    private static Expr Shape(Expr result, IReadOnlyList<Expr> inputs)
    {
        Dictionary<Expr, Expr> shaped = [];
        for (int k = 0; k < inputs.Count; k++)
        {
            shaped[inputs[k]] = Expr.Input($"input {k}", Level.Lane);
        }

        return Shape(result, shaped);
    }

    private static Expr Shape(Expr value, Dictionary<Expr, Expr> shaped)
    {
        if (!shaped.TryGetValue(value, out Expr? shape))
        {
            shape = value.Operands.IsEmpty ? value : value.With([.. value.Operands.Select(operand => Shape(operand, shaped))]);
            shaped[value] = shape;
        }

        return shape;
    }
}
