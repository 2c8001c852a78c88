using LossGen.Generator.Definitions;
using LossGen.Generator.Differentiation;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Simplification;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Weaving;

/// <summary>The math of a loss with the settings of one request in it, in its numerically stable form.</summary>
internal sealed class BoundFormula
{
    private readonly LossDefinition _definition;
    private readonly Symbols _symbols;
    private readonly Rewriter _constants;
    private readonly string[] _positive;
    private readonly string[] _operands;
    private readonly bool _isStabilized;
    private readonly Dictionary<Operand, Derivatives> _derived = [];

    public BoundFormula(KernelRequest request, LossDefinition definition)
    {
        // A setting is a number of the element type, whether it is fixed here or given with each call.
        Dictionary<string, double> constants = request.Settings.ToDictionary(
            s => definition.Settings.Single(d => d.Name == s.Name).Symbol, s => request.Element == ElementType.Float ? (float)s.Value : s.Value);

        // A setting that drops out does so before anything is derived; the others stay symbols until the rules have seen them.
        Dictionary<string, double> neutral = definition.Settings
            .Where(d => constants.TryGetValue(d.Symbol, out double value) && value == d.Neutral)
            .ToDictionary(d => d.Symbol, d => d.Neutral!.Value);
        _definition = definition;
        _isStabilized = request.Formula is not { IsStabilized: false };
        ClassWeights? weights = definition.Form.ClassWeights is { } taken && request.Find(taken.Role) is not null ? taken : null;
        _symbols = definition.Bind(neutral, weights is not null);
        _operands = [.. definition.Operands.Select(o => o.Symbol), .. weights is null ? [] : new[] { weights.Symbol }];
        _constants = new Rewriter(node => node.Op == Op.Symbol && constants.TryGetValue(node.Symbol, out double value) ? value : node);
        _positive = [.. definition.Settings.Where(d => d.Domain.IsPositive).Select(d => d.Symbol)];
        Value = Fixed(_definition.Formula is null ? Derivatives.Stable(Plain, _positive) : Derived(definition.Variable).Value);
    }

    /// <summary>The loss of an element or row.</summary>
    public Expr Value { get; }

    /// <summary>A row's part in a weighted mean beside its own weight, or null if 1.</summary>
    public Expr? RowWeight => Optional(_definition.RowWeight?.Invoke(_symbols)) is { } weight && !weight.Is(1) ? weight : null;

    /// <summary>A factor of the whole row, or null.</summary>
    public Expr? RowFactor => Optional(_definition.RowFactor(_symbols));

    public Expr LogSumExp => Fixed(_definition.LogSumExp!(_symbols));

    /// <summary>The first derivative with respect to an operand.</summary>
    public Expr Gradient(Operand operand) =>
        Guarded(Fixed(_definition.Gradient(_symbols, operand) ?? Derived(operand).Gradient));

    /// <summary>The second derivative with respect to an operand.</summary>
    public Expr Hessian(Operand operand) =>
        Guarded(Fixed(_definition.Hessian(_symbols, operand) ?? Derived(operand).Hessian));

    /// <summary>The derivative of a user's formula with respect to a setting.</summary>
    public Expr Slope(SettingDefinition setting) => Guarded(Fixed(
        _definition.Slope(_symbols, setting) ?? Derivatives.OfFormula(Plain, Expr.Input(setting.Symbol, Level.Call), _isStabilized).Gradient));

    /// <summary>NaN outside the domain, and where the loss is NaN although the output's own formula is not.</summary>
    public Expr Guarded(Expr output)
    {
        if (_definition.Shape != Shape.Elementwise)
        {
            return output;
        }

        if (_definition.Formula is not null)
        {
            return WithNaNs(output);
        }

        // Where an operand's NaN would be lost, the loss says all there is to say.
        HashSet<string> propagated = new NaNs().Propagated(output);
        Expr value = InDomain(Value);
        return output.Equals(Value) ? value
            : _operands.All(propagated.Contains) ? InDomain(output)
            : Select(Eq(value, value), output, double.NaN);
    }

    // Of a user's formula every operand counts, whether the branch that is taken reads it or not.
    private Expr WithNaNs(Expr output)
    {
        HashSet<string> propagated = new NaNs().Propagated(output);
        Expr[] lost = [.. _operands.Where(operand => !propagated.Contains(operand)).Select(operand => Expr.Input(operand, Level.Lane))];
        return lost.Length == 0 ? output : Select(lost.Select(operand => Eq(operand, operand)).Aggregate(And), output, double.NaN);
    }

    private Expr InDomain(Expr output) =>
        _definition.Domain is null ? output : Select(Fixed(_definition.Domain(_symbols)), output, double.NaN);

    private Expr Plain => _definition.Value(_symbols);

    private Derivatives Derived(Operand operand)
    {
        if (!_derived.TryGetValue(operand, out Derivatives? derivatives))
        {
            Expr variable = Expr.Input(operand.Symbol, Level.Lane);
            derivatives = _definition.Formula is not null
                ? Derivatives.OfFormula(Plain, variable, _isStabilized)
                : Derivatives.Of(Plain, variable, _positive);
            _derived[operand] = derivatives;
        }

        return derivatives;
    }

    private Expr? Optional(Expr? expr) => expr is null ? null : Fixed(expr);

    private Expr Fixed(Expr expr) => Simplifier.Simplify(_constants.Rewrite(expr), RuleSet.Algebra);
}
