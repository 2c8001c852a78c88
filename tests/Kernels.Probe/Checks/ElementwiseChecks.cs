using System.Numerics;
using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Probe.Support;
using LossGen.Runtime;

namespace LossGen.Kernels.Probe.Checks;

/// <summary>What must hold of every elementwise kernel.</summary>
internal sealed class ElementwiseChecks<T>(ElementwiseCase<T> kernel, Report report)
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly Oracle _oracle = new(kernel.Kind, kernel.Settings);
    private readonly GuardedMemory[] _memory = [.. Enumerable.Range(0, 6).Select(_ => new GuardedMemory(1 << 13))];

    private string Name => $"{kernel.Name}<{typeof(T).Name}>";

    /// <summary>Every length between guard pages, against the definition.</summary>
    public void Lengths()
    {
        for (int n = 0; n <= 257; n++)
        {
            Inputs inputs = new(n);
            T[] operand = inputs.Scores<T>(n);
            T[] targets = inputs.TargetsOf<T>(n, kernel.Targets);
            Span<T> losses = _memory[2].AtEnd<T>(new T[n]);
            Span<T> gradient = _memory[3].AtEnd<T>(new T[n]);
            Span<T> hessian = _memory[4].AtEnd<T>(new T[n]);
            kernel.Unreduced(_memory[0].AtEnd<T>(operand), _memory[1].AtEnd<T>(targets), losses, gradient, hessian);
            Compare(n, operand, targets, losses, gradient, hessian);

            Span<T> atStart = _memory[2].AtStart<T>(new T[n]);
            T sum = kernel.Sum(_memory[0].AtStart<T>(operand), _memory[1].AtStart<T>(targets), atStart);
            report.Require(Bits.Same<T>(atStart, _memory[3].AtEnd<T>(gradient)), () => $"{Name} length {n}: the gradient depends on the alignment");
            CompensatedSum exact = default;
            foreach (T loss in losses)
            {
                exact.Add(double.CreateTruncating(loss));
            }

            double total = exact.Value;

            report.Require(Bits.Near(sum, total, 0, 4), () => $"{Name} length {n}: sum {sum}, expected {total}");
        }
    }

    /// <summary>Special values in every lane change that element alone.</summary>
    public void Specials()
    {
        const int Count = 83;
        double[] specials = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0, -0.0, 1e-45, 1, -1, 3e38];
        Inputs inputs = new(7);
        T[] operand = inputs.Scores<T>(Count);
        T[] targets = inputs.TargetsOf<T>(Count, kernel.Targets);
        T[][] plain = [new T[Count], new T[Count], new T[Count]];
        kernel.Unreduced(operand, targets, plain[0], plain[1], plain[2]);
        for (int i = 0; i < Count; i++)
        {
            T[] changed = [.. operand];
            changed[i] = T.CreateTruncating(specials[i % specials.Length]);
            T[][] actual = [new T[Count], new T[Count], new T[Count]];
            kernel.Unreduced(changed, targets, actual[0], actual[1], actual[2]);
            Compare(i, changed, targets, actual[0], actual[1], actual[2]);
            for (int output = 0; output < 3; output++)
            {
                actual[output][i] = plain[output][i];
                report.Require(Bits.Same<T>(actual[output], plain[output]), () => $"{Name}: a special value in lane {i} changes others");
            }
        }
    }

    /// <summary>Weights, aliasing and outputs that are not asked for.</summary>
    public void Weights()
    {
        foreach (int n in new[] { 1, 15, 64, 77, 200 })
        {
            Inputs inputs = new(n);
            T[] operand = inputs.Scores<T>(n);
            T[] targets = inputs.TargetsOf<T>(n, kernel.Targets);
            T[] weights = inputs.Weights<T>(n);
            weights[0] = T.Zero;
            operand[0] = T.NaN;
            T[] losses = new T[n], gradient = new T[n], hessian = new T[n];
            double mean = kernel.Mean(operand, targets, weights, losses, gradient, hessian);
            report.Require(losses[0] == T.Zero && gradient[0] == T.Zero && hessian[0] == T.Zero, () => $"{Name}: a zero weight does not give zeros");

            double skipped = kernel.Mean(operand, targets, weights, default, default, default);
            report.Require(Bits.Same<double>([mean], [skipped]), () => $"{Name}: the value depends on the outputs asked for");

            T[] aliased = [.. operand];
            double same = kernel.Mean(aliased, targets, weights, default, aliased, default);
            report.Require(Bits.Same<double>([mean], [same]) && Bits.Same<T>(aliased, gradient), () => $"{Name}: an aliased gradient differs");

            double expected = losses.Sum(double.CreateTruncating) / weights.Sum(double.CreateTruncating);
            report.Require(Bits.Near(T.CreateTruncating(mean), expected, 0, 4), () => $"{Name}: weighted mean {mean}, expected {expected}");

            T[] slopes = new T[n], curvatures = new T[n];
            kernel.Unreduced(operand, targets, new T[n], slopes, curvatures);
            double scale = 1 / weights.Sum(double.CreateTruncating);
            for (int i = 1; i < n; i++)
            {
                double weight = double.CreateTruncating(weights[i]) * scale;
                bool near = Bits.Near(gradient[i], weight * double.CreateTruncating(slopes[i]), 1e-37, 4)
                    && Bits.Near(hessian[i], weight * double.CreateTruncating(curvatures[i]), 1e-37, 4);
                report.Require(near || weight == 0, () => $"{Name}: a weighted derivative is not w/Σw of its own");
            }
        }
    }

    private void Compare(int at, T[] operand, T[] targets, ReadOnlySpan<T> losses, ReadOnlySpan<T> gradient, ReadOnlySpan<T> hessian)
    {
        for (int i = 0; i < operand.Length; i++)
        {
            double x = double.CreateTruncating(operand[i]), y = double.CreateTruncating(targets[i]);
            (double loss, double slope, double curvature) = _oracle.Element(x, y);
            (T l, T g, T h) = (losses[i], gradient[i], hessian[i]);
            bool near = Near(l, loss, 4) && Near(g, slope, 8, SoftTerms(x, y)) && Near(h, curvature, 16);
            report.Require(near, () => $"{Name} case {at}, element {i} ({x}, {y}): {l} {g} {h}, expected {loss} {slope} {curvature}");
        }
    }

    // Beyond the range of the element type an infinity is right.
    private static bool Near(T actual, double expected, double ulps, double terms = 1e-37) =>
        Bits.Near(actual, T.IsFinite(T.CreateTruncating(expected)) ? expected : double.CreateTruncating(T.CreateTruncating(expected)), terms, ulps);

    // With a soft target the gradient σ(x) − y cancels: it is accurate relative to its terms.
    private double SoftTerms(double x, double y) =>
        kernel.Targets == Targets.Share && y is > 0 and < 1 ? y + 1 / (1 + Math.Exp(-x)) : 1e-37;
}
