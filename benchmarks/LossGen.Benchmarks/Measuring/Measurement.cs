using LossGen.Benchmarks.Workers;

namespace LossGen.Benchmarks.Measuring;

/// <summary>Measures workloads one after another.</summary>
static class Measurement
{
    /// <summary>Those that need all processors must come first: afterwards the process is pinned to one.</summary>
    public static IEnumerable<Result> Of(IEnumerable<Workload> workloads, Effort effort)
    {
        using WorkerPool workers = new();
        bool pinned = false;
        foreach (Workload workload in workloads)
        {
            if (!pinned && !workload.AllProcessors)
            {
                Processor.Pin();
                pinned = true;
            }

            yield return Measure(workload, effort, workers);
        }
    }

    static Result Measure(Workload workload, Effort effort, WorkerPool workers)
    {
        using Session session = workload.Open();
        Agreement.Check(workload, session);
        IContender[] contenders = [.. session.Contenders, .. workers.Open(workload)];
        double[][] seconds = InterleavedTimer.Time(contenders, effort);
        workers.Close();
        return new(
            workload, [.. contenders.Zip(seconds, (c, s) => new Timing(c.Name, c.Role, s))], session.Contenders[0].AllocatedBytes());
    }
}
