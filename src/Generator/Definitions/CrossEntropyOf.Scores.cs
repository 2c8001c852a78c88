using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

// The logits as they go into the softmax, and what that adds to the derivatives.
internal sealed partial class CrossEntropyOf
{
    /// <summary>Logits are divided by the temperature and then kept within ±cap; a masked class stays masked.</summary>
    private DoubleWord Scores(InputSpace space)
    {
        if (space != InputSpace.Logits)
        {
            return _x;
        }

        if (_cap.Is(double.PositiveInfinity))
        {
            return Tempered;
        }

        DoubleWord capped = _cap * Bounded;
        Expr masked = Select(Eq(Tempered.High, double.NegativeInfinity), double.NegativeInfinity, capped.High);
        return (capped with { High = masked }).Named("capped");
    }

    private DoubleWord Tempered => _temperature.Is(1) ? _x : ((DoubleWord)_x / _temperature).Named("tempered");

    /// <summary>A score in units of the cap.</summary>
    private DoubleWord InCaps => Tempered / _cap;

    private DoubleWord Bounded => DoubleWord.Tanh(InCaps);

    private Expr ScoreSlope()
    {
        if (_model.Space != InputSpace.Logits)
        {
            return 1;
        }

        Expr slope = _temperature.Is(1) ? 1 : 1 / _temperature;
        return _cap.Is(double.PositiveInfinity) ? slope : slope * CapSlope();
    }

    /// <summary>The second derivative of the capped score.</summary>
    private Expr CapBend()
    {
        if (_cap.Is(double.PositiveInfinity))
        {
            return 0;
        }

        return -2 * Bounded.High * CapSlope() / (_cap * _temperature * _temperature);
    }

    // 1 − tanh² u = e·(2/(1 + e))² with e = e^−2|u|: a difference would lose its digits where the cap is near.
    private Expr CapSlope()
    {
        Expr decay = Exp(-2 * DoubleWord.Abs(InCaps)).Named("decay");
        Expr twice = 2 / (1 + decay);
        return decay * twice * twice;
    }
}
