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

    [Fact]
    public void Run_FromManyThreadsInARush_DoesEachPartOnce()
    {
        // Small calls, which are shared or not as helpers happen to be awake.
        Thread[] threads = new Thread[4];
        int[][] wrong = new int[threads.Length][];
        for (int t = 0; t < threads.Length; t++)
        {
            int index = t;
            threads[t] = new Thread(() => wrong[index] = [.. Enumerable.Range(0, 300).SelectMany(_ => SmallCall()).Where(calls => calls != 1)]);
            threads[t].Start();
        }

        Array.ForEach(threads, thread => thread.Join());
        Assert.All(wrong, calls => Assert.Empty(calls));
    }

    [Fact]
    public void Run_OfABodyThatThrows_LeavesTheThreadAbleToCall()
    {
        int limit = Threads.Limit;
        Threads.Limit = 1;
        try
        {
            Assert.Throws<InvalidOperationException>(() =>
            {
                scoped SharedSpans spans = default;
                Threads.Run(ref spans, Part.First(Length), (_, part) => throw new InvalidOperationException());
            });
        }
        finally
        {
            Threads.Limit = limit;
        }

        Assert.All(Calls(), calls => Assert.Equal(1, calls));
    }

    [Theory]
    [InlineData(Part.Length, 1_000, false)]
    [InlineData(2 * Part.Length, 1_000, true)]
    [InlineData(2 * Part.Length, 100, false)]
    public void Pay_AsksForPartsAndWork(int elements, int operations, bool expected) =>
        Assert.Equal(expected && Environment.ProcessorCount > 1, Threads.Pay(Part.First(elements), operations));

    // How often each part is done, by threads if that pays at the moment.
    private static int[] SmallCall()
    {
        int[] calls = new int[Parts];
        scoped var spans = new SharedSpans();
        spans.Add(calls.AsSpan());
        Part first = Part.First(Length);
        PartBody body = (shared, part) => Interlocked.Increment(ref shared.Get<int>(0)[part.Index]);
        if (Threads.Pay(first, (int)(Threads.WorthSharing / Length) + 1))
            Threads.Run(ref spans, first, body);
        else
            spans.Run(first, body, helpers: 0);

        return calls;
    }

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
