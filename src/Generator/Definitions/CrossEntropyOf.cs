using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>The cross-entropy of one row, and its derivatives, for labels or distributions as targets.</summary>
/// <remarks>
/// The row's value is Σ c·(−log q), with c the weight of a class: (1 − ε)·w at the label plus ε/C·w everywhere, or t·w. Where a
/// class is excluded from smoothing, the others have ε/(C − 1)·w; unweighted, what smoothing adds has no factor w.
/// </remarks>
internal sealed partial class CrossEntropyOf
{
    private readonly Symbols _s;
    private readonly Distribution _model;
    private readonly Distribution? _targets;
    private readonly Expr _x;
    private readonly Expr _cap;
    private readonly Expr _temperature;
    private readonly Expr _smoothing;
    private readonly Expr _zLoss;
    private readonly Expr _unit;
    private readonly bool _isUnweighted;
    private readonly bool _excludes;

    public CrossEntropyOf(Selection selection, Form form, Symbols s)
    {
        bool hasSettings = selection.Family == Family.Loss && selection.Kind == CrossEntropies.Loss.Kind;
        _s = s;
        _x = s[form.Variable.Symbol];
        _unit = InformationMeasures.Unit(selection);
        _smoothing = hasSettings ? s["labelSmoothing"] : 0;
        _isUnweighted = selection.UnweightedSmoothing;
        _excludes = selection.ExcludesClass;
        _zLoss = hasSettings ? s["zLoss"] : 0;
        _cap = hasSettings ? s["softcap"] : double.PositiveInfinity;
        _temperature = hasSettings ? s["temperature"] : 1;
        _model = new(Scores(selection.Input), selection.Input);
        _targets = form.TakesIgnoreIndex ? null : new(s[form.Operands.First(o => o != form.Variable).Symbol], selection.TargetInput);
    }

    /// <summary>log Σ exp of the row's logits.</summary>
    public Expr LogOfSum => LogSumExp(_model.X);

    /// <summary>The weight of the label's class, if the whole row hangs on it: with settings given at run time that depends on them.</summary>
    public Expr? RowFactor => ClassWeight.Is(1) ? null : AtZero(_smoothing, AtZero(_zLoss, AtLabel(ClassWeight)));

    private Expr ClassWeight => _s[Symbols.ClassWeight];

    /// <summary>Whether a row may add nothing but zeros, whatever its logits are.</summary>
    private bool MayBeOfZeros => _targets is null
        ? !ClassWeight.Is(1) && (IsSmoothed || !_zLoss.Is(0))
        : !ClassWeight.Is(1) || _targets.Space != InputSpace.Logits;

    private bool IsSmoothed => !_smoothing.Is(0);

    private Expr Kept => IsSmoothed ? 1 - _smoothing : 1;

    private Expr SmoothedClasses => _excludes ? _s[Symbols.Classes] - 1 : _s[Symbols.Classes];

    /// <summary>What smoothing gives to every class that it does not exclude, before the weight.</summary>
    private Expr Spread => _smoothing / SmoothedClasses;

    /// <summary>What a class's share of the smoothing is multiplied by.</summary>
    private Expr SmoothWeight
    {
        get
        {
            Expr weight = _isUnweighted ? 1 : ClassWeight;
            return !_excludes ? weight : weight.Is(1) ? Smoothed : Smoothed * weight;
        }
    }

    private Expr SmoothWeightSum => _isUnweighted || ClassWeight.Is(1) ? SmoothedClasses : Sum(SmoothWeight);

    private static Expr Smoothed { get; } = Expr.Input(Symbols.Smoothed, Level.Lane);

    public Expr Value()
    {
        Expr value = _targets is null ? OfLabel() : OfTargets();
        return _unit * (_zLoss.Is(0) ? value : value + Select(Eq(_zLoss, 0), 0, _zLoss * LogOfSum * OfRow(LogOfSum)));
    }

    public Expr Gradient()
    {
        Expr slope = _model.Space switch
        {
            InputSpace.Logits => OfLogit(),
            InputSpace.LogProbabilities => OfCoefficients(c => -c),
            _ => OfCoefficients(c => -Select(Eq(c, 0), 0, c / _model.Positive)),
        };
        return _unit * (slope * ScoreSlope());
    }

    public Expr Hessian() => _unit * (_model.Space switch
    {
        InputSpace.Logits => OfLogitSecond() * ScoreSlope() * ScoreSlope() + CapBend() * OfLogit(),
        InputSpace.LogProbabilities => 0,
        _ => OfCoefficients(c => Select(Eq(c, 0), 0, c / _x / _x)),
    });

    /// <summary>The derivative with respect to the targets, in the space they are given in.</summary>
    public Expr TargetGradient()
    {
        Expr slope = _unit * (Kept * ClassWeight * Counted(_model.Surprisal));
        Expr p = _targets!.Probability;
        return _targets.Space switch
        {
            InputSpace.Probabilities => slope,
            InputSpace.LogProbabilities => ZeroTimes(p, slope),
            _ => OfTargetLogit(p, ZeroTimes(p, slope).Named("share")),
        };
    }

    // A lane that is infinite by itself stays so, and one that is impossible has none of the others' infinity.
    private static Expr OfTargetLogit(Expr p, Expr share) =>
        Select(Or(Eq(p, 0), Eq(Abs(share), double.PositiveInfinity)), share, share - p * Sum(share));

    /// <summary>A surprisal to multiply by the class's weight: 0 where that is 0, also where the class is impossible.</summary>
    private Expr Counted(Expr surprisal) => ClassWeight.Is(1) ? surprisal : Select(Eq(ClassWeight, 0), 0, surprisal);

    private Expr OfRow(Expr value) => MayBeOfZeros ? Distribution.Defined(value, _model) : value;

    /// <summary>The value where a setting is 0, else 1.</summary>
    private static Expr AtZero(Expr setting, Expr value) => setting.Is(0) ? value : Select(Eq(setting, 0), value, 1);

    private Expr OfLabel()
    {
        if (!IsSmoothed)
        {
            return AtLabel(ClassWeight) * AtLabel(_zLoss.Is(0) ? _model.Surprisal : Counted(_model.Surprisal));
        }

        Expr term = ZeroTimes(SmoothWeight, _model.Surprisal);
        Expr all = OfRow(Sum(SmoothWeight.Is(1) ? term : Distribution.Guarded(term, _model)));
        return Kept * AtLabel(ClassWeight) * AtLabel(Counted(_model.Surprisal)) + ZeroTimes(Spread, all);
    }

    private Expr OfTargets()
    {
        Expr term = ZeroTimes(Coefficient(_targets!), _model.Surprisal);
        return OfRow(Sum(Distribution.Guarded(term, _targets!, _model)));
    }

    /// <summary>What follows from the class's share in the row's value, which at the label is another one.</summary>
    private Expr OfCoefficients(Func<Expr, Expr> map)
    {
        if (_targets is not null)
        {
            return map(Coefficient(_targets));
        }

        Expr hit = Kept * AtLabel(ClassWeight);
        return IsSmoothed
            ? Select(IsLabel, map(hit + Spread * SmoothWeight), map(Spread * SmoothWeight))
            : Select(IsLabel, map(hit), 0);
    }

    private Expr Coefficient(Distribution targets)
    {
        if (!IsSmoothed)
        {
            return (targets.Probability * ClassWeight).Named("share");
        }

        Expr kept = Kept * targets.Probability, spread = _excludes ? Spread * Smoothed : Spread;
        return (_isUnweighted ? kept * ClassWeight + spread : (kept + spread) * ClassWeight).Named("share");
    }

    // Never q·Σc − c: for a hard target the two are nearly equal.
    private Expr OfLogit()
    {
        Expr q = _model.Probability;
        Expr slope = _targets is null ? OfLogitAtLabel(q) : q * OtherCoefficients(_targets) - Coefficient(_targets) * _model.Others;
        return _zLoss.Is(0) ? slope : Select(Eq(q, 0), slope, slope + ZeroTimes(2 * _zLoss, LogOfSum) * q);
    }

    private Expr OfLogitAtLabel(Expr q)
    {
        Expr hit = Kept * AtLabel(ClassWeight) * Select(IsLabel, -_model.Others, q);
        return IsSmoothed ? hit + Spread * (q * SmoothWeightSum - SmoothWeight) : hit;
    }

    private Expr OfLogitSecond()
    {
        Expr q = _model.Probability, spread = q * _model.Others;
        Expr bend = CoefficientSum() * spread;
        if (_zLoss.Is(0))
        {
            return bend;
        }

        Expr finite = bend + 2 * _zLoss * (q * q);
        return Select(Eq(spread, 0), finite, finite + ZeroTimes(2 * _zLoss, LogOfSum) * spread);
    }

    private Expr OtherCoefficients(Distribution targets) =>
        ClassWeight.Is(1) && !IsSmoothed ? targets.Others : Sum(Coefficient(targets)) - Coefficient(targets);

    private Expr CoefficientSum()
    {
        if (_targets is not null)
        {
            return ClassWeight.Is(1) && !IsSmoothed ? _targets.Total : Sum(Coefficient(_targets));
        }

        Expr hit = Kept * AtLabel(ClassWeight);
        return IsSmoothed ? hit + Spread * SmoothWeightSum : hit;
    }
}
