using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>The residual in units of a predicted scale.</summary>
internal static class StandardResidual
{
    /// <summary>r = prediction − target.</summary>
    public static Expr Of(Symbols s) => ScaledResidual.Of(s);

    /// <summary>r/scale with the digits that both steps lose. The residual of finite numbers may overflow where its quotient does not; halves cannot.</summary>
    public static DoubleWord InFull(Symbols s)
    {
        Expr inRange = Abs(Of(s)) < double.PositiveInfinity;
        DoubleWord over = new(Numerator(s), Select(inRange, Expr.Of(Op.SumLow, s["prediction"], -s["target"]), 0));
        return (over / Denominator(s, s["scale"])).Named("standardized");
    }

    /// <summary>r, or half of it where r overflows.</summary>
    public static Expr Numerator(Symbols s) =>
        Select(Abs(Of(s)) < double.PositiveInfinity, Of(s), 0.5 * s["prediction"] - 0.5 * s["target"]);

    /// <summary>The scale, or half of it likewise.</summary>
    public static Expr Denominator(Symbols s, Expr scale) => Select(Abs(Of(s)) < double.PositiveInfinity, scale, 0.5 * scale);
}
