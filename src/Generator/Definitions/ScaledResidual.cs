using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>The residual r = prediction − target, by itself and beside a scale c > 0.</summary>
/// <remarks>
/// With u = (r/c)², terms of u overflow long before a loss does. Here they are written in q, the smaller of |r| and c over the larger:
/// it lies in [0, 1], and 1 + u is (1 + q²) in the core, where |r| ≤ c, and (1 + q²)/q² in the tail.
/// </remarks>
internal sealed class ScaledResidual(Symbols s, string scale)
{
    /// <summary>r.</summary>
    public Expr R { get; } = Of(s);

    /// <summary>c.</summary>
    public Expr C => s[scale];

    /// <summary>|r|.</summary>
    public Expr Magnitude => Abs(R);

    /// <summary>|r|/c, which may be infinite.</summary>
    public Expr Ratio => (Magnitude / C).Named("ratio");

    /// <summary>Whether |r| ≤ c.</summary>
    public Expr IsCore => Magnitude <= C;

    /// <summary>q.</summary>
    public Expr Share => (Limited / Max(C, Magnitude)).Named("share");

    /// <summary>1 + q².</summary>
    public Expr OnePlusSquare => (1 + Share * Share).Named("onePlusSquare");

    /// <summary>1 in the core, q in the tail.</summary>
    public Expr Decay => Select(IsCore, 1, Share).Named("decay");

    /// <summary>r limited to [−c, c].</summary>
    public Expr Clipped => Clamp(R, -C, C).Named("clipped");

    /// <summary>The smaller of |r| and c.</summary>
    public Expr Limited => Min(C, Magnitude).Named("limited");

    /// <summary>u with the digits that r, r/c and the square lose: an exponential multiplies their errors by u.</summary>
    public DoubleWord SquaredInFull(Symbols s)
    {
        DoubleWord ratio = InFull(s) / C;
        Expr square = ratio.High * ratio.High;
        return new DoubleWord(square, Expr.Of(Op.ProductLow, ratio.High, ratio.High) + 2 * (ratio.High * ratio.Low)).Named("square");
    }

    /// <summary>r.</summary>
    public static Expr Of(Symbols s) => (s["prediction"] - s["target"]).Named("r");

    /// <summary>r with the digits that its rounding takes off.</summary>
    public static DoubleWord InFull(Symbols s) => new(Of(s), Expr.Of(Op.SumLow, s["prediction"], -s["target"]));

    /// <summary>A term that is factor·|r| far out, also where r overflows and the term does not.</summary>
    /// <param name="s">The symbols.</param>
    /// <param name="term">The term, where r is finite.</param>
    /// <param name="factor">The factor.</param>
    public static Expr OrFarOut(Symbols s, Expr term, Expr factor)
    {
        // A factor of 1 and more overflows with r.
        Expr reducing = Min(1, factor);
        return Select(Abs(Of(s)) < double.PositiveInfinity, term, Abs(reducing * s["prediction"] - reducing * s["target"]));
    }
}
