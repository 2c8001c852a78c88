using LossGen.Generator.Expressions;

namespace LossGen.Generator.Lowering;

/// <summary>Where the elements of an operand lie in ordinary blocks, which a loop without guards computes.</summary>
/// <param name="Operand">The operand, or its magnitude.</param>
/// <param name="Low">The smallest number, which is not negative.</param>
/// <param name="High">The largest number.</param>
/// <param name="OrZero">Whether an element may also be 0.</param>
internal sealed record OrdinaryRange(Expr Operand, double Low, double High, bool OrZero)
{
    private OrdinaryRange And(OrdinaryRange other) => new(
        Operand, Math.Max(Low, other.Low), Math.Min(High, other.High), (OrZero || Low <= 0) && (other.OrZero || other.Low <= 0));

    /// <summary>What conditions ask of operands.</summary>
    /// <param name="conditions">The conditions, which are <see cref="IsKnown">known</see>.</param>
    public static IReadOnlyList<OrdinaryRange> Of(IEnumerable<Expr> conditions)
    {
        List<OrdinaryRange> ranges = [];
        foreach (Expr condition in conditions)
        {
            Add(condition, ranges);
        }

        return [.. Joined(ranges)];
    }

    /// <summary>Whether a condition asks for nothing but ranges of operands.</summary>
    /// <param name="condition">The condition.</param>
    public static bool IsKnown(Expr condition) => Add(condition, []);

    /// <summary>Whether it has two ends, which are not negative.</summary>
    public bool IsTestable => Low >= 0 && !double.IsInfinity(High);

    private static IEnumerable<OrdinaryRange> Joined(IEnumerable<OrdinaryRange> ranges) =>
        ranges.GroupBy(r => r.Operand).Select(group => group.Aggregate((a, b) => a.And(b)));

    private static bool Add(Expr condition, List<OrdinaryRange> ranges)
    {
        switch (condition.Op)
        {
            case Op.And:
                return condition.Operands.All(o => Add(o, ranges));
            case Op.LessOrEqual when condition[0].Op == Op.Constant:
                return Add(condition[1], condition[0].Value, double.PositiveInfinity, ranges);
            case Op.LessOrEqual when condition[1].Op == Op.Constant:
                return Add(condition[0], double.NegativeInfinity, condition[1].Value, ranges);
            case Op.Or when condition[0].Op == Op.Equal && condition[0][1].Is(0):
                List<OrdinaryRange> others = [];
                bool isKnown = Add(condition[1], others) && others.All(r => r.Operand.Equals(condition[0][0]));
                ranges.AddRange(Joined(others).Select(r => r with { OrZero = true }));
                return isKnown;
            default:
                return false;
        }
    }

    private static bool Add(Expr value, double low, double high, List<OrdinaryRange> ranges)
    {
        switch (value.Op)
        {
            case Op.Negate:
                return Add(value[0], -high, -low, ranges);
            case Op.Minimum when double.IsPositiveInfinity(high):
            case Op.Maximum when double.IsNegativeInfinity(low):
                return value.Operands.All(o => Add(o, low, high, ranges));
            case Op.Symbol when value.Level == Level.Lane:
                ranges.Add(new OrdinaryRange(value, low, high, OrZero: false));
                return true;
            case Op.Absolute when value[0] is { Op: Op.Symbol, Level: Level.Lane }:
                ranges.Add(new OrdinaryRange(value, Math.Max(low, 0), high, OrZero: false));
                return true;
            default:
                return false;
        }
    }
}
