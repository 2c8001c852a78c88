using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Probe.Support;

namespace LossGen.Kernels.Probe.Checks;

/// <summary>The kernels' derivatives against differences of the same kernels' values, away from kinks.</summary>
internal sealed class ElementwiseDifferences
{
    // A block of 32 doubles, a whole row of lanes, and a part of one.
    private const int Count = 43;

    private readonly ElementwiseCase<double> _kernel;
    private readonly Differences _differences;
    private readonly double[] _operand;
    private readonly double[] _targets;
    private readonly double[] _weights;

    public ElementwiseDifferences(ElementwiseCase<double> kernel, Report report)
    {
        Inputs inputs = new(11);
        _kernel = kernel;
        _differences = new Differences(kernel.Name, report);
        _targets = inputs.TargetsOf<double>(Count, kernel.Targets);
        _weights = inputs.Weights<double>(Count);
        _operand = [.. inputs.Scores<double>(Count).Zip(_targets, BesideKinks)];
    }

    public void Run()
    {
        _differences.Require("losses", _operand, Unreduced, i => i);
        _differences.Require("mean", _operand, Mean, _ => 0);
        _differences.Require("weighted mean", _operand, WeightedMean, _ => 0);
        _differences.Require("sum", _operand, Sum, _ => 0);
    }

    // Close enough to the target to meet every piece of the loss, and not across the border of two.
    private double BesideKinks(double score, double target)
    {
        double prediction = target + score / 16;
        bool onKink = Kinks.Of(_kernel, target).Any(kink => Math.Abs(prediction - kink) < 2 * Differences.Step);
        return onKink ? prediction + 4 * Differences.Step : prediction;
    }

    private double[][] Unreduced(double[] x)
    {
        double[] losses = new double[Count], gradient = new double[Count], hessian = new double[Count];
        _kernel.Unreduced(x, _targets, losses, gradient, hessian);
        return [losses, gradient, hessian];
    }

    private double[][] Mean(double[] x)
    {
        double[] gradient = new double[Count], hessian = new double[Count];
        return [[_kernel.Values.FusedMean(x, _targets, default, gradient, hessian)], gradient, hessian];
    }

    private double[][] WeightedMean(double[] x)
    {
        double[] gradient = new double[Count], hessian = new double[Count];
        return [[_kernel.Mean(x, _targets, _weights, default, gradient, hessian)], gradient, hessian];
    }

    private double[][] Sum(double[] x)
    {
        double[] gradient = new double[Count];
        return [[_kernel.Sum(x, _targets, gradient)], gradient];
    }
}
