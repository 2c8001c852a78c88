using System.Globalization;

namespace LossGen.Benchmarks.Reporting;

/// <summary>What other programs take of the processors, as far as the system tells: figures of a busy machine say nothing of the kernels.</summary>
/// <param name="Busy">The share of the processors' time that went to other programs while this one waited; NaN where nobody knows.</param>
/// <param name="Average">The system's load average of a minute, or what stands in its place.</param>
sealed record MachineLoad(double Busy, string Average)
{
    /// <summary>More than the system itself takes of an idle machine.</summary>
    public const double Tolerable = 0.05;

    const string Statistics = "/proc/stat";
    const string Averages = "/proc/loadavg";
    const int FirstNumber = 1, Idle = 4, WaitingForDisks = 5, LastOfOwnTime = 8;

    static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    public bool IsBusy => Busy > Tolerable;

    public string Description => double.IsNaN(Busy)
        ? "unknown"
        : string.Create(CultureInfo.InvariantCulture, $"{100 * Busy:F0} % of the processors' time went to other programs, load average {Average}");

    /// <summary>Waits for a moment and looks what others do meanwhile.</summary>
    public static MachineLoad Measure()
    {
        if (!File.Exists(Statistics) || !File.Exists(Averages))
            return new(double.NaN, "unknown");

        (double idleBefore, double allBefore) = Read();
        Thread.Sleep(Moment);
        (double idle, double all) = Read();
        return new(1 - (idle - idleBefore) / Math.Max(1, all - allBefore), File.ReadAllText(Averages).Split(' ')[0]);
    }

    /// <summary>Measures the load. If the machine is busy and nobody has allowed that, says so and lets the program fail.</summary>
    /// <param name="isAllowed">Whether figures of a busy machine are wanted.</param>
    /// <returns>The load, or null if nothing should be measured.</returns>
    public static MachineLoad? Demand(bool isAllowed)
    {
        MachineLoad load = Measure();
        if (isAllowed || !load.IsBusy)
            return load;

        Console.Error.WriteLine(
            $"The machine is busy: {load.Description}. Figures would not be those of the kernels. Wait, or write --busy; the report then says so.");
        Environment.ExitCode = 1;
        return null;
    }

    /// <summary>What the report says of the load before and after it was measured.</summary>
    public static string Report(MachineLoad before, MachineLoad after) =>
        $"""
        - load before: {before.Description}
        - load after: {after.Description}
        {(before.IsBusy || after.IsBusy ? "- **The machine was busy. These figures are not those of the kernels alone.**\n" : "")}
        """;

    // Ticks of all processors since the start. A guest's ticks, behind the others, are among the user's already.
    static (double Idle, double All) Read()
    {
        string[] words = File.ReadLines(Statistics).First().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        double[] ticks = [.. words.Skip(FirstNumber).Take(LastOfOwnTime).Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
        return (ticks[Idle - 1] + ticks[WaitingForDisks - 1], ticks.Sum());
    }
}
