using LossGen.Generator.Expressions;

namespace LossGen.Generator.Frontend.Formulas;

/// <summary>What an expression of a formula stands for.</summary>
internal abstract record Value;

/// <summary>A real number.</summary>
internal sealed record Number(Expr Expr) : Value;

/// <summary>Several values at once.</summary>
internal sealed record Several(Value[] Items) : Value;

/// <summary>A whole row of numbers, of which <see cref="Lane"/> is the one at hand.</summary>
internal sealed record RowOf(Expr Lane) : Value;

/// <summary>A truth value, of which is known whether it is one of the two whatever the numbers are.</summary>
internal sealed record Truth : Value
{
    private readonly bool _constant;

    private Truth(Expr? condition, bool constant) => (Condition, _constant) = (condition, constant);

    public static Truth True { get; } = new(null, true);

    public static Truth False { get; } = new(null, false);

    /// <summary>The condition, or null for a constant.</summary>
    public Expr? Condition { get; }

    public bool IsTrue => Condition is null && _constant;

    public bool IsFalse => Condition is null && !_constant;

    public static implicit operator Truth(bool value) => value ? True : False;

    public static Truth Of(Expr condition)
    {
        if (condition.Op is Op.Less or Op.LessOrEqual or Op.Equal && condition.Operands.All(o => o.Op == Op.Constant))
        {
            double a = condition[0].Value, b = condition[1].Value;
            return condition.Op == Op.Less ? a < b : condition.Op == Op.Equal ? a == b : a <= b;
        }

        return new Truth(condition, false);
    }

    public static Truth operator &(Truth a, Truth b) =>
        a.Condition is null ? (a.IsTrue ? b : False)
        : b.Condition is null ? (b.IsTrue ? a : False)
        : new Truth(Formula.And(a.Condition, b.Condition), false);

    public static Truth operator |(Truth a, Truth b) =>
        a.Condition is null ? (a.IsTrue ? True : b)
        : b.Condition is null ? (b.IsTrue ? True : a)
        : new Truth(Formula.Or(a.Condition, b.Condition), false);

    public static Truth operator !(Truth a) => a.Condition is null ? !a._constant : new Truth(Not(a.Condition), false);

    /// <summary>Whether two truth values are the same.</summary>
    public static Truth Same(Truth a, Truth b) => a.Choose(b, !b);

    /// <summary>One of two truth values.</summary>
    public Truth Choose(Truth ifTrue, Truth ifFalse) =>
        ifTrue.Condition is null && ifFalse.Condition is null && ifTrue._constant == ifFalse._constant ? ifTrue : (this & ifTrue) | (!this & ifFalse);

    /// <summary>One of two numbers.</summary>
    public Expr Choose(Expr ifTrue, Expr ifFalse) =>
        Condition is null ? (_constant ? ifTrue : ifFalse)
        : ifTrue.Equals(ifFalse) ? ifTrue
        : Formula.Select(Condition, ifTrue, ifFalse);

    // Of numbers: where one of them is NaN, so is everything that is computed.
    private static Expr Not(Expr condition) => condition.Op switch
    {
        Op.Less => condition[1] <= condition[0],
        Op.LessOrEqual => condition[1] < condition[0],
        Op.And => Formula.Or(Not(condition[0]), Not(condition[1])),
        Op.Or => Formula.And(Not(condition[0]), Not(condition[1])),
        Op.Equal when IsIndicator(condition) => condition[0][0],
        _ => Formula.Eq(Formula.Select(condition, 1, 0), 0),
    };

    // The negation of the last line above.
    private static bool IsIndicator(Expr condition) => condition[1].Is(0) && condition[0].Op == Op.Select && condition[0][1].Is(1) && condition[0][2].Is(0);
}
