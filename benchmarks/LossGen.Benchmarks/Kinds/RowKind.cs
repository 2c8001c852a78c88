using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Memory;
using LossGen.Benchmarks.Workloads;

namespace LossGen.Benchmarks.Kinds;

/// <summary>A kind with a loss for each row: its operands, its generated kernel, and what it is compared with.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Generated">The generated kernel.</param>
/// <param name="Composition">The composition by TensorPrimitives.</param>
/// <param name="Operands">Draws the operands; labels are there besides.</param>
sealed record RowKind(string Name, Kernel<float> Generated, Composition Composition, params Draw[] Operands)
{
    const int Longest = 1000;

    static readonly float[] FirstScratch = new float[Longest];
    static readonly float[] SecondScratch = new float[Longest];

    /// <summary>Value and gradient of rows.</summary>
    public Workload OfGradient(RowShape shape) => new Workload<float>(
        new Work(Name, KindWorkloads.Outputs, "float", shape.ToString()), shape.Rows * shape.Classes, () => Prepare(shape),
        [Candidate<float>.Generated(Generated), Candidate<float>.Peer(Names.Tensors, ByRows)]);

    // Rows of probabilities sum to 1.
    Operands<float> Prepare(RowShape shape)
    {
        Inputs inputs = new(seed: shape.Classes);
        int length = shape.Rows * shape.Classes;
        Operands<float> operands = new(length, two: true, outputs: 1, Placement.Aligned)
        {
            Third = Operands.Length > 2 ? new Buffer<float>(length, 3, Placement.Aligned) : null,
            Labels = inputs.Labels(shape.Rows, shape.Classes),
            Classes = shape.Classes,
        };
        Buffer<float>?[] buffers = [operands.First, operands.Second, operands.Third];
        for (int k = 0; k < Operands.Length; k++)
            buffers[k]!.Fill([.. Enumerable.Range(0, shape.Rows).SelectMany(_ => Operands[k](inputs, shape.Classes))]);
        return operands;
    }

    double ByRows(Operands<float> x)
    {
        double sum = 0;
        for (int row = 0; row < x.Labels.Length; row++)
        {
            int start = row * x.Classes;
            sum += Composition(new Piece
            {
                A = x.First.Span.Slice(start, x.Classes),
                B = x.Second.Span.Slice(start, x.Classes),
                C = x.Third is { } third ? third.Span.Slice(start, x.Classes) : default,
                G = x.Gradient.Span.Slice(start, x.Classes),
                S = FirstScratch.AsSpan(0, x.Classes),
                T = SecondScratch.AsSpan(0, x.Classes),
                Scale = 1f / x.Labels.Length,
                Label = x.Labels[row],
            });
        }

        return sum / x.Labels.Length;
    }
}
