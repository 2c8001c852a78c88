using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Statements;

/// <summary>A pass over statements.</summary>
/// <param name="Name">What it is called in a dump.</param>
/// <param name="Apply">What it does.</param>
internal sealed record StatementPass(string Name, Func<ElementBody, ElementBody> Apply);

/// <summary>Lowers a pass of a plan to statements. The list of passes is the order of what is decided.</summary>
internal static class ElementPasses
{
    /// <summary>The passes, in order.</summary>
    /// <param name="element">The type that is computed in.</param>
    /// <param name="operandOf">The role and the stored type of an operand's symbol.</param>
    /// <param name="vectors">How many vectors there are.</param>
    /// <param name="together">How many of them are computed side by side.</param>
    public static IReadOnlyList<StatementPass> All(
        ElementType element, Func<Expr, (string Role, string Type)> operandOf, int vectors, int together) =>
    [
        new("functions", body => IsHeavy(body.Pass) ? body with { Pass = Outlining.Of(body.Pass, element) } : body),
        new("values", body => Values(body, operandOf)),
        new("stores", Stores),
        new("terms", Terms),
        new("side by side", body => SideBySide(body, vectors, together)),
    ];

    /// <summary>The statements of a pass.</summary>
    /// <param name="pass">The pass of the plan.</param>
    /// <param name="element">The type that is computed in.</param>
    /// <param name="operandOf">The role and the stored type of an operand's symbol.</param>
    /// <param name="vectors">How many vectors there are.</param>
    /// <param name="together">How many of them are computed side by side.</param>
    /// <param name="dump">Is told the name and the result of each pass.</param>
    public static ElementBody Lower(
        LanePass pass,
        ElementType element,
        Func<Expr, (string Role, string Type)> operandOf,
        int vectors,
        int together,
        Action<string, ElementBody>? dump = null)
    {
        ElementBody body = new(pass, [], 1);
        foreach (StatementPass step in All(element, operandOf, vectors, together))
        {
            body = step.Apply(body);
            dump?.Invoke(step.Name, body);
        }

        return body;
    }

    // In the order that leaves the fewest values waiting. A comparison is written where it is used: it then stays in a mask register,
    // and costs less again than to keep. Where much is computed, vectors take turns step by step, so that each step is a statement.
    private static ElementBody Values(ElementBody body, Func<Expr, (string Role, string Type)> operandOf)
    {
        HashSet<Expr> variables = VariablesOf(body.Pass);
        List<Statement> statements = [];
        foreach (Expr value in body.Pass.Values.Where(v => v.Level == Level.Lane))
        {
            if (value.Op == Op.Symbol)
            {
                (string role, string type) = operandOf(value);
                statements.Add(new Load(value, role, type));
            }
            else if (variables.Contains(value))
            {
                statements.Add(new Let(value));
            }
        }

        return body with { Statements = statements };
    }

    private static HashSet<Expr> VariablesOf(LanePass pass)
    {
        HashSet<Expr> seen = [], shared = [.. pass.Stores.Select(s => s.Value), .. pass.Reductions.Select(r => r[0])];
        shared.UnionWith(pass.Values.Where(v => v.Op == Op.Call).SelectMany(v => v.Operands));
        foreach (Expr operand in pass.Values.SelectMany(user => user.Operands).Where(operand => !seen.Add(operand)))
        {
            shared.Add(operand);
        }

        return [.. pass.Values.Where(v => v.Op != Op.Constant && !v.IsCondition && (IsHeavy(pass) || v.Name is not null || shared.Contains(v)))];
    }

    /// <summary>Whether so much is computed in an element that several vectors are computed side by side.</summary>
    public static bool IsHeavy(LanePass pass) => pass.Heavy || pass.IsLong;

    // What is stored needs no register any more. An output may be the very memory of an operand, which must have been read.
    private static ElementBody Stores(ElementBody body)
    {
        List<OutputStore> waiting = [.. body.Pass.Stores];
        int lastLoad = body.Statements.ToList().FindLastIndex(s => s is Load);
        HashSet<Expr> known = [];
        List<Statement> statements = [];
        for (int k = 0; k < body.Statements.Count; k++)
        {
            statements.Add(body.Statements[k]);
            known.Add(ElementBody.Defined(body.Statements[k])!);
            if (k >= lastLoad)
            {
                foreach (OutputStore store in waiting.Where(w => known.Contains(w.Value) || w.Value.Level < Level.Lane).ToList())
                {
                    statements.Add(new Store(store.Output, store.Value));
                    waiting.Remove(store);
                }
            }
        }

        return body with { Statements = [.. statements, .. waiting.Select(w => new Store(w.Output, w.Value))] };
    }

    // The first sum's last: it is returned.
    private static ElementBody Terms(ElementBody body) => body with
    {
        Statements = [.. body.Statements, .. body.Pass.Reductions.Select((sum, k) => new Yield(k, sum[0])).Reverse()],
    };

    // Vectors that have no room in the registers together come one group after the other.
    private static ElementBody SideBySide(ElementBody body, int vectors, int together)
    {
        List<Statement> statements = [];
        for (int first = 0; first < vectors; first += together)
        {
            statements.AddRange(body.Statements.SelectMany(s => s is Let { Value.Op: Op.Call } call
                ? [new Call(call.Value, together, first)]
                : Enumerable.Range(first, together).Select(v => s with { Vector = v })));
        }

        return new ElementBody(body.Pass, statements, vectors);
    }
}
