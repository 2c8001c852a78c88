using System.Numerics;
using System.Runtime.CompilerServices;
using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Memory;
using LossGen.Benchmarks.Peers;
using LossGen.Benchmarks.Streams;

namespace LossGen.Benchmarks.Workloads;

/// <summary>Draws an operand of so many elements.</summary>
delegate float[] Draw(Inputs inputs, int count);

/// <summary>A loss of two operands of the same length: its inputs, its generated kernels, and what they are compared with.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TPeer">What it costs without the compiler.</typeparam>
/// <param name="Name">The kind.</param>
/// <param name="First">Draws the first operand.</param>
/// <param name="Second">Draws the second operand.</param>
/// <param name="Value">The kernel of the value.</param>
/// <param name="Gradient">The kernel with the gradient.</param>
sealed record PairLoss<T, TPeer>(string Name, Draw First, Draw Second, Kernel<T> Value, Kernel<T> Gradient) : IPairLoss
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TPeer : struct, IPeer
{
    /// <summary>The kernel with gradient and Hessian.</summary>
    public Kernel<T>? Hessian { get; init; }

    /// <summary>The kernel with the gradient, shared among threads.</summary>
    public Kernel<T>? Parallel { get; init; }

    public Workload OfValue(Size size) => Of(Names.Value, size, 0,
    [
        Candidate<T>.Generated(Value),
        Candidate<T>.Peer(Names.Scalar, x => ScalarLoop.Value<TPeer, T>(x.First, x.Second)),
        Candidate<T>.Peer(Names.Tensors, x => TensorLoop.Value<TPeer, T>(x.First, x.Second)),
        .. Native<T>.Pair<TPeer>(withGradient: false),
        .. StreamCandidates<T>.All<ReadTwo>(),
    ]);

    public Workload OfGradient(Size size) => Of(Names.Gradient, size, 1,
    [
        Candidate<T>.Generated(Gradient),
        new(Names.EmptyCall, Role.EmptyCall, x => Empty(x.First, x.Second, x.Gradient)),
        Candidate<T>.Peer(Names.Scalar, x => ScalarLoop.WithGradient<TPeer, T>(x.First, x.Second, x.Gradient)),
        Candidate<T>.Peer(Names.Tensors, x => TensorLoop.WithGradient<TPeer, T>(x.First, x.Second, x.Gradient)),
        .. Native<T>.Pair<TPeer>(withGradient: true),
        .. StreamCandidates<T>.All<ReadTwoWriteOne>(),
    ]);

    public IEnumerable<Workload> OfShortCall(Size size)
    {
        Candidate<T> empty = new(Names.EmptyCall, Role.EmptyCall, x => Empty(x.First, x.Second, x.Gradient));
        yield return Of(Names.Value, size, 0, [Candidate<T>.Generated(Value), empty]);
        yield return Of(Names.Gradient, size, 1, [Candidate<T>.Generated(Gradient), empty]);
    }

    public IEnumerable<Workload> OfHessian(Size size)
    {
        if (Hessian is not null)
        {
            yield return Of(Names.Hessian, size, 2, [Candidate<T>.Generated(Hessian), .. StreamCandidates<T>.All<ReadTwoWriteTwo>()]);
        }
    }

    public IEnumerable<Workload> OfParallel(Size size)
    {
        if (Parallel is not null)
        {
            Candidate<T>[] candidates = [Candidate<T>.Generated(Gradient), Candidate<T>.Peer(Names.Parallel, Parallel)];
            yield return Of(Names.ParallelGradient, size, 1, candidates) with { AllProcessors = true };
        }
    }

    Workload<T> Of(string outputs, Size size, int written, Candidate<T>[] candidates) =>
        new(new Work(Name, outputs, ElementNames.Of<T>(), size.Name), size.Length, () => Prepare(size, written), candidates);

    Operands<T> Prepare(Size size, int outputs)
    {
        Inputs inputs = new(seed: size.Length);
        Operands<T> operands = new(size.Length, two: true, outputs, size.Placement);
        operands.First.Fill(First(inputs, size.Length));
        operands.Second.Fill(Second(inputs, size.Length));
        return operands;
    }

    // What every kernel pays for its arguments and its result.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static double Empty(ReadOnlySpan<T> first, ReadOnlySpan<T> second, Span<T> gradient) =>
        first.Length + second.Length - 2 * gradient.Length;
}

/// <summary>The workloads of a loss of two operands.</summary>
interface IPairLoss
{
    Workload OfValue(Size size);

    Workload OfGradient(Size size);

    /// <summary>Value and gradient beside an empty call.</summary>
    IEnumerable<Workload> OfShortCall(Size size);

    /// <summary>None where no kernel has a Hessian.</summary>
    IEnumerable<Workload> OfHessian(Size size);

    /// <summary>None where no kernel is shared among threads.</summary>
    IEnumerable<Workload> OfParallel(Size size);
}
