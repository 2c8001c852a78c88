using System.Diagnostics;
using LossGen;
using ShardedEvaluation.Cluster;
using ShardedEvaluation.Shards;

namespace ShardedEvaluation.Runs;

/// <summary>Evaluates all shards of a manifest on a cluster, come what may.</summary>
sealed class Evaluation(string name, Manifest manifest, string folder, bool isDisturbed)
{
    const int Workers = 2;
    const int AuditEvery = 16;

    int _lostWorkers;
    int _crashes;
    int _retries;

    /// <summary>Runs the cluster until there is a total, and starts it again if it crashes.</summary>
    public EvaluationResult Run()
    {
        var watch = Stopwatch.StartNew();
        Directory.CreateDirectory(folder);
        manifest.Write(new SiloSettings(name, folder, 0, 0, 0, 1).ManifestPath);
        var reports =
            LiveProgress.Follow(name, manifest.Shards.Count + (isDisturbed ? CrashAfter : 0) + 1, Reports(), Describe);
        var end = reports[^1];
        var disturbance = new Disturbance(_lostWorkers, _crashes, _retries, end.FromLedger);
        return new(name, end.Total, manifest.Shards.Count, disturbance, end.RunningCount, watch.Elapsed.TotalSeconds);
    }

    int CrashAfter => manifest.Shards.Count * 2 / 3;

    IEnumerable<Report> Reports()
    {
        for (bool isFirst = true; ; isFirst = false)
        {
            // The lost worker stays lost.
            using var session = new ClusterSession(
                RunName, folder, Workers - _lostWorkers, AuditEvery,
                isFirst && isDisturbed ? CrashAfter : 0, isFirst && isDisturbed);
            foreach (var report in session.Reports())
            {
                _retries += report.IsEnd ? 0 : report.Retries;
                yield return report;
                if (report.IsEnd)
                    yield break;
            }

            string complaint = session.Complaint();
            if (complaint.Length > 0 || !isFirst)
                throw new InvalidOperationException($"The coordinator ended without a total. {complaint}");
            _crashes++;
            _lostWorkers += session.LostWorkers;
        }
    }

    string RunName => Path.GetFileName(folder);

    string Describe(Report report) => report.IsEnd
        ? $"all {report.Total.Count:N0} tokens, {report.Total.Mean:F4} nats"
        : $"{report.Shard}, {report.Total.Count:N0} tokens, {report.Total.Mean:F3} nats" +
            (report.FromLedger > 0 ? ", from the ledger" : "") +
            (report.Retries > 0 ? $", after {report.Retries} failed calls" : "");

    /// <summary>The same on one thread of this process, in one go: what every evaluation must equal.</summary>
    public static EvaluationResult Alone(Manifest manifest)
    {
        var watch = Stopwatch.StartNew();
        var evaluator = SiloHost.EvaluatorFor(manifest);
        LossSum total = LossSum.Empty;
        foreach (var shard in manifest.Shards)
            total.Merge(evaluator.Evaluate(shard).GetAwaiter().GetResult());
        return new("one process", total, manifest.Shards.Count, null, null, watch.Elapsed.TotalSeconds);
    }
}
