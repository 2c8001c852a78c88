using System.Diagnostics;

namespace LossGen.Publishing.App;

/// <summary>Times a call once the run time has compiled it as well as it will.</summary>
internal static class Measuring
{
    private const int Batches = 201;

    // A batch is so short that most are not interrupted, on a busy machine either.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1), Batch = TimeSpan.FromMilliseconds(0.5);

    /// <summary>The median of batches, for one call.</summary>
    public static double Nanoseconds(Func<float> call)
    {
        int calls = Math.Max(1, (int)(CallsIn(call, WarmUp) * (Batch / WarmUp)));
        double[] times = [.. Enumerable.Range(0, Batches).Select(_ => Time(call, calls))];
        Array.Sort(times);
        return times[Batches / 2];
    }

    private static int CallsIn(Func<float> call, TimeSpan duration)
    {
        int calls = 0;
        for (Stopwatch watch = Stopwatch.StartNew(); watch.Elapsed < duration; calls++)
            call();
        return calls;
    }

    private static double Time(Func<float> call, int calls)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls; i++)
            call();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
    }
}
