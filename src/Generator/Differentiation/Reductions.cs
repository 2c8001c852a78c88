using LossGen.Generator.Expressions;

namespace LossGen.Generator.Differentiation;

/// <summary>The reductions over lanes inside an expression: found, hidden behind symbols, and shown again.</summary>
internal static class Reductions
{
    /// <summary>Whether a node makes one value of all lanes.</summary>
    public static bool IsReduction(Expr expr) => expr.Op is Op.Sum or Op.Max or Op.AtLabel or Op.LogSumExp;

    /// <summary>Whether a lane of a node is one of a softmax, of what it leaves to 1, or of minus its logarithm.</summary>
    public static bool IsOfSoftMax(Expr expr) => expr.Op is Op.SoftMax or Op.SoftMaxComplement or Op.NegativeLogSoftMax;

    /// <summary>Whether a lane of the expression depends on other lanes of its operands.</summary>
    public static bool MixesLanes(Expr expr)
    {
        bool mixes = false;
        Visit(expr, [], node => mixes |= IsOfSoftMax(node) || IsReduction(node), below: _ => !mixes);
        return mixes;
    }

    /// <summary>A softmax, or what is made of one, with the row's part as a reduction of its own; any other node as it is.</summary>
    public static Expr Expanded(Expr node) => node.Op switch
    {
        Op.SoftMax => Share(node[0]),
        Op.SoftMaxComplement => 1 - Share(node[0]),
        Op.NegativeLogSoftMax => Formula.LogSumExp(node[0]) - node[0],
        _ => node,
    };

    /// <summary>The distinct reductions that are not inside another one: those belong to the derivative of the outer one.</summary>
    public static Expr[] Outermost(Expr expr)
    {
        List<Expr> found = [];
        Visit(expr, [], node => AddReduction(node, found), below: node => !IsReduction(node));
        return [.. found];
    }

    /// <summary>The expression with outermost reductions replaced, whatever is inside them.</summary>
    public static Expr Hidden(Expr expr, Expr[] reductions, Expr[] symbols) => Hidden(expr, reductions, symbols, []);

    /// <summary>A rewrite of some nodes.</summary>
    public static Func<Expr, Expr> Replacing(Expr[] from, Expr[] to) => node =>
    {
        int k = Array.IndexOf(from, node);
        return k < 0 ? node : to[k];
    };

    private static Expr Share(Expr x) => Formula.Exp(x - Formula.LogSumExp(x));

    private static Expr Hidden(Expr expr, Expr[] reductions, Expr[] symbols, Dictionary<Expr, Expr> done)
    {
        if (!done.TryGetValue(expr, out Expr? hidden))
        {
            int k = Array.IndexOf(reductions, expr);
            hidden = k >= 0 ? symbols[k] : expr.With([.. expr.Operands.Select(o => Hidden(o, reductions, symbols, done))]);
            done[expr] = hidden;
        }

        return hidden;
    }

    private static void AddReduction(Expr node, List<Expr> found)
    {
        if (IsReduction(node))
        {
            found.Add(node);
        }
    }

    private static void Visit(Expr node, HashSet<Expr> seen, Action<Expr> visit, Func<Expr, bool> below)
    {
        if (!seen.Add(node))
        {
            return;
        }

        visit(node);
        if (below(node))
        {
            foreach (Expr operand in node.Operands)
            {
                Visit(operand, seen, visit, below);
            }
        }
    }
}
