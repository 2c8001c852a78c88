using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Optimization;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Statements;

/// <summary>Replaces arithmetic by calls of the library's functions of lanes that consist of the same operations.</summary>
/// <remarks>
/// Functions are arithmetic until here, so that everything around them is simplified with them. What still is a whole function, operation
/// for operation, is called by its name: the bits are the same, and the text is shorter.
/// </remarks>
internal sealed class Outlining
{
    private readonly IReadOnlyList<LaneFunction> _functions;
    private readonly ElementType _element;
    private readonly Dictionary<Expr, int> _uses;
    private readonly Dictionary<Expr, Expr> _done = [];

    private Outlining(ElementType element, IEnumerable<Expr> roots)
    {
        _element = element;
        _functions = LaneFunction.All;
        _uses = Uses.Count(roots);
    }

    /// <summary>The pass with calls.</summary>
    public static LanePass Of(LanePass pass, ElementType element)
    {
        Outlining outlining = new(element, pass.Reductions.Select(r => r[0]).Concat(pass.Stores.Select(s => s.Value)));
        LanePass outlined = pass with
        {
            Reductions = [.. pass.Reductions.Select(r => Formula.Sum(outlining.Rewrite(r[0])))],
            Stores = [.. pass.Stores.Select(s => s with { Value = outlining.Rewrite(s.Value) })],
        };
        return outlined with
        {
            Values = RegisterOrder.Of([.. outlined.Reductions.Select(r => r[0])], [.. outlined.Stores.Select(s => s.Value)]).Values,
        };
    }

    private Expr Rewrite(Expr node)
    {
        if (!_done.TryGetValue(node, out Expr? result))
        {
            result = (node.Level < Level.Lane ? node : Call(node) ?? node.With([.. node.Operands.Select(Rewrite)])).Named(node.Name);
            _done[node] = result;
        }

        return result;
    }

    private Expr? Call(Expr node)
    {
        foreach (LaneFunction function in _functions)
        {
            Expr body = function.Body(_element);
            Dictionary<Expr, Expr> found = [];
            if (Matches(body, node, found) && IsUsedInsideOnly(body, found))
            {
                return Expr.Call(function.Name, [.. function.Parameters.Select(p => Rewrite(found[p]))]);
            }
        }

        return null;
    }

    private static bool Matches(Expr pattern, Expr node, Dictionary<Expr, Expr> found)
    {
        if (found.TryGetValue(pattern, out Expr? known))
        {
            return known.Equals(node);
        }

        bool matches = LaneFunction.IsParameter(pattern)
            ? node.Level == Level.Lane && !node.IsCondition && node.Op != Op.Constant
            : pattern.Op == node.Op && pattern.Operands.Length == node.Operands.Length && (pattern.Operands.Length > 0 || pattern.Equals(node));
        for (int k = 0; matches && !LaneFunction.IsParameter(pattern) && k < pattern.Operands.Length; k++)
        {
            matches = Matches(pattern[k], node[k], found);
        }

        found[pattern] = node;
        return matches;
    }

    // What others use as well would be computed twice.
    private bool IsUsedInsideOnly(Expr body, Dictionary<Expr, Expr> found)
    {
        Dictionary<Expr, int> inside = Uses.Count([body]);
        return found.All(pair => pair.Key.Equals(body) || pair.Key.Operands.IsEmpty || _uses[pair.Value] == inside[pair.Key]);
    }
}
