using System.Numerics;
using LossGen.Kernels.Declared.Calls;
using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Probe.Support;

namespace LossGen.Kernels.Probe.Checks;

/// <summary>The returned bits do not depend on the outputs that are asked for, nor on where the spans lie.</summary>
internal sealed class RowValueChecks<T>(RowCase<T> kernel, Report report)
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly GuardedMemory[] _memory = [.. Enumerable.Range(0, 6).Select(_ => new GuardedMemory(1 << 13))];

    private static string Name => $"CrossEntropy<{typeof(T).Name}>";

    public void Run()
    {
        foreach (int classes in new[] { 1, 2, 10, 33, 64, 130 })
        {
            for (int rows = 0; rows <= 3; rows++)
            {
                Inputs inputs = new(classes + rows);
                T[] logits = inputs.Scores<T>(rows * classes), weights = inputs.Weights<T>(rows);
                long[] labels = [.. inputs.Labels(rows, classes).Select(l => (long)l)];
                ValuesAlone(classes, logits, labels, weights);
                Subsets(classes, logits, labels);
                UnweightedMean(classes, logits, labels);
                Placement(classes, logits, labels, weights);
            }
        }
    }

    private void ValuesAlone(int classes, T[] logits, long[] labels, T[] weights)
    {
        byte[] bytes = [.. labels.Select(l => (byte)l)];
        T[] losses = new T[labels.Length], gradient = new T[logits.Length], hessian = new T[logits.Length];
        double mean = kernel.Values.FusedMean(logits, labels, classes, losses, gradient, hessian);
        double weighted = kernel.Mean(logits, labels, classes, weights, losses, gradient, hessian);
        Same("mean", classes, mean, kernel.Values.Mean(logits, labels, classes));
        Same("weighted mean", classes, weighted, kernel.Values.WeightedMean(logits, labels, classes, weights));
        T sum = kernel.Sum(logits, bytes, classes, gradient);
        Same("sum", classes, double.CreateTruncating(sum), double.CreateTruncating(kernel.Values.Sum(logits, bytes, classes)));
    }

    // Every subset of the outputs, by passing the others empty.
    private void Subsets(int classes, T[] logits, long[] labels)
    {
        T[][] all = [new T[labels.Length], new T[logits.Length], new T[logits.Length]];
        double mean = kernel.Values.FusedMean(logits, labels, classes, all[0], all[1], all[2]);
        for (int subset = 0; subset < 7; subset++)
        {
            T[][] some = [.. all.Select((output, i) => (subset >> i & 1) == 1 ? new T[output.Length] : [])];
            Same($"mean with outputs {subset}", classes, mean, kernel.Values.FusedMean(logits, labels, classes, some[0], some[1], some[2]));
            report.Require(
                some.Zip(all).All(pair => pair.First.Length == 0 || Bits.Same<T>(pair.First, pair.Second)),
                () => $"{Name} {classes}: an output depends on the others asked for");
        }
    }

    // The mean of the unreduced outputs: losses as they are, derivatives divided by the number of rows.
    private void UnweightedMean(int classes, T[] logits, long[] labels)
    {
        int rows = labels.Length;
        T[][] each = [new T[rows], new T[logits.Length], new T[logits.Length]], mean = [.. each.Select(output => new T[output.Length])];
        kernel.Unreduced(logits, [.. labels.Select(l => (int)l)], classes, each[0], each[1], each[2]);
        double value = kernel.Values.FusedMean(logits, labels, classes, mean[0], mean[1], mean[2]);
        report.Require(Bits.Near(T.CreateTruncating(value), Totals.Of<T>(each[0]) / rows, 0, 4), () => $"{Name} {classes}: mean {value}");
        report.Require(Bits.Same<T>(mean[0], each[0]), () => $"{Name} {classes}: the mean changes the losses");
        for (int i = 0; i < logits.Length; i++)
        {
            bool near = IsShare(mean[1][i], each[1][i], rows) && IsShare(mean[2][i], each[2][i], rows);
            report.Require(near, () => $"{Name} {classes}: a derivative of the mean is not one row's share");
        }
    }

    private void Placement(int classes, T[] logits, long[] labels, T[] weights)
    {
        (double atEnd, T[] outputsAtEnd) = BetweenGuards(classes, logits, labels, weights, atEnd: true);
        (double atStart, T[] outputsAtStart) = BetweenGuards(classes, logits, labels, weights, atEnd: false);
        Same("weighted mean at the other guard", classes, atEnd, atStart);
        report.Require(Bits.Same<T>(outputsAtEnd, outputsAtStart), () => $"{Name} {classes}: outputs depend on the alignment");
    }

    private (double Mean, T[] Outputs) BetweenGuards(int classes, T[] logits, long[] labels, T[] weights, bool atEnd)
    {
        Span<T> losses = _memory[3].At<T>(atEnd, new T[labels.Length]), gradient = _memory[4].At<T>(atEnd, new T[logits.Length]), hessian = _memory[5].At<T>(atEnd, new T[logits.Length]);
        double mean = kernel.Mean(_memory[0].At<T>(atEnd, logits), _memory[1].At<long>(atEnd, labels), classes, _memory[2].At<T>(atEnd, weights), losses, gradient, hessian);
        return (mean, [.. losses, .. gradient, .. hessian]);
    }

    private static bool IsShare(T actual, T whole, int rows) =>
        Bits.Near(actual, double.CreateTruncating(whole) / rows, SpecialValues<T>.SmallestNormal, 4);

    private void Same(string what, int classes, double expected, double actual) =>
        report.Require(Bits.Same<double>([expected], [actual]), () => $"{Name} {classes}: {what} {actual}, expected the bits of {expected}");
}
