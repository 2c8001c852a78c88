using System.Numerics;
using LossGen.Kernels.Declared.Calls;
using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Probe.Support;

namespace LossGen.Kernels.Probe.Checks;

/// <summary>What must hold of every elementwise kernel.</summary>
internal sealed class ElementwiseChecks<T>(ElementwiseCase<T> kernel, Report report)
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly ElementwiseReference<T> _reference = new(kernel, report);
    private readonly GuardedMemory[] _memory = [.. Enumerable.Range(0, 6).Select(_ => new GuardedMemory(1 << 13))];

    private string Name => _reference.Name;

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
            for (int i = 0; i < n; i++)
            {
                _reference.Compare($"length {n}, element {i}", operand[i], targets[i], losses[i], gradient[i], hessian[i]);
            }

            Span<T> atStart = _memory[2].AtStart<T>(new T[n]);
            T sum = kernel.Sum(_memory[0].AtStart<T>(operand), _memory[1].AtStart<T>(targets), atStart);
            report.Require(Bits.Same<T>(atStart, _memory[3].AtEnd<T>(gradient)), () => $"{Name} length {n}: the gradient depends on the alignment");
            double total = Totals.Of<T>(losses);
            report.Require(Bits.Near(sum, total, 0, 4), () => $"{Name} length {n}: sum {sum}, expected {total}");
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
}
