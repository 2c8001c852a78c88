using System.Numerics;
using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Memory;
using LossGen.Benchmarks.Peers;
using LossGen.Benchmarks.Streams;

namespace LossGen.Benchmarks.Workloads;

/// <summary>Rows of logits.</summary>
/// <param name="Rows">How many.</param>
/// <param name="Classes">How long each is.</param>
sealed record RowShape(int Rows, int Classes)
{
    /// <summary>A small classifier.</summary>
    public static RowShape Few { get; } = new(1024, 10);

    /// <summary>A large classifier, and vocabularies of language models.</summary>
    public static RowShape[] Many { get; } = [new(1024, 1000), new(256, 32000), new(64, 128256)];

    public override string ToString() => $"{Rows}×{Classes}";
}

/// <summary>Softmax cross-entropy of logits and class indices.</summary>
static class RowWorkloads
{
    public static IEnumerable<Workload> OfValue(params RowShape[] shapes) => shapes.Select(shape => Of<float>(Names.Value, shape,
    [
        Candidate<float>.Generated(x => Generated.CrossEntropy(x.First, x.Labels, x.Classes)),
        Candidate<float>.Peer(Names.Scalar, CrossEntropy.Scalar),
        Candidate<float>.Peer(Names.Tensors, CrossEntropy.Tensors),
        .. Native<float>.Rows(withGradient: false),
        .. StreamCandidates<float>.All<ReadOne>(),
    ]));

    public static IEnumerable<Workload> OfGradient(params RowShape[] shapes) => shapes.Select(shape => WithGradient<float>(
        shape, x => Generated.CrossEntropyGradient(x.First, x.Labels, x.Classes, x.Gradient)));

    public static IEnumerable<Workload> OfDoubleGradient(params RowShape[] shapes) => shapes.Select(shape => WithGradient<double>(
        shape, x => GeneratedDouble.CrossEntropyGradient(x.First, x.Labels, x.Classes, x.Gradient)));

    public static IEnumerable<Workload> OfParallel(params RowShape[] shapes) => shapes.Select(shape => Of<float>(Names.ParallelGradient, shape,
    [
        Candidate<float>.Generated(x => Generated.CrossEntropyGradient(x.First, x.Labels, x.Classes, x.Gradient)),
        Candidate<float>.Peer(Names.Parallel, x => Generated.CrossEntropyParallel(x.First, x.Labels, x.Classes, x.Gradient)),
    ]) with
    { AllProcessors = true });

    static Workload<T> WithGradient<T>(RowShape shape, Kernel<T> generated)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Of(Names.Gradient, shape,
        [
            Candidate<T>.Generated(generated),
            Candidate<T>.Peer(Names.Scalar, CrossEntropy.Scalar),
            Candidate<T>.Peer(Names.Tensors, CrossEntropy.Tensors),
            .. Native<T>.Rows(withGradient: true),
            .. StreamCandidates<T>.All<ReadOneWriteOne>(),
        ]);

    static Workload<T> Of<T>(string outputs, RowShape shape, Candidate<T>[] candidates)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Work work = new(nameof(Kind.CrossEntropy), outputs, ElementNames.Of<T>(), shape.ToString());
        return new(work, shape.Rows * shape.Classes, () => Prepare<T>(shape, outputs), candidates);
    }

    static Operands<T> Prepare<T>(RowShape shape, string outputs)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Inputs inputs = new(seed: shape.Classes);
        int length = shape.Rows * shape.Classes, written = outputs == Names.Value ? 0 : 1;
        Operands<T> operands = new(length, two: false, written, Placement.Aligned)
        {
            Labels = inputs.Labels(shape.Rows, shape.Classes),
            Classes = shape.Classes,
        };
        operands.First.Fill(inputs.Scores(length));
        return operands;
    }
}
