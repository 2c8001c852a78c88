using System.Numerics;
using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Memory;
using LossGen.Benchmarks.Reporting;

namespace LossGen.Benchmarks.Workloads;

/// <summary>Rows of few classes whose classes are blocks of memory, next to the same rows one after the other.</summary>
static partial class Layouts
{
    const string RowMajor = "rows";

    static readonly RowShape[] Shapes = [new(1024, 3), RowShape.Few, new(1024, 40), new(65536, 10)];

    public static IEnumerable<Workload> All() =>
    [
        .. Shapes.Select(shape => Of<float>(
            shape, x => Blocks(x.First, x.Labels, x.Classes, x.Gradient, x.Hessian), x => Rows(x.First, x.Labels, x.Classes, x.Gradient, x.Hessian))),
        .. Shapes.Select(shape => Of<double>(
            shape, x => Blocks(x.First, x.Labels, x.Classes, x.Gradient, x.Hessian), x => Rows(x.First, x.Labels, x.Classes, x.Gradient, x.Hessian))),
    ];

    /// <summary>What the results say.</summary>
    public static string Table(IEnumerable<Result> results)
    {
        MarkdownTable table = new(["element", "rows × classes", "row by row, ns", "blocks of classes, ns", "times as fast"], textColumns: 2);
        foreach (Result r in results)
        {
            double ratio = r.Ratio(r.Peer(RowMajor))!.Value;
            table.Add(r.Work.Element, r.Work.Size, $"{ratio * r.NanosecondsPerElement:F2}", $"{r.NanosecondsPerElement:F2}", $"{ratio:F2}×");
        }

        return table.ToString();
    }

    // The same logits read in another order have other losses, so these two are not compared; the tests compare their bits.
    static Workload<T> Of<T>(RowShape shape, Kernel<T> blocks, Kernel<T> rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => new(
            new Work(nameof(Kind.CrossEntropy), "fgh, layouts", ElementNames.Of<T>(), shape.ToString()), shape.Rows * shape.Classes, () => Prepare<T>(shape),
            [Candidate<T>.Generated(blocks), new(RowMajor, Role.EmptyCall, rows)]);

    static Operands<T> Prepare<T>(RowShape shape)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Inputs inputs = new(seed: shape.Classes);
        Operands<T> operands = new(shape.Rows * shape.Classes, two: false, outputs: 2, Placement.Aligned)
        {
            Labels = inputs.Labels(shape.Rows, shape.Classes),
            Classes = shape.Classes,
        };
        operands.First.Fill(inputs.Scores(shape.Rows * shape.Classes));
        return operands;
    }

    [Loss(Kind.CrossEntropy, Layout = Layout.ClassMajor)]
    private static partial double Blocks(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy)]
    private static partial double Rows(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Layout = Layout.ClassMajor)]
    private static partial double Blocks(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy)]
    private static partial double Rows(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, Span<double> gradient, Span<double> hessian);
}
