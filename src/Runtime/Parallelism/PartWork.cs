using System.Diagnostics;

namespace LossGen.Runtime;

/// <summary>The parts of one call, which its thread and threads of the pool take one by one.</summary>
/// <remarks>
/// Each thread that calls has one object of its own and uses it for all its calls, so that nothing is allocated. A
/// ticket in the pool's queue may therefore come late and find a later call, or none: the gate decides whether it may
/// help. The caller takes parts like everyone else, and waits only for those who are at work on their last one.
/// </remarks>
sealed class PartWork : IThreadPoolWorkItem
{
    // Added to the number of helpers inside: no one comes in while it is negative.
    const int Closed = int.MinValue;

    // As long as most parts take: going to sleep and being woken costs more.
    static readonly long s_patience = Stopwatch.Frequency / 20_000;

    [ThreadStatic]
    static PartWork? t_own;

    readonly object _left = new();
    PartBody? _body;
    PinnedSpans _spans;
    Part _first;
    int _count;
    int _next;
    int _inside = Closed;
    int _tickets;
    long _lastAsked = Wakefulness.Never;

    /// <summary>The object of the calling thread.</summary>
    public static PartWork Own => t_own ??= new PartWork();

    /// <summary>Does all parts, and returns when no one touches the spans any more.</summary>
    /// <param name="spans">The operands and outputs.</param>
    /// <param name="first">The first part.</param>
    /// <param name="body">What is done with a part.</param>
    /// <param name="helpers">How many threads of the pool may help.</param>
    public void Run(PinnedSpans spans, Part first, PartBody body, int helpers)
    {
        _body = body;
        _spans = spans;
        _first = first;
        _count = first.Count;
        _next = 0;
        Volatile.Write(ref _inside, 0);
        Invite(helpers);
        try
        {
            TakeParts();
        }
        finally
        {
            Interlocked.Add(ref _inside, Closed);
            WaitForHelpers();
            _body = null;
        }
    }

    /// <summary>Whether a helper is known to be awake. If the thread calls again and again, one is woken for its next calls.</summary>
    public bool HasHelperAwake()
    {
        Helper helper = Wakefulness.OfPool.Ask(Stopwatch.GetTimestamp(), ref _lastAsked);
        if (helper == Helper.MustBeWoken)
            Invite(helpers: 1);

        return helper == Helper.IsAwake;
    }

    /// <summary>Helps, if there is a call that still lets helpers in.</summary>
    public void Execute()
    {
        Interlocked.Decrement(ref _tickets);
        Help();
        Wakefulness.OfPool.See(Stopwatch.GetTimestamp());
    }

    void Help()
    {
        if (!Enter())
            return;

        try
        {
            TakeParts();
        }
        finally
        {
            if (Interlocked.Decrement(ref _inside) == Closed)
            {
                lock (_left)
                    Monitor.Pulse(_left);
            }
        }
    }

    // Tickets of earlier calls that are still in the queue are as good as new ones.
    void Invite(int helpers)
    {
        while (Volatile.Read(ref _tickets) < helpers)
        {
            Interlocked.Increment(ref _tickets);
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    bool Enter()
    {
        int inside = Volatile.Read(ref _inside);
        while (inside >= 0)
        {
            int seen = Interlocked.CompareExchange(ref _inside, inside + 1, inside);
            if (seen == inside)
                return true;

            inside = seen;
        }

        return false;
    }

    void WaitForHelpers()
    {
        long start = Stopwatch.GetTimestamp();
        while (Volatile.Read(ref _inside) != Closed && Stopwatch.GetTimestamp() - start < s_patience)
            Thread.SpinWait(10);

        if (Volatile.Read(ref _inside) == Closed)
            return;

        lock (_left)
        {
            while (Volatile.Read(ref _inside) != Closed)
                Monitor.Wait(_left);
        }
    }

    void TakeParts()
    {
        for (int part = Interlocked.Increment(ref _next) - 1; part < _count; part = Interlocked.Increment(ref _next) - 1)
            _body!(_spans, _first.At(part));
    }
}
