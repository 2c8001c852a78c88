using System.Globalization;
using LossGen.Benchmarks.Measuring;

namespace LossGen.Benchmarks.Workers;

/// <summary>What a worker does: it reads lines and answers each with one.</summary>
static class WorkerLoop
{
    /// <summary>The argument that makes this program a worker.</summary>
    public const string Command = "worker";
    public const string Open = "open";
    public const string Sample = "sample";
    public const string Close = "close";
    public const char Separator = '\t';

    public static void Run(Workload[] workloads)
    {
        Session? session = null;
        LocalContender? contender = null;
        while (Console.ReadLine() is { } line)
        {
            switch (line.Split(Separator))
            {
                case [Open, var candidate, var work]:
                    session = workloads.Single(w => w.Work.ToString() == work).Open(candidate);
                    contender = session.Contenders.Single();
                    Tiering.WarmUp(contender);
                    Console.WriteLine("ready");
                    break;
                case [Sample, var repetitions]:
                    double seconds = contender!.Sample(int.Parse(repetitions, CultureInfo.InvariantCulture));
                    Console.WriteLine(seconds.ToString("R", CultureInfo.InvariantCulture));
                    break;
                case [Close]:
                    session?.Dispose();
                    session = null;
                    Console.WriteLine("closed");
                    break;
                default:
                    throw new InvalidOperationException($"'{line}' is not understood.");
            }
        }
    }
}
