using System.Numerics;
using LossGen.Kernels.Declared.Calls;
using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Probe.Support;

namespace LossGen.Kernels.Probe.Checks;

/// <summary>What must hold of every row-wise kernel.</summary>
internal sealed class RowChecks<T>(RowCase<T> kernel, Report report)
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private const int Rows = 3;

    private readonly Oracle _oracle = new("CrossEntropy", []);
    private readonly GuardedMemory[] _memory = [.. Enumerable.Range(0, 5).Select(_ => new GuardedMemory(1 << 15))];

    private static string Name => $"CrossEntropy<{typeof(T).Name}>";

    /// <summary>Many row lengths between guard pages, against the definition; one-class rows included.</summary>
    public void Lengths()
    {
        foreach (int classes in Enumerable.Range(1, 70).Concat([100, 127, 128, 129, 257, 1000]))
        {
            Inputs inputs = new(classes);
            T[] logits = inputs.Scores<T>(Rows * classes);
            int[] labels = inputs.Labels(Rows, classes);
            Span<T> losses = _memory[1].AtEnd<T>(new T[Rows]);
            Span<T> gradient = _memory[2].AtEnd<T>(new T[Rows * classes]);
            Span<T> hessian = _memory[3].AtEnd<T>(new T[Rows * classes]);
            kernel.Unreduced(_memory[0].AtEnd<T>(logits), _memory[4].AtEnd<int>(labels), classes, losses, gradient, hessian);
            for (int row = 0; row < Rows; row++)
            {
                Compare(classes, logits.AsSpan(row * classes, classes), labels[row], losses[row], gradient.Slice(row * classes, classes), hessian.Slice(row * classes, classes));
            }
        }
    }

    /// <summary>Special values in every lane of a block and of the tail, at the label and beside it.</summary>
    public void SpecialLanes()
    {
        const int Classes = 67;
        T[] plain = new Inputs(Classes).Scores<T>(Classes);
        T[] specials = [T.NaN, T.PositiveInfinity, T.NegativeInfinity, SpecialValues<T>.Largest];
        for (int lane = 0; lane < Classes; lane++)
        {
            foreach (T special in specials)
            {
                T[] logits = [.. plain];
                logits[lane] = special;
                Row(logits, Classes, [lane]);
                Row(logits, Classes, [(lane + 1) % Classes]);
            }
        }
    }

    /// <summary>Rows that are no distribution, and single infinities, in every schedule.</summary>
    public void Specials()
    {
        foreach (int classes in new[] { 1, 2, 16, 17, 64, 65, 130 })
        {
            foreach (double special in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e20, -3e38, 70000 })
            {
                T[] logits = new Inputs(classes).Scores<T>(Rows * classes);
                logits[classes + classes / 2] = T.CreateTruncating(special);
                Row(logits, classes, [0, classes / 2, classes - 1]);
                Row(logits, classes, [0, classes - 1, 0]);
                logits.AsSpan(classes, classes).Fill(T.NegativeInfinity);
                Row(logits, classes, [0, 0, 0]);
            }
        }
    }

    /// <summary>Maxima near the first lanes of a row and far above them, after a start that says nothing: against the definition, and in place.</summary>
    public void Maxima()
    {
        foreach (int classes in new[] { 49, 65, 130, 257 })
        {
            foreach (double maximum in new[] { 21.5, 23, 60, 200, 65535, 65537, 1e20, double.PositiveInfinity, double.NaN })
            {
                foreach (int place in new[] { 0, 40, classes - 5, classes - 1 })
                {
                    T[] logits = new Inputs(classes).Scores<T>(classes);
                    logits[place] = T.CreateTruncating(maximum);
                    Row(logits, classes, [place]);
                    InPlace(logits, classes, place);
                    logits.AsSpan(0, Math.Min(place, 64)).Fill(T.NegativeInfinity);
                    Row(logits, classes, [classes / 2]);
                    InPlace(logits, classes, classes / 2);
                    logits.AsSpan(0, Math.Min(place, 64)).Fill(T.CreateTruncating(-70000));
                    Row(logits, classes, [place]);
                    InPlace(logits, classes, place);
                }
            }
        }
    }

    private void InPlace(T[] logits, int classes, int label)
    {
        T[] gradient = new T[classes], aliased = [.. logits];
        double apart = kernel.Mean(logits, [label], classes, [T.One], default, gradient, default);
        double same = kernel.Mean(aliased, [label], classes, [T.One], default, aliased, default);
        report.Require(Bits.Same<double>([apart], [same]) && Bits.Same<T>(aliased, gradient), () => $"{Name} {classes}: an aliased gradient differs");
    }

    /// <summary>Weights, skipped rows, aliasing and outputs that are not asked for.</summary>
    public void Weights()
    {
        foreach (int classes in new[] { 1, 10, 33, 130 })
        {
            Inputs inputs = new(classes);
            T[] logits = inputs.Scores<T>(Rows * classes);
            long[] labels = [.. inputs.Labels(Rows, classes).Select(l => (long)l)];
            T[] weights = [T.One, T.Zero, T.CreateTruncating(2.5)];
            logits.AsSpan(classes, classes).Fill(T.NaN);
            T[] losses = new T[Rows], gradient = new T[logits.Length], hessian = new T[logits.Length];
            double mean = kernel.Mean(logits, labels, classes, weights, losses, gradient, hessian);
            bool zero = losses[1] == T.Zero && gradient.Concat(hessian).Skip(classes).Take(classes).All(x => x == T.Zero);
            report.Require(zero, () => $"{Name} {classes}: a skipped row does not give zeros");

            WeightedLikeItsRows(logits, labels, classes, weights, mean, gradient);
            double skipped = kernel.Mean(logits, labels, classes, weights, default, default, default);
            report.Require(Bits.Same<double>([mean], [skipped]), () => $"{Name} {classes}: the value depends on the outputs asked for");

            T[] onlyHessian = new T[logits.Length];
            kernel.Mean(logits, labels, classes, weights, default, default, onlyHessian);
            report.Require(Bits.Same<T>(onlyHessian, hessian), () => $"{Name} {classes}: the Hessian depends on the other outputs");

            T[] aliased = [.. logits];
            double same = kernel.Mean(aliased, labels, classes, weights, default, aliased, default);
            report.Require(Bits.Same<double>([mean], [same]) && Bits.Same<T>(aliased, gradient), () => $"{Name} {classes}: an aliased gradient differs");
        }
    }

    // The value and gradient of the mean from unreduced rows; the second row is the one that is left out.
    private void WeightedLikeItsRows(T[] logits, long[] labels, int classes, T[] weights, double mean, T[] gradient)
    {
        T[] losses = new T[Rows], slopes = new T[logits.Length];
        kernel.Unreduced(logits, [.. labels.Select(l => (int)l)], classes, losses, slopes, default);
        double[] share = [.. weights.Select(w => double.CreateTruncating(w) / weights.Sum(double.CreateTruncating))];
        double expected = share[0] * double.CreateTruncating(losses[0]) + share[2] * double.CreateTruncating(losses[2]);
        report.Require(Bits.Near(T.CreateTruncating(mean), expected, 0, 4), () => $"{Name} {classes}: mean {mean}, expected {expected}");
        for (int i = 0; i < logits.Length; i++)
        {
            double slope = share[i / classes] * double.CreateTruncating(slopes[i]);
            report.Require(i / classes == 1 || Bits.Near(gradient[i], slope, 1e-37, 4), () => $"{Name} {classes}: a weighted gradient is not w/Σw of its own");
        }

        T[] finite = [.. logits.Take(classes), .. logits.Skip(2 * classes)];
        T sum = kernel.Sum(finite, [(byte)labels[0], (byte)labels[2]], classes, default);
        double total = double.CreateTruncating(losses[0]) + double.CreateTruncating(losses[2]);
        report.Require(Bits.Near(sum, total, 0, 4), () => $"{Name} {classes}: sum {sum}, expected {total}");
    }

    private void Row(T[] logits, int classes, int[] labels)
    {
        T[] losses = new T[labels.Length], gradient = new T[logits.Length], hessian = new T[logits.Length];
        kernel.Unreduced(logits, labels, classes, losses, gradient, hessian);
        for (int row = 0; row < labels.Length; row++)
        {
            Compare(classes, logits.AsSpan(row * classes, classes), labels[row], losses[row], gradient.AsSpan(row * classes, classes), hessian.AsSpan(row * classes, classes));
        }
    }

    private void Compare(int classes, ReadOnlySpan<T> logits, int label, T loss, ReadOnlySpan<T> gradient, ReadOnlySpan<T> hessian)
    {
        double[] z = new double[classes];
        for (int c = 0; c < classes; c++)
        {
            z[c] = double.CreateTruncating(logits[c]);
        }

        (double expected, double[] slopes, double[] curvatures) = _oracle.OfRow(z, label);
        // A small loss is e⁻ᵈ of a distance d that the oracle, in double, has rounded; the references in Oracles/ have not.
        double rounded = typeof(T) == typeof(double) && expected is > 0 and < 1 ? -Math.Log(expected) : 0;
        report.Require(Bits.Near(loss, expected, 1e-37, 4 + rounded), () => $"{Name} {classes}: loss {loss}, expected {expected}");
        for (int c = 0; c < classes; c++)
        {
            (T g, T h, int at) = (gradient[c], hessian[c], c);
            // 1 − softmax at the label is about as small as the loss.
            double slack = Slack(z[c] - z.Max()) + (c == label ? rounded : 0);
            report.Require(Bits.Near(g, slopes[c], 1e-37, 8 + slack), () => $"{Name} {classes}, class {at}: gradient {g}, expected {slopes[at]}");
            report.Require(Bits.Near(h, curvatures[c], 1e-37, 16 + slack), () => $"{Name} {classes}, class {at}: Hessian {h}, expected {curvatures[at]}");
        }
    }

    // The contract allows an eighth of the distance from the maximum; the oracle, itself in double, rounds that distance.
    private static double Slack(double distance) =>
        double.IsFinite(distance) ? Math.Abs(distance) * (typeof(T) == typeof(double) ? 1 : 0.125) : 0;
}
