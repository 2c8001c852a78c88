using System.Numerics;
using LossGen.Kernels.Declared.Calls;
using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Probe.Support;

namespace LossGen.Kernels.Probe.Checks;

/// <summary>The returned bits do not depend on the outputs that are asked for, nor on where the spans lie.</summary>
internal sealed class ElementwiseValueChecks<T>(ElementwiseCase<T> kernel, Report report)
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private static readonly int[] Lengths = [0, 1, 2, 15, 31, 64, 77, 128, 255];

    private readonly GuardedMemory[] _memory = [.. Enumerable.Range(0, 6).Select(_ => new GuardedMemory(1 << 12))];

    private string Name => $"{kernel.Name}<{typeof(T).Name}>";

    public void Run()
    {
        foreach (int n in Lengths)
        {
            Inputs inputs = new(n);
            T[] operand = inputs.Scores<T>(n), targets = inputs.TargetsOf<T>(n, kernel.Targets), weights = inputs.Weights<T>(n);
            ValuesAlone(n, operand, targets, weights);
            Subsets(n, operand, targets);
            UnweightedMean(n, operand, targets);
            Placement(n, operand, targets, weights);
        }
    }

    private void ValuesAlone(int n, T[] operand, T[] targets, T[] weights)
    {
        (T[] losses, T[] gradient, T[] hessian) = (new T[n], new T[n], new T[n]);
        Same("mean", n, kernel.Values.FusedMean(operand, targets, losses, gradient, hessian), kernel.Values.Mean(operand, targets));
        Same("weighted mean", n, kernel.Mean(operand, targets, weights, losses, gradient, hessian), kernel.Values.WeightedMean(operand, targets, weights));
        Same("sum", n, double.CreateTruncating(kernel.Sum(operand, targets, gradient)), double.CreateTruncating(kernel.Values.Sum(operand, targets)));
    }

    // Every subset of the outputs, by passing the others empty.
    private void Subsets(int n, T[] operand, T[] targets)
    {
        T[][] all = [new T[n], new T[n], new T[n]];
        double mean = kernel.Values.FusedMean(operand, targets, all[0], all[1], all[2]);
        for (int subset = 0; subset < 7; subset++)
        {
            T[][] some = [.. all.Select((output, i) => (subset >> i & 1) == 1 ? new T[n] : [])];
            Same($"mean with outputs {subset}", n, mean, kernel.Values.FusedMean(operand, targets, some[0], some[1], some[2]));
            report.Require(
                some.Zip(all).All(pair => pair.First.Length == 0 || Bits.Same<T>(pair.First, pair.Second)),
                () => $"{Name} length {n}: an output depends on the others asked for");
        }
    }

    // The mean of the unreduced outputs: losses as they are, derivatives divided by the number of elements.
    private void UnweightedMean(int n, T[] operand, T[] targets)
    {
        T[][] each = [new T[n], new T[n], new T[n]], mean = [new T[n], new T[n], new T[n]];
        kernel.Unreduced(operand, targets, each[0], each[1], each[2]);
        double value = kernel.Values.FusedMean(operand, targets, mean[0], mean[1], mean[2]);
        report.Require(Bits.Near(T.CreateTruncating(value), Totals.Of<T>(each[0]) / n, 0, 4), () => $"{Name} length {n}: mean {value}");
        report.Require(Bits.Same<T>(mean[0], each[0]), () => $"{Name} length {n}: the mean changes the losses");
        for (int i = 0; i < n; i++)
        {
            bool near = IsShare(mean[1][i], each[1][i], n) && IsShare(mean[2][i], each[2][i], n);
            report.Require(near, () => $"{Name} length {n}: a derivative of the mean is not 1/n of its own");
        }
    }

    private void Placement(int n, T[] operand, T[] targets, T[] weights)
    {
        (double atEnd, T[] outputsAtEnd) = BetweenGuards(n, operand, targets, weights, atEnd: true);
        (double atStart, T[] outputsAtStart) = BetweenGuards(n, operand, targets, weights, atEnd: false);
        Same("weighted mean at the other guard", n, atEnd, atStart);
        report.Require(Bits.Same<T>(outputsAtEnd, outputsAtStart), () => $"{Name} length {n}: outputs depend on the alignment");
    }

    private (double Mean, T[] Outputs) BetweenGuards(int n, T[] operand, T[] targets, T[] weights, bool atEnd)
    {
        Span<T> losses = _memory[3].At<T>(atEnd, new T[n]), gradient = _memory[4].At<T>(atEnd, new T[n]), hessian = _memory[5].At<T>(atEnd, new T[n]);
        double mean = kernel.Mean(_memory[0].At<T>(atEnd, operand), _memory[1].At<T>(atEnd, targets), _memory[2].At<T>(atEnd, weights), losses, gradient, hessian);
        return (mean, [.. losses, .. gradient, .. hessian]);
    }

    private static bool IsShare(T actual, T whole, int n) =>
        Bits.Near(actual, double.CreateTruncating(whole) / n, SpecialValues<T>.SmallestNormal, 4);

    private void Same(string what, int n, double expected, double actual) =>
        report.Require(Bits.Same<double>([expected], [actual]), () => $"{Name} length {n}: {what} {actual}, expected the bits of {expected}");
}
