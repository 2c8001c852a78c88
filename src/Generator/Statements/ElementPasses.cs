using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Statements;

/// <summary>A pass over statements.</summary>
/// <param name="Name">What it is called in a dump.</param>
/// <param name="Apply">What it does.</param>
internal sealed record StatementPass(string Name, Func<ElementBody, ElementBody> Apply);

/// <summary>Lowers a pass of a plan to statements. The list of passes is the order in which things are decided.</summary>
internal static class ElementPasses
{
    private const int LongestFunction = 200;

    // Calls inside calls: deeper ones are hard to read.
    private const int Deepest = 20;

    /// <summary>The passes, in order.</summary>
    /// <param name="operandOf">The role and the stored type of an operand's symbol.</param>
    public static IReadOnlyList<StatementPass> All(Func<Expr, (string Role, string Type)> operandOf) =>
    [
        new("values", body => Values(body, operandOf)),
        new("functions", body => body.Pass.IsSideBySide ? Outlining.Apply(body) : body),
        new("same functions", SameFunctions.Apply),
        new("stores", Stores),
        new("terms", Terms),
        new("side by side", body => body.Pass.IsSideBySide ? Widening.Apply(body) : body),
    ];

    /// <summary>The passes for one over the elements of rows, in order. There, vectors are always computed in pairs.</summary>
    /// <param name="operandOf">The role and the stored type of an operand's symbol.</param>
    public static IReadOnlyList<StatementPass> OfRows(Func<Expr, (string Role, string Type)> operandOf) =>
    [
        new("values", body => Values(body, operandOf)),
        new("functions", body => body.Pass.IsSideBySide ? Outlining.Apply(body) : body),
        new("same functions", SameFunctions.Apply),
        new("stores", Stores),
        new("terms", Terms),
    ];

    /// <summary>The passes for a function of the run-time library, in order.</summary>
    public static IReadOnlyList<StatementPass> OfFunctions { get; } = [new("values", body => Values(body, symbol => (symbol.Symbol, ""), IsNearLimit(body.Pass)))];

    /// <summary>The statements of a pass.</summary>
    /// <param name="pass">The pass of the plan.</param>
    /// <param name="operandOf">The role and the stored type of an operand's symbol.</param>
    /// <param name="dump">Is told the name and the result of each pass.</param>
    public static ElementBody Lower(
        LanePass pass, Func<Expr, (string Role, string Type)> operandOf, Action<string, ElementBody>? dump = null) =>
        Lower(pass, All(operandOf), dump);

    /// <summary>The statements of a pass.</summary>
    /// <param name="pass">The pass of the plan.</param>
    /// <param name="steps">What is decided, in order.</param>
    /// <param name="dump">Is told the name and the result of each.</param>
    public static ElementBody Lower(LanePass pass, IReadOnlyList<StatementPass> steps, Action<string, ElementBody>? dump = null)
    {
        ElementBody body = new(pass, []);
        foreach (StatementPass step in steps)
        {
            body = step.Apply(body);
            dump?.Invoke(step.Name, body);
        }

        return body;
    }

    // In the order that leaves the fewest values waiting. A comparison is written where it is used: it then stays in a mask register,
    // and costs less again than to keep.
    private static ElementBody Values(ElementBody body, Func<Expr, (string Role, string Type)> operandOf, bool keepsConditions = false)
    {
        HashSet<Expr> variables = VariablesOf(body.Pass, keepsConditions);
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

    // Each operation takes the run time two of its variables or three, and it has 512: then a comparison is not written twice.
    private static bool IsNearLimit(LanePass pass) => pass.Values.Count(v => v.Level == Level.Lane && v.Op != Op.Constant) > LongestFunction;

    private static HashSet<Expr> VariablesOf(LanePass pass, bool keepsConditions)
    {
        HashSet<Expr> seen = [], shared = [.. pass.Stores.Select(s => s.Value), .. pass.Reductions.Select(r => r[0])];
        foreach (Expr operand in pass.Values.SelectMany(user => user.Operands).Where(operand => !seen.Add(operand)))
        {
            shared.Add(operand);
        }

        HashSet<Expr> variables = [];
        Dictionary<Expr, int> depths = [];
        foreach (Expr value in pass.Values.Where(v => v.Op != Op.Constant))
        {
            int depth = 1 + value.Operands.Select(o => depths.TryGetValue(o, out int inside) ? inside : 0).DefaultIfEmpty().Max();
            bool isDeep = value.Level == Level.Lane && depth > Deepest && !value.IsCondition;
            bool isVariable = isDeep || ((keepsConditions || !value.IsCondition) && (value.Name is not null || shared.Contains(value)));
            depths[value] = isVariable ? 0 : depth;
            if (isVariable)
            {
                variables.Add(value);
            }
        }

        return variables;
    }

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
                foreach (OutputStore store in waiting.Where(w => known.Contains(w.Value)).ToList())
                {
                    statements.Add(new Store(store.Output, store.Value, store.IsNarrow));
                    waiting.Remove(store);
                }
            }
        }

        // What is the same for all elements.
        return body with { Statements = [.. statements, .. waiting.Select(w => new Store(w.Output, w.Value, w.IsNarrow))] };
    }

    // The first sum's last: it is returned.
    private static ElementBody Terms(ElementBody body) => body with
    {
        Statements = [.. body.Statements, .. body.Pass.Reductions.Select((sum, k) => new Yield(k, sum[0])).Reverse()],
    };
}
