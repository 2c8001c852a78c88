using System.Globalization;
using System.Numerics;
using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Probe.Support;

namespace LossGen.Kernels.Probe.Checks;

/// <summary>One line per kernel: a hash of the bits of all its outputs at many lengths.</summary>
internal static class Digests
{
    public static string[] All() =>
    [
        .. Cases.Float.Select(Elementwise),
        .. Cases.Double.Select(Elementwise),
        Rows(RowCases.Float),
        Rows(RowCases.Double),
        .. PairDigests.All(),
        .. ParallelDigests.All(),
    ];

    private static string Elementwise<T>(ElementwiseCase<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ulong hash = Bits.Start;
        for (int n = 0; n <= 300; n++)
        {
            Inputs inputs = new(n);
            T[] operand = inputs.Scores<T>(n), targets = inputs.TargetsOf<T>(n, kernel.Targets), weights = inputs.Weights<T>(n);
            T[] losses = new T[n], gradient = new T[n], hessian = new T[n];
            double mean = kernel.Mean(operand, targets, weights, losses, gradient, hessian);
            T sum = kernel.Sum(operand, targets, gradient);
            hash = Bits.Hash<double>(hash, [mean, double.CreateTruncating(sum)]);
            hash = Bits.Hash<T>(Bits.Hash<T>(Bits.Hash<T>(hash, losses), gradient), hessian);
            hash = Bits.Hash<double>(hash, [kernel.Values.FusedMean(operand, targets, losses, gradient, hessian)]);
            hash = Bits.Hash<T>(Bits.Hash<T>(hash, gradient), hessian);
        }

        return Line(kernel.Name, typeof(T), hash);
    }

    private static string Rows<T>(RowCase<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ulong hash = Bits.Start;
        for (int classes = 1; classes <= 150; classes++)
        {
            const int Count = 4;
            Inputs inputs = new(classes);
            T[] logits = inputs.Scores<T>(Count * classes), weights = inputs.Weights<T>(Count);
            long[] labels = [.. inputs.Labels(Count, classes).Select(l => (long)l)];
            T[] losses = new T[Count], gradient = new T[logits.Length], hessian = new T[logits.Length];
            double mean = kernel.Mean(logits, labels, classes, weights, losses, gradient, hessian);
            T sum = kernel.Sum(logits, [.. labels.Select(l => (byte)l)], classes, default);
            hash = Bits.Hash<double>(hash, [mean, double.CreateTruncating(sum)]);
            hash = Bits.Hash<T>(Bits.Hash<T>(Bits.Hash<T>(hash, losses), gradient), hessian);
            hash = Bits.Hash<double>(hash, [kernel.Values.FusedMean(logits, labels, classes, losses, gradient, hessian)]);
            hash = Bits.Hash<T>(Bits.Hash<T>(hash, gradient), hessian);
        }

        return Line("CrossEntropy", typeof(T), hash);
    }

    private static string Line(string name, Type type, ulong hash) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} {type.Name} {hash:x16}");
}
