using LossGen.Generator.Expressions;

namespace LossGen.Generator.Statements;

/// <summary>Parts the steps into those up to the last function, which are done for several vectors side by side, and the others, done vector by vector.</summary>
internal static class Widening
{
    public static ElementBody Apply(ElementBody body)
    {
        HashSet<Expr> needed = [];
        foreach (Statement step in body.Statements.Reverse())
        {
            if (step is Call call)
            {
                needed.UnionWith(call.Function.Inputs);
            }
            else if (step is Let let && needed.Contains(let.Value))
            {
                AddVariables(let.Value, body, needed);
            }
        }

        bool IsWide(Statement step) => step is Call || (step is Load or Let && needed.Contains(ElementBody.Defined(step)!));
        return body with { Wide = [.. body.Statements.Where(IsWide)], Statements = [.. body.Statements.Where(s => !IsWide(s))] };
    }

    /// <summary>The values with a variable that a value is computed from.</summary>
    public static void AddVariables(Expr value, ElementBody body, HashSet<Expr> variables)
    {
        HashSet<Expr> known = [.. body.Variables];
        Add(value);

        void Add(Expr user)
        {
            foreach (Expr operand in user.Operands)
            {
                if (known.Contains(operand))
                {
                    variables.Add(operand);
                }
                else
                {
                    Add(operand);
                }
            }
        }
    }
}
