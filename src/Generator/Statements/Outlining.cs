using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Statements;

/// <summary>Finds the parts of a pass that are functions of few values and used by nothing but their result: an exponential, a logarithm.</summary>
/// <remarks>
/// The run time inlines no method with many variables, and a reader wants none. A part is as large as possible: results are tried from the last
/// one to the first.
/// </remarks>
internal sealed class Outlining
{
    private const int MostInputs = 2;
    private const int FewestOperations = 6;
    private const int FewestSteps = 2;
    private const int MostSteps = 12;

    private readonly LanePass _pass;
    private readonly HashSet<Expr> _variables;
    private readonly Dictionary<Expr, List<Expr>> _users = [];
    private readonly HashSet<Expr> _results;
    private readonly Dictionary<Expr, int> _places = [];

    private Outlining(ElementBody body)
    {
        _pass = body.Pass;
        _variables = [.. body.Variables];
        _results = [.. _pass.Stores.Select(s => s.Value), .. _pass.Reductions.Select(r => r[0])];
        foreach (Expr user in _pass.Values)
        {
            _places[user] = _places.Count;
            foreach (Expr operand in user.Operands.Distinct())
            {
                if (!_users.TryGetValue(operand, out List<Expr>? users))
                {
                    _users[operand] = users = [];
                }

                users.Add(user);
            }
        }
    }

    /// <summary>Puts calls of functions in the place of their steps.</summary>
    public static ElementBody Apply(ElementBody body)
    {
        Outlining outlining = new(body);
        List<ElementFunction> functions = outlining.Functions();
        HashSet<Expr> inside = [.. functions.SelectMany(f => f.Steps)];
        List<Statement> statements = [.. body.Statements.Where(s => s is Load || !inside.Contains(ElementBody.Defined(s)!))];
        foreach (ElementFunction function in functions)
        {
            int place = statements.FindIndex(s => s is Let let && (let.Value.Equals(function.Result) || outlining.Reads(let.Value, function.Result)));
            Call call = new(function.Result, function, function.Inputs);
            if (place < 0)
            {
                statements.Add(call);
            }
            else if (((Let)statements[place]).Value.Equals(function.Result))
            {
                statements[place] = call;
            }
            else
            {
                statements.Insert(place, call);
            }
        }

        return body with { Statements = statements };
    }

    private List<ElementFunction> Functions()
    {
        List<ElementFunction> functions = [];
        HashSet<Expr> taken = [];
        foreach (Expr result in Enumerable.Reverse(_pass.Values).Where(v => IsComputed(v) && !v.IsCondition))
        {
            if (PartOf(result) is { } part && !part.Overlaps(taken) && Function(result, part) is { } function)
            {
                functions.Add(function);
                taken.UnionWith(part);
            }
        }

        functions.Reverse();
        return functions;
    }

    private static bool IsComputed(Expr value) => value.Level == Level.Lane && value.Op is not (Op.Symbol or Op.Constant);

    // The result and everything that nothing else uses, unless that is too much. A comparison is computed wherever it is used.
    private HashSet<Expr>? PartOf(Expr result)
    {
        int steps = 0;
        HashSet<Expr> part = [result];
        Dictionary<Expr, int> inside = [];
        Stack<Expr> open = new([result]);
        while (open.Count > 0)
        {
            foreach (Expr value in open.Pop().Operands.Distinct().Where(v => IsComputed(v) && !_results.Contains(v)))
            {
                inside[value] = inside.TryGetValue(value, out int users) ? users + 1 : 1;
                if ((value.IsCondition || inside[value] == _users[value].Count) && part.Add(value))
                {
                    open.Push(value);
                    steps += _variables.Contains(value) ? 1 : 0;
                }

                if (steps > MostSteps)
                {
                    return null;
                }
            }
        }

        return part;
    }

    private ElementFunction? Function(Expr result, HashSet<Expr> part)
    {
        if (part.Count(v => !v.IsCondition) < FewestOperations)
        {
            return null;
        }

        Expr[] ordered = [.. part.OrderBy(v => _places[v])];
        Expr[] operands = [.. Enumerable.Reverse(ordered).SelectMany(v => v.Operands).Where(o => !part.Contains(o) && o.Op != Op.Constant).Distinct()];
        Expr[] steps = [.. ordered.Where(v => _variables.Contains(v) && !v.Equals(result))];
        bool isFunction = operands.Length is > 0 and <= MostInputs
            && operands.All(o => o.Level == Level.Lane && _variables.Contains(o))
            && steps.Length >= FewestSteps;
        return isFunction ? new ElementFunction(result, operands, steps, [.. part.Select(v => v.Op).Distinct()]) { Size = part.Sum(v => ElementFunction.SizeOf(v.Op)) } : null;
    }

    // Through values without a variable.
    private bool Reads(Expr user, Expr value) =>
        user.Operands.Any(o => o.Equals(value) || (IsComputed(o) && !_variables.Contains(o) && Reads(o, value)));
}
