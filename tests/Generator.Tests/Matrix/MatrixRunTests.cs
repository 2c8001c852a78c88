using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Tests.Frontend;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Tests.Matrix;

/// <summary>Cells of every member, space and encoding compute what their definition says, evaluated in double.</summary>
public sealed class MatrixRunTests
{
    private const double Near = 2e-5;

    [Fact]
    public void Cells_compute_their_definitions()
    {
        IReadOnlyList<Cell> cells = [.. Cells.InTurns.Where(cell => cell.Form.Shape != Shape.Table)];
        MatrixRun run = new(cells);
        Random random = new(20260);
        List<string> failures = [];
        for (int k = 0; k < cells.Count; k++)
        {
            KernelRequest request = Assert.Single(GeneratorRun.Requests(GeneratorRun.InClass(cells[k].Declaration("Cell"))));
            MatrixInputs inputs = new(cells[k], request.Selection, random);
            double[][] operands = inputs.Operands();
            double[][] actual = run.Call(k, operands, inputs.Labels, MatrixInputs.Columns, MatrixInputs.Rows);
            failures.AddRange(Differences(cells[k], Expected(cells[k], request, operands, inputs.Labels), actual));
        }

        Assert.Empty(failures);
    }

    private static IEnumerable<string> Differences(Cell cell, double[][] expected, double[][] actual)
    {
        string[] outputs = ["value", "losses", "gradient"];
        for (int k = 0; k < outputs.Length; k++)
        {
            Assert.Equal(expected[k].Length, actual[k].Length);
            foreach ((double theirs, double ours) in expected[k].Zip(actual[k]).Where(pair => !IsNear(pair.First, pair.Second)).Take(1))
            {
                yield return $"{cell}, {outputs[k]}: {theirs} expected, {ours} computed";
            }
        }
    }

    // A NaN is no expectation: without a reduction there is no value.
    private static bool IsNear(double expected, double actual) =>
        double.IsNaN(expected) || Math.Abs(expected - actual) <= Near * (1 + Math.Abs(expected));

    private static double[][] Expected(Cell cell, KernelRequest request, double[][] operands, int[] labels)
    {
        LossDefinition definition = Catalogue.Define(null, request.Selection);
        BoundFormula formula = new(request, definition);
        bool elementwise = definition.Shape == Shape.Elementwise;
        int count = elementwise ? 1 : MatrixInputs.Rows;
        List<double> losses = [], gradient = [];
        for (int row = 0; row < count; row++)
        {
            Row inputs = InputsOf(definition, operands, labels, elementwise ? operands[0].Length : MatrixInputs.Columns, row);
            losses.AddRange(elementwise ? Evaluator.EvaluateLanes(formula.Value, inputs) : [Evaluator.Evaluate(formula.Value, inputs)]);
            gradient.AddRange(Evaluator.EvaluateLanes(formula.Gradient(definition.Variable), inputs));
        }

        (double value, double scale) = Reduced(cell, definition, losses);
        return [[value], [.. losses], [.. gradient.Select(g => g * scale)]];
    }

    /// <summary>The returned value, and its derivative with respect to the sum of the losses.</summary>
    private static (double Value, double Scale) Reduced(Cell cell, LossDefinition definition, List<double> losses)
    {
        double sum = losses.Sum(), mean = sum / losses.Count;
        return cell.Result switch
        {
            "Mean" when definition.Final == FinalStep.Exponential => (Math.Exp(mean), Math.Exp(mean) / losses.Count),
            "Mean" => (mean, 1.0 / losses.Count),
            "None" => (double.NaN, 1),
            _ => (sum, 1),
        };
    }

    private static Row InputsOf(LossDefinition definition, double[][] operands, int[] labels, int length, int row)
    {
        Dictionary<string, double[]> lanes = definition.Operands.Zip(operands)
            .Where(pair => !pair.First.IsLabel)
            .ToDictionary(pair => pair.First.Symbol, pair => pair.Second[(row * length)..((row + 1) * length)]);
        Dictionary<string, double> scalars = new() { [Symbols.Classes] = length };
        if (definition.Form.ClassWeights is { IsRequired: true } weights)
        {
            lanes[weights.Symbol] = [.. Enumerable.Range(0, length).Select(i => MatrixInputs.ClassWeights[i % MatrixInputs.Columns])];
        }

        if (definition.Form.Given is { } given)
        {
            scalars[given.Symbol] = MatrixInputs.Given;
        }

        return new Row(lanes, scalars, labels[row]);
    }
}
