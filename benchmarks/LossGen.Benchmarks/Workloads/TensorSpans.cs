using System.Numerics.Tensors;
using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Memory;
using LossGen.Benchmarks.Reporting;

namespace LossGen.Benchmarks.Workloads;

/// <summary>What a call costs more whose operands are tensors, next to the same kernel of spans.</summary>
static partial class TensorSpans
{
    const string OfSpans = "spans";

    public static IEnumerable<Workload> All() =>
    [
        Compare(
            nameof(Kind.Huber), 1, 64,
            x => Huber(new(x.First.Span, [x.Length]), new(x.Second.Span, [x.Length]), new(x.Gradient.Span, [x.Length])),
            x => HuberOfSpans(x.First, x.Second, x.Gradient)),
        .. new[] { new RowShape(1, 10), RowShape.Few, RowShape.Many[0] }.Select(shape => Compare(
            nameof(Kind.CrossEntropy), shape.Rows, shape.Classes,
            x => CrossEntropy(
                new(x.First.Span, [x.Labels.Length, x.Classes]), x.Labels, new(x.Gradient.Span, [x.Labels.Length, x.Classes])),
            x => CrossEntropyOfSpans(x.First, x.Labels, x.Classes, x.Classes, x.Gradient))),
    ];

    /// <summary>What the results say.</summary>
    public static string Table(IEnumerable<Result> results)
    {
        MarkdownTable table = new(["loss", "size", "spans, ns a call", "tensors, ns more"], textColumns: 2);
        foreach (Result r in results)
            table.Add(r.Work.Loss, r.Work.Size, $"{1e9 * r.Peer(OfSpans)!.Median:F0}", $"{1e9 * r.Excess(OfSpans)!.Value:F0}");
        return table.ToString();
    }

    static Workload<float> Compare(string loss, int rows, int classes, Kernel<float> tensors, Kernel<float> spans) => new(
        new Work(loss, "fg, tensors", "float", $"{rows}×{classes}"), rows * classes, () => Prepare(rows, classes),
        [Candidate<float>.Generated(tensors), Candidate<float>.Peer(OfSpans, spans)]);

    static Operands<float> Prepare(int rows, int classes)
    {
        Inputs inputs = new(seed: classes);
        Operands<float> operands = new(rows * classes, two: true, outputs: 1, Placement.Aligned) { Labels = inputs.Labels(rows, classes), Classes = classes };
        operands.First.Fill(inputs.Scores(rows * classes));
        operands.Second.Fill(inputs.Scores(rows * classes));
        return operands;
    }

    [Loss(Kind.Huber)]
    private static partial double Huber(ReadOnlyTensorSpan<float> predictions, ReadOnlyTensorSpan<float> targets, TensorSpan<float> gradient);

    [Loss(Kind.Huber)]
    private static partial double HuberOfSpans(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.CrossEntropy)]
    private static partial double CrossEntropy(ReadOnlyTensorSpan<float> logits, ReadOnlySpan<int> labels, TensorSpan<float> gradient);

    [Loss(Kind.CrossEntropy)]
    private static partial double CrossEntropyOfSpans(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, int rowStride, Span<float> gradient);
}
