using System.Diagnostics;
using LossGen.Benchmarks.Measuring;

namespace LossGen.Benchmarks.Workers;

/// <summary>Compilation in tiers, in which a method is compiled again when it was called often.</summary>
static class Tiering
{
    const string Switch = "DOTNET_TieredCompilation";

    /// <summary>The environment of a process that compiles in tiers; on one processor it would wait ten times as long for it.</summary>
    public static IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
    {
        [Switch] = "1",
        ["DOTNET_TieredPGO"] = "1",
        ["DOTNET_TC_DelaySingleProcMultiplier"] = "1",
        ["DOTNET_TC_QuickJitForLoops"] = "0",
    };

    /// <summary>Calls the candidate as often as it takes until the last tier is reached, in a process with tiers.</summary>
    public static void WarmUp(LocalContender contender)
    {
        const int Tiers = 3;
        for (int tier = 0; tier < Tiers && Environment.GetEnvironmentVariable(Switch) == Settings[Switch]; tier++)
        {
            Call(contender);

            // Methods are compiled in the background, 100 ms after the last one was called for the first time.
            Thread.Sleep(150);
        }
    }

    // A long run calls everything inside often enough by itself.
    static void Call(LocalContender contender)
    {
        const int CallsOfTier = 40;
        TimeSpan limit = TimeSpan.FromMilliseconds(300);
        long start = Stopwatch.GetTimestamp();
        for (int call = 0; call < CallsOfTier && Stopwatch.GetElapsedTime(start) < limit; call++)
        {
            contender.Run();
        }
    }
}
