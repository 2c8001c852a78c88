using LossGen.Generator.Expressions;

namespace LossGen.Generator.Weaving;

/// <summary>Turns "NaN outside of the domain" into an operand that is NaN there, which several outputs share.</summary>
/// <remarks>
/// <c>domain ? f(x) : NaN</c> is <c>f(domain ? x : NaN)</c> where a NaN of x always reaches the result. One selection at
/// the start then serves the value and its derivatives, and nothing of the condition waits for the end. Where another output needs
/// the same functions of the operand as it is, each would be computed twice: that output is guarded too, or no guard moves.
/// </remarks>
internal sealed class GuardedOperands
{
    private readonly NaNs _nans = new(lanesOnly: true);
    private readonly Rewriter _rewriter;

    public GuardedOperands() => _rewriter = new Rewriter(Moved);

    /// <summary>The kernel with its guards where the fewest functions are computed.</summary>
    public KernelMath Apply(KernelMath math)
    {
        KernelMath moved = math.Map(Apply);
        return new[] { moved, MarkedRows.Apply(moved), math }.OrderBy(Functions).First();
    }

    /// <summary>The expression with its guards moved to operands.</summary>
    public Expr Apply(Expr expr) => _rewriter.Rewrite(expr);

    private Expr Moved(Expr node)
    {
        if (node.Op != Op.Select || node[0].Level < Level.Lane || node[2].Op != Op.Constant || !double.IsNaN(node[2].Value) || !ComparesOperands(node[0]))
        {
            return node;
        }

        HashSet<string> propagated = _nans.Propagated(node[1]);
        return Operands(node[0]).FirstOrDefault(o => propagated.Contains(o.Symbol)) is { } operand
            ? new LaneRewriter(Guarding(operand, node[0])).Rewrite(node[1])
            : node;
    }

    // Of operands, or of what takes a step or two from them.
    private static bool ComparesOperands(Expr condition) => condition.Op is Op.And or Op.Or
        ? condition.Operands.All(ComparesOperands)
        : condition.IsCondition && condition.Height <= 3;

    private static IEnumerable<Expr> Operands(Expr condition) => condition.Operands.IsEmpty
        ? condition is { Op: Op.Symbol, Level: Level.Lane } ? [condition] : []
        : condition.Operands.SelectMany(Operands);

    // Functions of a row share their exponentials if they are of the same values.
    private static int Functions(KernelMath math)
    {
        HashSet<Expr> seen = [];
        Stack<Expr> open = new(math.Roots);
        while (open.Count > 0)
        {
            Expr node = open.Pop();
            if (seen.Add(node))
            {
                foreach (Expr operand in node.Operands)
                {
                    open.Push(operand);
                }
            }
        }

        return seen.Count(node => node is { IsFunction: true, Level: Level.Lane })
            + seen.Where(node => node.IsFunctionOfRow).Select(node => node[0]).Distinct().Count();
    }

    // What an inner guard has replaced already is left alone.
    private static Func<Expr, Expr?> Guarding(Expr operand, Expr condition)
    {
        Expr guarded = Formula.Select(Joined(condition, operand), operand, double.NaN).Named(operand.Symbol + "InDomain");
        return value => value.Equals(operand) || value.Equals(guarded) ? guarded : null;
    }

    // 0 ≤ x and 0 ≤ y is 0 ≤ min(x, y): a NaN of y is what the minimum is then, and one of x is chosen either way.
    private static Expr Joined(Expr condition, Expr operand)
    {
        Expr? other = condition.Op != Op.And ? null
            : condition[0].Equals(operand >= 0) ? condition[1]
            : condition[1].Equals(operand >= 0) ? condition[0] : null;
        return other is { Op: Op.LessOrEqual } && other[0].Is(0) ? Formula.Min(operand, other[1]) >= 0 : condition;
    }
}
