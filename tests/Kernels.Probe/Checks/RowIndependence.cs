using System.Numerics;
using LossGen.Kernels.Declared.Calls;
using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Probe.Support;

namespace LossGen.Kernels.Probe.Checks;

/// <summary>A row's unreduced bits depend on that row alone: not on its neighbours, its position, or where the spans lie.</summary>
internal sealed class RowIndependence<T>(RowCase<T> kernel, Report report)
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private const int MostRows = 5;

    private static readonly T[] Disturbances = [T.NaN, T.PositiveInfinity, T.NegativeInfinity, SpecialValues<T>.Largest, T.CreateTruncating(-70000)];

    private readonly GuardedMemory[] _memory = [.. Enumerable.Range(0, 5).Select(_ => new GuardedMemory(1 << 13))];

    public void Run()
    {
        foreach (int classes in new[] { 1, 2, 3, 7, 8, 16, 17, 31, 32, 63, 64, 65, 130 })
        {
            Inputs inputs = new(classes);
            T[] row = inputs.Scores<T>(classes);
            int label = inputs.Labels(1, classes)[0];
            T[] alone = Outputs(row, [label], classes, position: 0, atEnd: true);
            NoRows(classes);
            for (int rows = 1; rows <= MostRows; rows++)
            {
                EveryPosition(rows, row, label, alone);
            }
        }
    }

    // Not a byte may be touched: the process would end.
    private void NoRows(int classes)
    {
        Span<T> nothing = _memory[0].AtEnd<T>([]);
        kernel.Unreduced(nothing, _memory[1].AtEnd<int>([]), classes, nothing, nothing, nothing);
    }

    private void EveryPosition(int rows, T[] row, int label, T[] alone)
    {
        int classes = row.Length;
        for (int position = 0; position < rows; position++)
        {
            Inputs inputs = new(MostRows * classes + position);
            T[] logits = inputs.Scores<T>(rows * classes);
            int[] labels = inputs.Labels(rows, classes);
            logits[(position + 1) % rows * classes + classes / 2] = Disturbances[position];
            row.CopyTo(logits, position * classes);
            labels[position] = label;
            foreach (bool atEnd in new[] { true, false })
            {
                T[] actual = Outputs(logits, labels, classes, position, atEnd);
                report.Require(
                    Bits.Same<T>(actual, alone),
                    () => $"CrossEntropy<{typeof(T).Name}> {classes}: row {position} of {rows} (at the end: {atEnd}) differs from the row alone");
            }
        }
    }

    // The loss, gradient and Hessian of one of the rows, all spans between guards.
    private T[] Outputs(T[] logits, int[] labels, int classes, int position, bool atEnd)
    {
        Span<T> losses = _memory[2].At<T>(atEnd, new T[labels.Length]), gradient = _memory[3].At<T>(atEnd, new T[logits.Length]), hessian = _memory[4].At<T>(atEnd, new T[logits.Length]);
        kernel.Unreduced(_memory[0].At<T>(atEnd, logits), _memory[1].At<int>(atEnd, labels), classes, losses, gradient, hessian);
        return [losses[position], .. gradient.Slice(position * classes, classes), .. hessian.Slice(position * classes, classes)];
    }
}
