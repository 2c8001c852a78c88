using LossGen.Generator.Expressions;

namespace LossGen.Generator.Lowering;

/// <summary>Decides in which pass over an axis each reduction and each output belongs.</summary>
/// <remarks>
/// A reduction comes after every reduction that its body needs; an output comes after all that it needs. Within that
/// freedom everything is placed as late as possible, where it shares loads and subexpressions with what follows.
/// </remarks>
internal sealed class PassOrder
{
    private readonly Level _axis;
    private readonly Dictionary<Expr, int> _earliest = [];
    private readonly Dictionary<Expr, int> _pass = [];
    private readonly Dictionary<Expr, HashSet<Expr>> _needed = [];

    /// <param name="axis">The axis of the loops.</param>
    /// <param name="scalars">What is needed outside the loops.</param>
    /// <param name="stored">What is computed inside the last loop that it allows.</param>
    public PassOrder(Level axis, IReadOnlyList<Expr> scalars, IReadOnlyList<Expr> stored)
    {
        _axis = axis;
        List<Expr> reductions = [.. scalars.Concat(stored).SelectMany(e => Graph.ReductionsIn(e, axis)).Distinct()];
        Passes = reductions.Select(Earliest).Concat(stored.Select(Earliest)).DefaultIfEmpty(0).Max();

        // Users come after the reductions they need, so that in reverse order every user is placed first.
        foreach (Expr reduction in reductions.OrderByDescending(Earliest))
        {
            IEnumerable<int> users = reductions
                .Where(user => !user.Equals(reduction) && Needed(user[0]).Contains(reduction))
                .Select(user => _pass[user]);
            IEnumerable<int> outputs = stored
                .Where(value => Needed(value).Contains(reduction))
                .Select(_ => Passes);
            _pass[reduction] = users.Concat(outputs).Select(pass => pass - 1).DefaultIfEmpty(Passes).Min();
        }
    }

    /// <summary>How many passes there are.</summary>
    public int Passes { get; }

    /// <summary>The reductions of a pass; passes count from 1.</summary>
    public List<Expr> ReductionsOf(int pass) => [.. _pass.Where(p => p.Value == pass).Select(p => p.Key).Reverse()];

    private int Earliest(Expr expr)
    {
        if (!_earliest.TryGetValue(expr, out int pass))
        {
            Expr body = Graph.Reduces(expr, _axis) ? expr[0] : expr;
            pass = 1 + Needed(body).Select(Earliest).DefaultIfEmpty(0).Max();
            _earliest[expr] = pass;
        }

        return pass;
    }

    // The reductions that an expression needs.
    private HashSet<Expr> Needed(Expr expr)
    {
        if (!_needed.TryGetValue(expr, out HashSet<Expr>? reductions))
        {
            _needed[expr] = reductions = [.. Graph.ReductionsIn(expr, _axis)];
        }

        return reductions;
    }
}
