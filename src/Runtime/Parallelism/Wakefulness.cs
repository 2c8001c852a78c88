using System.Diagnostics;

namespace LossGen.Runtime;

/// <summary>What is known of the threads that help: whether one is awake, and whether it pays to wake one for calls to come.</summary>
/// <remarks>
/// A thread of the pool that finds no more work looks for some before it goes to sleep, and takes a new call within 2 µs; to wake it takes
/// 20 to 80 µs. So small calls are shared while a helper was seen a moment ago. If none was and a thread calls again and again, one helper is
/// woken, at most once a millisecond: no call waits for it, and the next ones find it awake. Times are those of <see cref="Stopwatch"/>, given from
/// outside. Threads write them without a lock, because a wrong answer costs a few microseconds and no correctness.
/// </remarks>
sealed class Wakefulness
{
    /// <summary>A time long ago.</summary>
    public const long Never = long.MinValue / 2;

    // Shorter than a thread of the pool looks for work.
    static readonly long s_alert = Stopwatch.Frequency / 33_000;

    // Calls that follow each other faster have use of a helper.
    static readonly long s_rush = Stopwatch.Frequency / 4_000;

    // Waking costs the caller microseconds, in vain where other processors are busy.
    static readonly long s_pause = Stopwatch.Frequency / 1_000;

    long _seen = Never;
    long _woken = Never;

    /// <summary>That of all threads of the pool.</summary>
    public static Wakefulness OfPool { get; } = new();

    /// <summary>A helper has just left a call or has come too late for one.</summary>
    public void See(long now) => Volatile.Write(ref _seen, now);

    /// <summary>Asks for a call that is not worth waking a helper.</summary>
    /// <param name="now">The time.</param>
    /// <param name="lastAsked">When the calling thread asked before; the time, afterwards.</param>
    public Helper Ask(long now, ref long lastAsked)
    {
        bool isRush = now - lastAsked < s_rush;
        lastAsked = now;
        if (now - Volatile.Read(ref _seen) < s_alert)
            return Helper.IsAwake;
        if (!isRush || now - Volatile.Read(ref _woken) < s_pause)
            return Helper.Sleeps;

        Volatile.Write(ref _woken, now);
        return Helper.MustBeWoken;
    }
}

/// <summary>What to expect of a helper.</summary>
enum Helper
{
    /// <summary>It would come too late.</summary>
    Sleeps,

    /// <summary>It would come too late for this call, and in time for the next ones.</summary>
    MustBeWoken,

    /// <summary>It comes at once.</summary>
    IsAwake,
}
