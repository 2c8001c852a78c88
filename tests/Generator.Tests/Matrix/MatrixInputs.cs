using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Tests.Matrix;

/// <summary>Random operands inside the domain of a cell, exactly representable in its element type.</summary>
internal sealed class MatrixInputs(Cell cell, Selection selection, Random random)
{
    public const int Rows = 3;
    public const int Columns = 7;

    /// <summary>The number that a form takes for all elements.</summary>
    public const double Given = 1.75;

    /// <summary>Weights that a form cannot do without, one for each column.</summary>
    public static IReadOnlyList<double> ClassWeights { get; } = [0.5, 1, 3, 0, 2, 0.25, 8];

    public int[] Labels { get; } = [.. Enumerable.Range(0, Rows).Select(_ => Label(cell, random))];

    /// <summary>One array per operand; that of labels is empty.</summary>
    public double[][] Operands() => [.. cell.Form.Operands.Select(Operand)];

    private static int Label(Cell cell, Random random) => cell.Encoding switch
    {
        Pipeline.LabelEncoding.PlusMinusOne => 2 * random.Next(2) - 1,
        Pipeline.LabelEncoding.ZeroOne => random.Next(2),
        _ => random.Next(Columns),
    };

    private double[] Operand(Operand operand)
    {
        if (operand.IsLabel)
        {
            return [];
        }

        double[] values = cell.Form.Shape == Shape.Elementwise
            ? [.. Enumerable.Range(0, Rows * Columns).Select(_ => Element(operand))]
            : [.. Enumerable.Range(0, Rows).SelectMany(_ => Row(operand))];
        return [.. values.Select(Representable)];
    }

    private double Element(Operand operand) => operand.Name switch
    {
        "variances" or "scales" => 0.5 + random.NextDouble(),
        "logProbabilities" => -random.NextDouble() * 3,
        "targets" when cell.Encoding == Pipeline.LabelEncoding.PlusMinusOne => random.Next(2) == 0 ? -1 : 1,
        "targets" when cell.Encoding == Pipeline.LabelEncoding.ZeroOne => random.Next(2),
        "labels" => random.Next(2),
        "targets" when cell.Entry.Kind is "Poisson" or "Gamma" or "Tweedie" or "NegativeBinomialNll" => 0.5 + random.NextDouble(),
        "predictions" or "targets" when cell.Entry.Kind == "SquaredLogError" => random.NextDouble() * 3,
        "policyChosen" or "policyRejected" when cell.Entry.Kind == "Orpo" => -0.1 - random.NextDouble() * 3,
        _ when operand == cell.Form.Variable && cell.Input is { } space => InSpace(0.1 + 0.8 * random.NextDouble(), space),
        _ => Number(),
    };

    private double[] Row(Operand operand)
    {
        Pipeline.InputSpace space = operand == cell.Form.Variable ? selection.Input : selection.TargetInput;
        if (operand.Type == OperandType.ElementOrCount)
        {
            space = Pipeline.InputSpace.Probabilities;
        }

        double[] weights = [.. Enumerable.Range(0, Columns).Select(_ => 0.1 + random.NextDouble())];
        double total = weights.Sum() * (cell.Form.Shape == Shape.Table ? Rows : 1);
        return [.. weights.Select(w => space == Pipeline.InputSpace.Logits ? Number() : InSpace(w / total, space))];
    }

    private double Number() => random.NextDouble() * 4 - 2;

    private double InSpace(double probability, Pipeline.InputSpace space) => space switch
    {
        Pipeline.InputSpace.Logits => Number(),
        Pipeline.InputSpace.LogProbabilities => Math.Log(probability),
        _ => probability,
    };

    private double Representable(double value) => cell.Element switch
    {
        "Half" => (double)(Half)value,
        "float" => (float)value,
        _ => value,
    };
}
