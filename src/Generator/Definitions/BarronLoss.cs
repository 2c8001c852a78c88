using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Barron's general robust loss: c²·(b/α)·((1 + u/b)^(α/2) − 1), with u = (r/c)² and b = |α − 2|.</summary>
/// <remarks>
/// In terms of L = log(1 + u/b) the loss is c²·(b/α)·(e^(αL/2) − 1) and its slope r·e^((α/2 − 1)L), so that powers never leave the
/// range. Three shapes are limits: at α = 0 the loss is c²·L, at α = 2 it is ½r², and where |α| is huge αL/2 is ±u/2.
/// </remarks>
internal sealed class BarronLoss
{
    // Nothing of a shape beyond it but its sign is left in double: αL/2 is ±u/2.
    private const double HugeShape = 1e20;

    // e^(αL/2) − 1 is αL/2 in double, for every L there is.
    private const double TinyShape = 1e-19;

    // u so small that the loss is ½r² in double.
    private const double Negligible = 1e-17;

    // u/b so small that five terms of the series of L are enough, and so large that a rounded 1 + u/b is.
    private const double NearZero = 1.0 / 4096;

    // A ratio whose square is in range after the division by b, and beside whose square 1 is lost.
    private const double Far = 1e15;

    private static readonly SettingDefinition[] Settings =
        [new("Alpha", "alpha", 1, SettingDomain.FiniteOrMinusInfinity), SettingDefinition.Positive("Scale", "scale", 1)];

    private readonly Symbols _s;
    private readonly ScaledResidual _r;
    private readonly Expr _alpha;
    private readonly DoubleWord _b;
    private readonly DoubleWord _u;

    private BarronLoss(Symbols s)
    {
        _s = s;
        _r = new(s, "scale");
        _alpha = s["alpha"];

        // Where α is 2, nothing that is divided by it is taken.
        _b = Either(IsSquare, (Expr)1, DoubleWord.Abs(new(_alpha - 2, Expr.Of(Op.SumLow, _alpha, -2))));
        _u = _r.SquaredInFull(s);
    }

    public static CatalogueEntry Entry { get; } = CatalogueEntry.Elementwise(
        "Barron",
        "c²·(b/α)·((1 + u/b)^(α/2) − 1), where u = (r/c)², b = |α − 2|, c = scale and r = prediction − target",
        [new("predictions", "prediction"), new("targets", "target")],
        Settings,
        s => new BarronLoss(s).Value,
        d => d with
        {
            Gradient = (s, operand) => operand.Name == "predictions" ? new BarronLoss(s).Slope : -new BarronLoss(s).Slope,
            Hessian = (s, _) => new BarronLoss(s).Curvature,
        });

    private Expr Value
    {
        get
        {
            Expr ofLogarithm = InRange(_r.C * InRange(_r.C * (0.5 * _b.High * Logarithm.Rounded)));
            Expr ofTiny = Select(_alpha >= 0, ofLogarithm, Select(Size < double.PositiveInfinity, ofLogarithm, Raised));
            Expr half = InRange(0.5 * _r.R) * _r.R;
            return Select(IsSquare, half, Select(_u.High < Negligible, half, Select(Abs(_alpha) < TinyShape, ofTiny, Raised)));
        }
    }

    private Expr Slope
    {
        get
        {
            Expr inRange = InRange(Select(IsInRange, _r.R, Half) * Root) * Root;
            Expr slope = Select(IsInRange, inRange, 2 * inRange);
            Expr limit = Select(_alpha < 1, 0, Select(Eq(_alpha, 1), _r.C, double.PositiveInfinity));
            return Select(IsSquare, _r.R, Select(Size < double.PositiveInfinity, slope, Sign(_r.R) * limit));
        }
    }

    private Expr Curvature
    {
        get
        {
            Expr t = PerShape.High, far = Select(IsFar, 1, t / (1 + t));
            Expr bend = Select(IsHuge, 1 + Direction * _u.High, 1 / (1 + t) + (_alpha - 1) * far);
            return Select(IsSquare, OneUnlessNaN, ZeroTimes(Root, bend) * Root);
        }
    }

    private Expr OneUnlessNaN => Select(Eq(_r.R, _r.R), 1, Select(Size < double.PositiveInfinity, 1, double.NaN));

    // e^w − 1 = E(E + 2) with E = e^(w/2) − 1: neither c² nor e^w is formed.
    private Expr Raised
    {
        get
        {
            Expr root = ExpM1(HalfPower).Named("raised");
            Expr factor = Select(IsHuge, Direction, _b.High / _alpha).Named("factor");
            return InRange(_r.C * InRange(root * factor)) * InRange(_r.C * (root + 2));
        }
    }

    private Expr IsSquare => Eq(_alpha, 2);

    private Expr Direction => Select(_alpha < 0, -1, 1);

    private Expr IsHuge => Abs(_alpha) >= HugeShape;

    private Expr IsInRange => _r.Magnitude < double.PositiveInfinity;

    private Expr IsFar => _r.Ratio > Far;

    private Expr Half => 0.5 * _s["prediction"] - 0.5 * _s["target"];

    /// <summary>|r|, or half of it where r overflows.</summary>
    private Expr Size => Select(IsInRange, _r.Magnitude, Abs(Half)).Named("size");

    /// <summary>αL/4.</summary>
    private DoubleWord HalfPower => Either(
        IsHuge, 0.25 * Direction * _u, Either(Eq(_alpha, 0), (Expr)0, 0.25 * _alpha * Logarithm)).Named("halfPower");

    /// <summary>The root of e^((α/2 − 1)L).</summary>
    private Expr Root
    {
        get
        {
            DoubleWord power = Either(IsHuge, 0.25 * Direction * _u, HalfPower - 0.5 * Logarithm);
            Expr infinite = Select(_alpha < 2, double.NegativeInfinity, double.PositiveInfinity);
            return Exp(power with { High = Select(Eq(Size, double.PositiveInfinity), infinite, power.High) }).Named("root");
        }
    }

    /// <summary>u/b.</summary>
    private DoubleWord PerShape
    {
        get
        {
            Expr high = (_u.High / _b.High).Named("perShape");
            Expr low = Expr.Of(Op.QuotientLow, _u.High, _b.High) + _u.Low / _b.High - high * (_b.Low / _b.High);
            return new(high, low);
        }
    }

    /// <summary>L: near 0 by its series, far out as 2·log |r| − log(bc²), otherwise with the digits that 1 + u/b lacks.</summary>
    private DoubleWord Logarithm
    {
        get
        {
            DoubleWord t = PerShape, log = DoubleWord.Log(Select(IsFar, Size, 1 + t.High));
            Expr square = t.High * t.High * (0.5 - t.High * (1.0 / 3 - t.High * (0.25 - 0.2 * t.High)));
            Expr lost = (Expr.Of(Op.SumLow, 1, t.High) + t.Low) / (1 + t.High);
            DoubleWord far = 2 * log - Either(IsInRange, FarFrom(_r.C), FarFrom(0.5 * _r.C));
            Expr lostOfSize = Select(IsInRange, 2 * (ScaledResidual.InFull(_s).Low / _r.R), 0);
            DoubleWord middle = DoubleWord.Normalized(log.High, log.Low + lost);
            DoubleWord near = new(t.High, t.Low - square);
            return Either(IsFar, far with { Low = far.Low + lostOfSize }, Either(t.High < NearZero, near, middle)).Named("logarithm");
        }
    }

    private DoubleWord FarFrom(Expr c)
    {
        DoubleWord shape = DoubleWord.Log(_b.High);
        return 2 * DoubleWord.Log(c) + shape with { Low = shape.Low + _b.Low / _b.High };
    }

    // The factors of a product are grouped anew, slow ones first, unless it has a name.
    private static Expr InRange(Expr product) => product.Named("inRange");

    private static DoubleWord Either(Expr condition, DoubleWord ifTrue, DoubleWord ifFalse) =>
        new(Select(condition, ifTrue.High, ifFalse.High), Select(condition, ifTrue.Low, ifFalse.Low));
}
