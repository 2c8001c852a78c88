using LossGen.Generator.Definitions;
using LossGen.Generator.Differentiation;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Kernels.Probe.Support;

/// <summary>A loss evaluated in double from its definition.</summary>
internal sealed class Oracle
{
    private readonly LossDefinition _definition;
    private readonly Expr? _domain;

    public Oracle(string kind, IEnumerable<(string Name, double Value)> settings)
    {
        CatalogueEntry entry = Catalogue.Find(Family.Loss, kind) ?? throw new ArgumentException($"There is no kind {kind}.", nameof(kind));
        _definition = entry.Define(new Selection(Family.Loss, kind)
        {
            Input = entry.Inputs.FirstOrDefault(),
            Labels = entry.Forms[0].Encodings.FirstOrDefault(),
        });
        Symbols symbols = Bind(settings.ToDictionary(s => s.Name, s => s.Value));
        Derivatives = Stated(symbols) ?? Derivatives.Of(_definition.Value(symbols), Expr.Input(_definition.Variable.Symbol, Level.Lane));
        _domain = _definition.Domain?.Invoke(symbols);
    }

    public Derivatives Derivatives { get; }

    /// <summary>Value, gradient and Hessian of one element.</summary>
    public (double Loss, double Gradient, double Hessian) Element(double operand, double target)
    {
        Row row = new(
            new Dictionary<string, double[]> { [_definition.Operands[0].Symbol] = [operand], [_definition.Operands[1].Symbol] = [target] },
            new Dictionary<string, double>());
        bool undefined = double.IsNaN(operand) || double.IsNaN(target) || (_domain is not null && Evaluator.Evaluate(_domain, row) == 0);
        double loss = undefined ? double.NaN : Evaluator.Evaluate(Derivatives.Value, row);
        // Where there is no value there is no derivative either, even if its formula is a constant.
        return double.IsNaN(loss)
            ? (double.NaN, double.NaN, double.NaN)
            : (loss, Evaluator.Evaluate(Derivatives.Gradient, row), Evaluator.Evaluate(Derivatives.Hessian, row));
    }

    /// <summary>Value, gradient and Hessian diagonal of one row of logits.</summary>
    public (double Loss, double[] Gradient, double[] Hessian) OfRow(double[] logits, int label)
    {
        Row row = new(new Dictionary<string, double[]> { [_definition.Operands[0].Symbol] = logits }, new Dictionary<string, double>(), label);
        return (
            Evaluator.Evaluate(Derivatives.Value, row),
            Evaluator.EvaluateLanes(Derivatives.Gradient, row),
            Evaluator.EvaluateLanes(Derivatives.Hessian, row));
    }

    private Derivatives? Stated(Symbols symbols) =>
        _definition.Gradient(symbols, _definition.Variable) is { } gradient && _definition.Hessian(symbols, _definition.Variable) is { } hessian
            ? new Derivatives(_definition.Value(symbols), gradient, hessian)
            : null;

    private Symbols Bind(Dictionary<string, double> settings) => _definition.Bind(
        _definition.Settings.ToDictionary(s => s.Symbol, s => settings.GetValueOrDefault(s.Name, s.Default)),
        classWeights: false);
}
