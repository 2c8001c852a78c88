namespace LossGen.Runtime.Tests;

public sealed class ThreadsTests
{
    private const int Parts = 97;
    private const int Length = (Parts - 1) * Part.Length + 5;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Run_DoesEachPartOnce(int threads)
    {
        int limit = Threads.Limit;
        Threads.Limit = threads;
        try
        {
            for (int repetition = 0; repetition < 50; repetition++)
                Assert.All(Calls(), calls => Assert.Equal(1, calls));
        }
        finally
        {
            Threads.Limit = limit;
        }
    }

    [Fact]
    public void Run_HandsOverWhatWasAdded()
    {
        ReadOnlySpan<double> numbers = [1, 2, 3];
        ReadOnlySpan<byte> flags = [4];
        Span<long> result = new long[2];
        scoped var spans = new SharedSpans();
        spans.Add(numbers);
        spans.Add(Span<float>.Empty);
        spans.Add(flags);
        spans.Add(result);
        Threads.Run(ref spans, Part.First(2, Part.Length), (shared, part) =>
            shared.Get<long>(3)[part.Index] = (long)shared.Get<double>(0)[^1] + shared.Get<byte>(2)[0] + shared.Get<float>(1).Length + part.Index);

        Assert.Equal([7L, 8L], result.ToArray());
    }

    [Fact]
    public void Run_EndsWithoutAThreadOfThePool()
    {
        // Every thread that the pool has or will make waits for the calls to end.
        ThreadPool.GetMaxThreads(out int workers, out int completion);
        ThreadPool.GetMinThreads(out int least, out int leastCompletion);
        ManualResetEventSlim ended = new();
        ThreadPool.SetMinThreads(1, leastCompletion);
        ThreadPool.SetMaxThreads(Math.Max(Environment.ProcessorCount, 1), completion);
        try
        {
            for (int i = 0; i < 4 * Environment.ProcessorCount; i++)
                ThreadPool.UnsafeQueueUserWorkItem(_ => ended.Wait(), null);

            Assert.All(Calls(), calls => Assert.Equal(1, calls));
            Assert.All(Calls(), calls => Assert.Equal(1, calls));
        }
        finally
        {
            ended.Set();
            ThreadPool.SetMaxThreads(workers, completion);
            ThreadPool.SetMinThreads(least, leastCompletion);
        }
    }

    [Fact]
    public void Add_BeyondTheCapacity_Throws()
    {
        Assert.Throws<InvalidOperationException>(() =>
        {
            SharedSpans spans = default;
            for (int i = 0; i <= SharedSpans.Capacity; i++)
                spans.Add(ReadOnlySpan<int>.Empty);
        });
    }

    [Theory]
    [InlineData(Part.Length, 1_000, false)]
    [InlineData(2 * Part.Length, 1_000, true)]
    [InlineData(2 * Part.Length, 100, false)]
    public void Pay_AsksForPartsAndWork(int elements, int operations, bool expected) =>
        Assert.Equal(expected && Environment.ProcessorCount > 1, Threads.Pay(Part.First(elements), operations));

    // How often each part is done.
    private static int[] Calls()
    {
        int[] calls = new int[Parts];
        scoped var spans = new SharedSpans();
        spans.Add(calls.AsSpan());
        Threads.Run(ref spans, Part.First(Length), (shared, part) => Interlocked.Increment(ref shared.Get<int>(0)[part.Index]));
        return calls;
    }
}
