using System.Numerics;
using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Probe.Support;
using LossGen.Runtime;

namespace LossGen.Kernels.Probe.Checks;

/// <summary>What must hold of a kernel that threads share: the bits of one thread, and no memory of its own.</summary>
internal sealed class ParallelChecks<TIn, TOut>(ParallelCase<TIn, TOut> kernel, Report report)
    where TIn : unmanaged, IFloatingPointIeee754<TIn>
    where TOut : unmanaged, IFloatingPoint<TOut>
{
    private const int AllOutputs = 0b1111;
    private const int Callers = 16;

    /// <summary>Every shape, number of threads, choice of outputs and a few alignments.</summary>
    public void Run()
    {
        foreach ((int Rows, int Classes) shape in kernel.Shapes)
        {
            foreach (int wanted in new[] { AllOutputs, 0b0010, 0b0101 })
            {
                Compare(shape, wanted);
            }
        }

        Concurrently();
        Allocations();
    }

    private void Compare((int Rows, int Classes) shape, int wanted)
    {
        ParallelBatch<TIn, TOut> alone = new(shape, kernel.Numbers, 0, wanted);
        (double, double) expected = kernel.Serial(alone);
        ulong written = alone.Written();
        for (int threads = 1; threads <= 4; threads++)
        {
            ParallelBatch<TIn, TOut> batch = new(shape, kernel.Numbers, offset: (5 * threads) % 16, wanted);
            using (new ThreadsOverride(threads))
            {
                Require(Same(kernel.OnThreads(batch), expected) && batch.Written() == written,
                    $"other bits with {threads} threads, {shape}, outputs {wanted}");
            }
        }
    }

    /// <summary>Calls from many threads of the pool at once, more than there are processors.</summary>
    private void Concurrently()
    {
        ParallelBatch<TIn, TOut> alone = new(kernel.Large, kernel.Numbers, 0, AllOutputs);
        (double, double) expected = kernel.Serial(alone);
        ulong written = alone.Written();
        using (new ThreadsOverride(3))
        {
            int[] wrong = new int[Callers];
            Parallel.For(0, Callers, new ParallelOptions { MaxDegreeOfParallelism = Callers }, caller =>
            {
                ParallelBatch<TIn, TOut> batch = new(kernel.Large, kernel.Numbers, caller, AllOutputs);
                for (int repetition = 0; repetition < 3; repetition++)
                {
                    wrong[caller] += Same(kernel.OnThreads(batch), expected) && batch.Written() == written ? 0 : 1;
                }
            });
            Require(wrong.Sum() == 0, "other bits when many threads call at once");
        }
    }

    private void Allocations()
    {
        ParallelBatch<TIn, TOut> batch = new(kernel.Large, kernel.Numbers, 0, AllOutputs);
        using (new ThreadsOverride(2))
        {
            // The pool of arrays gives memory back when the machine is short of it, and takes some again.
            long allocated = Enumerable.Range(0, 10).Min(_ => Allocated(batch));
            Require(allocated == 0, $"{allocated} bytes allocated");
        }
    }

    private long Allocated(ParallelBatch<TIn, TOut> batch)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        kernel.OnThreads(batch);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void Require(bool holds, string failure) => report.Require(holds, () => $"{kernel.Name} {typeof(TIn).Name}: {failure}");

    private static bool Same((double, double) left, (double, double) right) =>
        Bits.Same<double>([left.Item1, left.Item2], [right.Item1, right.Item2]);

    /// <summary>Some number of threads for calls of any size, until it is disposed.</summary>
    private readonly struct ThreadsOverride : IDisposable
    {
        public ThreadsOverride(int threads)
        {
            Threads.Limit = threads;
            Threads.LeastWork = 0;
        }

        public void Dispose()
        {
            Threads.Limit = Environment.ProcessorCount;
            Threads.LeastWork = Threads.WorthWaking;
        }
    }
}
