using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Probe.Support;

namespace LossGen.Kernels.Probe.Checks;

/// <summary>The row kernels' derivatives against differences of the same kernels' values.</summary>
internal sealed class RowDifferences(RowCase<double> kernel, Report report)
{
    private const int Rows = 3;

    private static readonly double[] Weights = [1, 0.5, 2.5];

    private readonly Differences _differences = new("CrossEntropy", report);

    public void Run()
    {
        foreach (int classes in new[] { 1, 2, 5, 17, 35 })
        {
            Inputs inputs = new(classes);
            // Of a scale at which no class has all of the probability.
            double[] logits = [.. inputs.Scores<double>(Rows * classes).Select(score => score / 16)];
            long[] labels = [.. inputs.Labels(Rows, classes).Select(label => (long)label)];
            _differences.Require($"losses of {classes}", logits, z => Unreduced(z, labels, classes), i => i / classes);
            _differences.Require($"mean of {classes}", logits, z => Mean(z, labels, classes), _ => 0);
            _differences.Require($"weighted mean of {classes}", logits, z => WeightedMean(z, labels, classes), _ => 0);
            _differences.Require($"sum of {classes}", logits, z => Sum(z, labels, classes), _ => 0);
        }
    }

    private double[][] Unreduced(double[] z, long[] labels, int classes)
    {
        double[] losses = new double[Rows], gradient = new double[z.Length], hessian = new double[z.Length];
        kernel.Unreduced(z, [.. labels.Select(label => (int)label)], classes, losses, gradient, hessian);
        return [losses, gradient, hessian];
    }

    private double[][] Mean(double[] z, long[] labels, int classes)
    {
        double[] gradient = new double[z.Length], hessian = new double[z.Length];
        return [[kernel.Values.FusedMean(z, labels, classes, default, gradient, hessian)], gradient, hessian];
    }

    private double[][] WeightedMean(double[] z, long[] labels, int classes)
    {
        double[] gradient = new double[z.Length], hessian = new double[z.Length];
        return [[kernel.Mean(z, labels, classes, Weights, default, gradient, hessian)], gradient, hessian];
    }

    private double[][] Sum(double[] z, long[] labels, int classes)
    {
        double[] gradient = new double[z.Length];
        return [[kernel.Sum(z, [.. labels.Select(label => (byte)label)], classes, gradient)], gradient];
    }
}
