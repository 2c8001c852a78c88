using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;

namespace LossGen.Generator.Frontend.Formulas;

/// <summary>Tells how a loop's body reduces: from what a variable holds after one turn, in terms of what it held before.</summary>
/// <param name="held">What the variable held.</param>
/// <param name="all">What each variable that the loop changes held.</param>
internal sealed class Reduction(Expr held, Expr[] all)
{
    private readonly Dictionary<Expr, bool> _contains = [];

    /// <summary>What the variable holds after the loop, or null if that is no reduction.</summary>
    /// <param name="start">What it held before the loop.</param>
    /// <param name="end">What it holds after one turn.</param>
    public Expr? Of(Expr start, Expr end)
    {
        if (end.Equals(held))
        {
            return start;
        }

        if (Added(end) is { } term)
        {
            Expr sum = term.Level < Level.Lane ? Expr.Input(Symbols.Classes, Level.Call) * term : Formula.Sum(term);
            return start.Is(0) ? sum : start + sum;
        }

        return Larger(end, 1) is { } large ? Joined(start, large, 1)
            : Larger(end, -1) is { } small ? Joined(start, small, -1)
            : null;
    }

    /// <summary>Whether the class at hand comes before that number.</summary>
    public static Expr IsBefore(double number) => LabelRows.ClassNumber < number;

    // A row's first element is not larger than its largest one, if that is of all elements as they are, or of all others.
    private static Expr Joined(Expr start, Expr term, double sign)
    {
        if (term.Op == Op.Select && term[0].Equals(IsBefore(1)) && IsFirst(start, term[2], sign))
        {
            return Signed(Formula.MaxOverLanes(term[2]), sign);
        }

        Expr extreme = Signed(Formula.MaxOverLanes(term), sign);
        return start.Op == Op.Constant && double.IsInfinity(start.Value) && start.Value * sign < 0 ? extreme
            : IsFirst(start, term, sign) ? extreme
            : sign > 0 ? Formula.Max(start, extreme) : Formula.Min(start, extreme);
    }

    private static bool IsFirst(Expr start, Expr term, double sign) =>
        start.Op == Op.Max && start[0] is { Op: Op.Select } choice && choice[0].Equals(Formula.Eq(LabelRows.ClassNumber, 0)) && Signed(choice[1], sign).Equals(term);

    private Expr? Added(Expr end) => end switch
    {
        _ when end.Equals(held) => 0,
        { Op: Op.Add } when IsFree(end[1]) && Added(end[0]) is { } before => Plus(before, end[1]),
        { Op: Op.Add } when IsFree(end[0]) && Added(end[1]) is { } before => Plus(before, end[0]),
        { Op: Op.Subtract } when IsFree(end[1]) && Added(end[0]) is { } before => Plus(before, -end[1]),
        { Op: Op.Select } when IsFree(end[0]) && Added(end[1]) is { } one && Added(end[2]) is { } other => Formula.Select(end[0], one, other),
        _ => null,
    };

    private static Expr Plus(Expr a, Expr b) => a.Is(0) ? b : a + b;

    // What the variable is compared with, times the sign: −1 for the smaller of two.
    private Expr? Larger(Expr end, double sign) => end switch
    {
        _ when end.Equals(held) => double.NegativeInfinity,
        { Op: Op.Maximum or Op.Minimum } when (end.Op == Op.Maximum) == (sign > 0) => Other(end, sign),
        { Op: Op.Select } when Chosen(end, sign) is { } chosen => chosen,
        { Op: Op.Select } when IsFree(end[0]) && Larger(end[1], sign) is { } one && Larger(end[2], sign) is { } other => Formula.Select(end[0], one, other),
        _ => null,
    };

    private Expr? Other(Expr end, double sign) =>
        end[0].Equals(held) && IsFree(end[1]) ? Signed(end[1], sign)
        : end[1].Equals(held) && IsFree(end[0]) ? Signed(end[0], sign)
        : null;

    // x > held ? x : held
    private Expr? Chosen(Expr end, double sign) =>
        end[0].Op is Op.Less or Op.LessOrEqual
        && end[2].Equals(held) && IsFree(end[1])
        && (sign > 0 ? end[0][0].Equals(held) && end[0][1].Equals(end[1]) : end[0][1].Equals(held) && end[0][0].Equals(end[1]))
            ? Signed(end[1], sign)
            : null;

    private static Expr Signed(Expr x, double sign) => sign > 0 ? x : -x;

    private bool IsFree(Expr expr)
    {
        if (!_contains.TryGetValue(expr, out bool contains))
        {
            contains = all.Contains(expr) || expr.Operands.Any(operand => !IsFree(operand));
            _contains[expr] = contains;
        }

        return !contains;
    }
}
