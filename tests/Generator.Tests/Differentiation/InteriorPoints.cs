using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Tests.Differentiation;

/// <summary>Draws rows inside the domain of a formula, away from its edges.</summary>
internal sealed class InteriorPoints(Selection selection, int seed)
{
    private const int Lanes = 4, Attempts = 1000;

    private static readonly double[] SettingValues = [0.3, 0.6, 1, 1.7, 2, 2.5];

    private readonly LossDefinition _definition = Catalogue.Define(null, selection);
    private readonly CatalogueEntry _entry = Catalogue.Find(selection.Family, selection.Kind)!;
    private readonly Random _random = new(seed);

    /// <summary>A row, where the formula is bound to these symbols.</summary>
    public Row Draw(Symbols symbols)
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            Row row = Draw(atEdges: attempt > Attempts / 2);
            if (_definition.Domain is null || Evaluator.Evaluate(_definition.Domain(symbols), row) != 0)
            {
                return row;
            }
        }

        throw new InvalidOperationException($"No draw is in the domain of {selection}.");
    }

    // Only a loss that allows nothing else gets targets of −1 and 1.
    private Row Draw(bool atEdges)
    {
        Dictionary<string, double[]> lanes = _definition.Operands.Where(o => !o.IsLabel).ToDictionary(o => o.Symbol, o => Values(Space(o), atEdges));
        lanes[_definition.Form.ClassWeights?.Symbol ?? Symbols.ClassWeight] = Values(Pipeline.InputSpace.Probabilities, atEdges);
        Dictionary<string, double> scalars = _definition.Settings.ToDictionary(s => s.Symbol, Setting);
        scalars[Symbols.Classes] = Lanes;
        if (_definition.Form.Given is { } given)
        {
            scalars[given.Symbol] = Between(0.5, 3);
        }

        return new Row(lanes, scalars, Label: _random.Next(Lanes), Lane: _random.Next(Lanes));
    }

    private Pipeline.InputSpace? Space(Operand operand) => operand == _definition.Variable
        ? _entry.Inputs.Length > 0 ? selection.Input : Pipeline.InputSpace.Logits
        : _entry.TargetInputs.Length > 0 ? selection.TargetInput : null;

    private double[] Values(Pipeline.InputSpace? space, bool atEdges) => [.. Enumerable.Range(0, Lanes).Select(_ => Value(space, atEdges))];

    // Other operands are targets, scales or probabilities: what they may be, the domain says.
    private double Value(Pipeline.InputSpace? space, bool atEdges) => space switch
    {
        Pipeline.InputSpace.Probabilities => Between(0.1, 0.9),
        Pipeline.InputSpace.LogProbabilities => Between(-3, -0.1),
        Pipeline.InputSpace.Logits => Between(-3, 3),
        _ when atEdges => 1 - 2 * _random.Next(2),
        _ => _random.Next(2) == 0 ? Between(-0.9, 0.9) : Between(0.5, 3),
    };

    private double Setting(SettingDefinition setting)
    {
        double[] allowed = [.. SettingValues.Where(setting.Domain.Allows)];
        return allowed[_random.Next(allowed.Length)];
    }

    private double Between(double low, double high) => low + (high - low) * _random.NextDouble();
}
