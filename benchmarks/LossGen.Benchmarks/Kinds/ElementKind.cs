using System.Runtime.InteropServices;
using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Memory;
using LossGen.Benchmarks.Streams;
using LossGen.Benchmarks.Workloads;

namespace LossGen.Benchmarks.Kinds;

/// <summary>An elementwise kind: its operands, its generated kernel, and what it is compared with.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsHeavy">Whether it computes exponentials or logarithms; others are bounded by memory.</param>
/// <param name="Generated">The generated kernel.</param>
/// <param name="Composition">The composition by TensorPrimitives, or null where these have no such function.</param>
/// <param name="Operands">Draws the operands.</param>
sealed record ElementKind(string Name, bool IsHeavy, Kernel<float> Generated, Composition? Composition, params Draw[] Operands)
{
    const int PieceLength = Peers.TensorLoop.PieceLength;

    static readonly Size Size = Size.SecondCache;
    static readonly float[] FirstScratch = new float[PieceLength];
    static readonly float[] SecondScratch = new float[PieceLength];
    static readonly nint Library =
        NativeLibrary.TryLoad(Path.Combine(AppContext.BaseDirectory, "libpeers.so"), out nint library) ? library : 0;

    /// <summary>Value and gradient of operands in the second cache.</summary>
    public Workload OfGradient() => new Workload<float>(
        new Work(Name, KindWorkloads.Outputs, "float", Size.Name), Size.Length, Prepare,
        [
            Candidate<float>.Generated(Generated),
            .. Composition is null ? [] : new[] { Candidate<float>.Peer(Names.Tensors, InPieces) },
            .. InC(),
            .. Operands.Length == 2 ? StreamCandidates<float>.All<ReadTwoWriteOne>() : [],
        ]);

    Operands<float> Prepare()
    {
        Inputs inputs = new(seed: Size.Length);
        Operands<float> operands = new(Size.Length, two: true, outputs: 1, Placement.Aligned)
        {
            Third = Operands.Length > 2 ? new Buffer<float>(Size.Length, 3, Placement.Aligned) : null,
            Fourth = Operands.Length > 3 ? new Buffer<float>(Size.Length, 4, Placement.Aligned) : null,
        };
        Buffer<float>?[] buffers = [operands.First, operands.Second, operands.Third, operands.Fourth];
        for (int k = 0; k < Operands.Length; k++)
            buffers[k]!.Fill(Operands[k](inputs, Size.Length));
        return operands;
    }

    // In pieces so short that what one call writes is in the first cache when the next one reads it.
    double InPieces(Operands<float> x)
    {
        double sum = 0;
        for (int start = 0; start < x.Length; start += PieceLength)
        {
            int length = Math.Min(PieceLength, x.Length - start);
            sum += Composition!(new Piece
            {
                A = x.First.Span.Slice(start, length),
                B = x.Second.Span.Slice(start, length),
                C = x.Third is { } third ? third.Span.Slice(start, length) : default,
                D = x.Fourth is { } fourth ? fourth.Span.Slice(start, length) : default,
                G = x.Gradient.Span.Slice(start, length),
                S = FirstScratch.AsSpan(0, length),
                T = SecondScratch.AsSpan(0, length),
                Scale = 1f / x.Length,
            });
        }

        return sum / x.Length;
    }

    unsafe IEnumerable<Candidate<float>> InC()
    {
        if (Library == 0 || !NativeLibrary.TryGetExport(Library, $"kind_{Name}", out nint function))
            return [];

        return [Candidate<float>.Peer(Names.C, x => ((delegate* unmanaged<float*, float*, float*, float*, float*, nint, float, double>)function)(
            x.First.Pointer, x.Second.Pointer, x.Third is { } third ? third.Pointer : null, x.Fourth is { } fourth ? fourth.Pointer : null,
            x.Gradient.Pointer, x.Length, 1f / x.Length) / x.Length)];
    }
}
