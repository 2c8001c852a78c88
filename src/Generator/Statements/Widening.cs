using LossGen.Generator.Expressions;

namespace LossGen.Generator.Statements;

/// <summary>Parts the steps into those up to the last function, which are done for several vectors side by side, and the others, done vector by vector.</summary>
internal static class Widening
{
    public static ElementBody Apply(ElementBody body)
    {
        HashSet<Expr> variables = [.. body.Variables], needed = [];
        foreach (Statement step in body.Statements.Reverse())
        {
            if (step is Call call)
            {
                needed.UnionWith(call.Inputs);
            }
            else if (step is Let let && needed.Contains(let.Value))
            {
                AddRead(let, variables, needed);
            }
        }

        bool IsWide(Statement step) => step is Call || (step is Load or Let && needed.Contains(ElementBody.Defined(step)!));
        Statement[] wide = [.. body.Statements.Where(IsWide)], others = [.. body.Statements.Where(s => !IsWide(s))];
        HashSet<Expr> read = [];
        foreach (Statement step in others)
        {
            AddRead(step, variables, read);
        }

        return body with { Wide = wide, Given = [.. wide.Select(s => ElementBody.Defined(s)!).Where(read.Contains)], Statements = others };
    }

    // The variables that a step reads. What has none is computed where it is used.
    private static void AddRead(Statement step, HashSet<Expr> variables, HashSet<Expr> read)
    {
        IEnumerable<Expr> values = step switch
        {
            Let let => let.Value.Operands,
            Store store => new[] { store.Value },
            Yield term => new[] { term.Value },
            _ => Array.Empty<Expr>(),
        };
        foreach (Expr value in values)
        {
            Add(value);
        }

        void Add(Expr value)
        {
            if (variables.Contains(value))
            {
                read.Add(value);
                return;
            }

            foreach (Expr operand in value.Operands)
            {
                Add(operand);
            }
        }
    }
}
