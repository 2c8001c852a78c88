using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>The terms of a Student t-distribution in q, the smaller of |r|/√ν and s over the larger, which keeps squares in range.</summary>
/// <param name="s">The symbols.</param>
/// <param name="isPredicted">Whether the scale is an operand; otherwise it is a setting.</param>
internal sealed class StudentResidual(Symbols s, bool isPredicted)
{
    // Powers of two that bring small numbers away from the subnormal ones, and large ones away from the largest.
    private const double Raising = 18446744073709551616.0;
    private const double Lowering = 1.0 / 256;
    private const double Large = 1.2676506002282294e30;

    /// <summary>½(ν + 1)·log(1 + (r/s)²/ν), and log s where s is predicted.</summary>
    public Expr Value
    {
        get
        {
            Expr far = Select(IsCore, 0, 2 * LogRatio(Distance, Width));
            Expr term = 0.5 * (s["nu"] + 1) * (LogP1(Square) + far);
            return isPredicted ? Log(Scale) + term : term;
        }
    }

    /// <summary>(ν + 1)·r/(νs² + r²).</summary>
    public Expr Slope
    {
        get
        {
            Expr near = Distance / Scale / Root / Width, far = Unit / Magnitude;
            return (s["nu"] + 1) * Sign(ScaledResidual.Of(s)) * (Select(IsCore, near, far) / OnePlusSquare);
        }
    }

    /// <summary>(ν + 1)·(νs² − r²)/(νs² + r²)².</summary>
    public Expr Curvature
    {
        get
        {
            Expr curved = (s["nu"] + 1) * ((1 - Share) * (1 + Share) / (OnePlusSquare * OnePlusSquare));
            return Select(IsCore, curved / s["nu"] / Scale / Scale, -curved * (Unit / Magnitude) * (Unit / Magnitude));
        }
    }

    /// <summary>ν·(s² − r²)/(s·(νs² + r²)).</summary>
    public Expr SlopeOfScale => Select(IsCore, 1 - s["nu"] * Square, Square - s["nu"]) / OnePlusSquare / Scale;

    private Expr Scale => s[isPredicted ? "spread" : "scale"];

    private Expr Root => Sqrt(s["nu"]).Named("root");

    private Expr Magnitude => Abs(StandardResidual.Numerator(s)).Named("magnitude");

    // ½ where the magnitude is half of |r|.
    private Expr Unit => StandardResidual.Denominator(s, 1);

    private Expr Power => Select(Magnitude < 1, Raising, Select(And(Magnitude > Large, Scale > 1 / Raising), Lowering, 1)).Named("power");

    private Expr Distance => (Magnitude * Power / Root).Named("distance");

    private Expr Width => (StandardResidual.Denominator(s, Scale) * Power).Named("width");

    private Expr IsCore => Distance <= Width;

    private Expr Share => (Min(Width, Distance) / Max(Width, Distance)).Named("share");

    private Expr Square => (Share * Share).Named("square");

    private Expr OnePlusSquare => 1 + Square;
}
