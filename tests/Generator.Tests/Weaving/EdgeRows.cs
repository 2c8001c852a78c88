using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Tests.Weaving;

/// <summary>A row-wise formula with its settings as constants or as parameters, on rows of zeros, infinities and NaN.</summary>
internal sealed class EdgeRows
{
    private const int Classes = 2;

    private static readonly double[][] ClassWeights = [[1, 1], [0, 1], [0, 0]];

    private readonly Selection _selection;
    private readonly LossDefinition _definition;
    private readonly IReadOnlyDictionary<string, double> _settings;
    private readonly BoundFormula _formula;
    private readonly Expr[] _derivatives;
    private readonly bool _hasClassWeights;

    /// <param name="selection">The formula.</param>
    /// <param name="settings">The settings' values, by symbol.</param>
    /// <param name="parameters">The symbols of those that are given at run time.</param>
    /// <param name="hasClassWeights">Whether classes have weights.</param>
    public EdgeRows(Selection selection, IReadOnlyDictionary<string, double> settings, IReadOnlyCollection<string> parameters, bool hasClassWeights)
    {
        _selection = selection;
        _definition = Catalogue.Define(null, selection);
        _settings = settings;
        _hasClassWeights = hasClassWeights;
        _formula = new BoundFormula(Request([.. _definition.Settings.Where(s => !parameters.Contains(s.Symbol))]), _definition);
        _derivatives =
        [
            .. _definition.Operands.Where(o => !o.IsLabel).Select(_formula.Gradient),
            .. _definition.HasHessian ? [_formula.Hessian(_definition.Variable)] : Array.Empty<Expr>(),
        ];
    }

    /// <summary>The rows.</summary>
    public IEnumerable<Row> Rows() =>
        from lanes in Lanes([.. _definition.Operands.Where(o => !o.IsLabel)])
        from weights in _hasClassWeights ? ClassWeights : ClassWeights.Take(1)
        from label in HasLabels ? Enumerable.Range(0, Classes) : [0]
        select new Row(With(lanes, Symbols.ClassWeight, weights), Scalars(), label);

    /// <summary>The value, then all derivatives, as a kernel leaves them behind: 0 where the row is left out, NaN where it is marked.</summary>
    public double[] Outputs(Row row)
    {
        int lanes = _derivatives.Length * Classes;
        if (IsLeftOut(row))
        {
            return new double[1 + lanes];
        }

        double value = Evaluator.Evaluate(_formula.Value, row);
        return double.IsNaN(value) && _definition.MarksUndefinedRows
            ? [.. Enumerable.Repeat(double.NaN, 1 + lanes)]
            : [value, .. _derivatives.SelectMany(d => Evaluator.EvaluateLanes(d, row))];
    }

    /// <summary>Whether a row adds nothing because its label's class has the weight 0.</summary>
    public bool IsLeftOut(Row row) => _formula.RowFactor is { } factor && Evaluator.Evaluate(factor, row) == 0;

    /// <summary>Whether something that counts is NaN, or is no distribution: then the row has no value.</summary>
    public bool HasNoValue(Row row) => _selection.Kind switch
    {
        // Of two infinite entries there is no direction, and of two infinite distances no difference.
        "Cosine" => row.Lanes.Values.Any(x => x.Any(double.IsNaN) || x.Count(double.IsInfinity) > 1),
        "Triplet" => Distance(row, "positive") is var near && Distance(row, "negative") is var far && double.IsNaN(near - far),
        _ => HasNoDistribution(row),
    };

    private bool HasNoDistribution(Row row) => _definition.Operands.Where(o => !o.IsLabel).Any(operand =>
    {
        double[] x = ReadsAll ? row.Lanes[operand.Symbol] : [row.Lanes[operand.Symbol][row.Label]];
        return x.Any(double.IsNaN) || HasNoPositive(operand, x) || (IsSoftMax(operand)
            && (x.All(double.IsNegativeInfinity) || (x.Count(double.IsPositiveInfinity) > 1 && !(IsCapped && operand == _definition.Variable))));
    });

    private static double Distance(Row row, string other) => row.Lanes["anchor"].Zip(row.Lanes[other], (a, b) => Math.Abs(a - b)).Sum();

    // A logit of a region goes through a sigmoid of its own.
    private bool IsSoftMax(Operand operand) => Space(operand) == Pipeline.InputSpace.Logits && operand.Name != "predictions";

    private bool HasNoPositive(Operand operand, double[] x) =>
        _definition.Variable.Name == "similarities" && operand != _definition.Variable && x.All(t => t == 0);

    private bool IsCapped => _settings.TryGetValue("softcap", out double cap) && cap < double.PositiveInfinity;

    private bool HasLabels => _definition.Operands.Any(o => o.IsLabel);

    // Of a distribution that is given as it is, a label reads its own class, unless all of them have a part in it or are compared with it.
    private bool ReadsAll => !HasLabels || _definition.NumbersClasses || _selection.Input == Pipeline.InputSpace.Logits || (_settings.TryGetValue("labelSmoothing", out double smoothing) && smoothing != 0);

    private Pipeline.InputSpace Space(Operand operand) => operand == _definition.Variable ? _selection.Input : _selection.TargetInput;

    private IEnumerable<Dictionary<string, double[]>> Lanes(Operand[] operands) => operands.Length == 0
        ? [[]]
        : from others in Lanes(operands[1..])
          from first in Numbers(Space(operands[0]))
          from second in Numbers(Space(operands[0]))
          select With(others, operands[0].Symbol, [first, second]);

    private static double[] Numbers(Pipeline.InputSpace space) => space switch
    {
        Pipeline.InputSpace.Probabilities => [0, 0.4, double.NaN],
        Pipeline.InputSpace.LogProbabilities => [double.NegativeInfinity, -1, double.NaN],
        _ => [double.NegativeInfinity, double.PositiveInfinity, 1, double.NaN],
    };

    private Dictionary<string, double> Scalars() => new(_settings) { [Symbols.Classes] = Classes };

    private static Dictionary<string, double[]> With(Dictionary<string, double[]> lanes, string symbol, double[] values) => new(lanes) { [symbol] = values };

    private KernelRequest Request(SettingDefinition[] constants) => new(
        new MethodShell("", new EquatableArray<string>([]), "", "M", "M", MethodShell.GlobalAlias, default),
        _selection,
        ElementType.Double,
        ReturnKind.Double,
        Pipeline.Reduction.Mean,
        Pipeline.Normalizer.WeightSum,
        Pipeline.EmptyMean.NaN,
        new EquatableArray<Setting>([.. constants.Select(s => new Setting(s.Name, _settings[s.Symbol]))]),
        new EquatableArray<Argument>([.. _hasClassWeights ? new[] { new Argument(ArgumentKind.ClassWeights, "classWeights", "classWeights", "double") } : []]));
}
