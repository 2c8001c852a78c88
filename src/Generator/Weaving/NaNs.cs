using LossGen.Generator.Expressions;

namespace LossGen.Generator.Weaving;

/// <summary>Finds which operands make an expression NaN when they are NaN themselves.</summary>
/// <param name="lanesOnly">Whether only the lane itself counts, and not what is reduced over its row.</param>
internal sealed class NaNs(bool lanesOnly = false)
{
    private readonly Dictionary<Expr, HashSet<string>> _done = [];

    /// <summary>The symbols whose NaN always reaches the result.</summary>
    public HashSet<string> Propagated(Expr expr)
    {
        if (lanesOnly && expr.Level < Level.Lane)
        {
            return [];
        }

        if (!_done.TryGetValue(expr, out HashSet<string>? symbols))
        {
            symbols = expr.Op switch
            {
                Op.Symbol => [expr.Symbol],
                Op.Minimum or Op.Maximum => Propagated(expr[1]),
                Op.Select => ThroughSelect(expr),
                _ => [.. expr.Operands.SelectMany(Propagated)],
            };
            _done[expr] = symbols;
        }

        return symbols;
    }

    private HashSet<string> ThroughSelect(Expr select)
    {
        HashSet<string> ifTrue = Propagated(select[1]);
        HashSet<string> ifFalse = Propagated(select[2]);
        HashSet<string> makeFalse = MakeFalse(select[0]);
        if (select[2].Op == Op.Constant && double.IsNaN(select[2].Value))
        {
            return [.. ifTrue.Union(makeFalse)];
        }

        return [.. ifFalse.Where(symbol => ifTrue.Contains(symbol) || makeFalse.Contains(symbol))];
    }

    private HashSet<string> MakeFalse(Expr condition) => condition.Op switch
    {
        Op.And => [.. MakeFalse(condition[0]).Union(MakeFalse(condition[1]))],
        Op.Or => [.. MakeFalse(condition[0]).Intersect(MakeFalse(condition[1]))],
        _ => [.. condition.Operands.SelectMany(Propagated)],
    };
}
