using System.Runtime;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LossGen.Kernels.Declared.Reductions;

namespace LossGen.Kernels.Tests;

/// <summary>Outputs that the garbage collector would move while they are written past the caches: off their boundary those stores fault.</summary>
public sealed class MovedOutputTests
{
    private const int Boundary = 64, Rounds = 12;

    // Seven spans of it count for more than the 128 MiB from where on it is done, and one fits into a region with others.
    private const int Count = 5_000_021;

    [Fact]
    public void An_output_stays_where_it_is_until_it_is_written()
    {
        float[] predictions = Numbers(1), targets = Numbers(2), weights = Numbers(3), expected = new float[Count];
        double value = FeatureKernels.ManySpans(predictions, targets, weights, default, expected, default, default);
        using Collector collector = new();
        for (int round = 0; round < Rounds; round++)
        {
            (float[] memory, int from) = BehindAGap(round);
            Span<float> gradient = memory.AsSpan(from, Count);
            Assert.Equal(value, FeatureKernels.ManySpans(predictions, targets, weights, default, gradient, default, default));
            Assert.True(gradient.SequenceEqual(expected));
        }
    }

    /// <summary>An array, and its first element on a boundary. What lay before it is free, and its length is no multiple of the boundary.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (float[] Memory, int From) BehindAGap(int round)
    {
        byte[] gap = new byte[100_000 + (8 * (1 + (round % 7)))];
        float[] memory = GC.AllocateUninitializedArray<float>(Count + (Boundary / sizeof(float)));
        int misplaced = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0) % Boundary);
        GC.KeepAlive(gap);
        return (memory, (Boundary - misplaced) % Boundary / sizeof(float));
    }

    private static float[] Numbers(int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, Count).Select(_ => random.NextSingle())];
    }

    /// <summary>Collects and compacts over and over, large arrays too, beside pinned ones that come and go.</summary>
    private sealed class Collector : IDisposable
    {
        private readonly Thread _thread;
        private volatile bool _ends;

        public Collector()
        {
            _thread = new Thread(Collect);
            _thread.Start();
        }

        public void Dispose()
        {
            _ends = true;
            _thread.Join();
        }

        private void Collect()
        {
            for (int round = 0; !_ends; round++)
            {
                GCHandle neighbour = GCHandle.Alloc(new byte[90_000 + (8 * (round % 5))], GCHandleType.Pinned);
                GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
                GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
                neighbour.Free();
                Thread.Yield();
            }
        }
    }
}
