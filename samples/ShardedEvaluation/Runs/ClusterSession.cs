using System.Net;
using System.Net.Sockets;
using ShardedEvaluation.Cluster;

namespace ShardedEvaluation.Runs;

/// <summary>One life of a cluster: a coordinator and workers, until the coordinator ends or crashes.</summary>
sealed class ClusterSession : IDisposable
{
    readonly SiloProcess _coordinator;
    readonly List<SiloProcess> _workers = [];

    /// <summary>Starts the processes.</summary>
    /// <param name="run">The name of the evaluation.</param>
    /// <param name="folder">Where its manifest and its ledger are.</param>
    /// <param name="workers">How many workers there are.</param>
    /// <param name="auditEvery">Of how many shards one is evaluated again.</param>
    /// <param name="crashAfter">After how many shards the coordinator crashes; 0 for never.</param>
    /// <param name="hasVictim">Whether the first worker crashes when a third of the shards is done.</param>
    public ClusterSession(string run, string folder, int workers, int auditEvery, int crashAfter = 0, bool hasVictim = false)
    {
        int[] ports = FreePorts(workers + 1);
        var settings = new SiloSettings(run, folder, ports[0], ports[0], workers + 1, auditEvery);
        _coordinator = SiloProcess.Start(SiloProcess.Coordinator, settings with { CrashAfter = crashAfter });
        foreach (int port in ports.Skip(1))
        {
            bool isVictim = hasVictim && _workers.Count == 0;
            _workers.Add(SiloProcess.Start(SiloProcess.Worker, settings with { Port = port, IsVictim = isVictim }));
        }
    }

    /// <summary>What the coordinator prints. After the last of them it has ended, well or not.</summary>
    public IEnumerable<Report> Reports() => _coordinator.Reports();

    /// <summary>How many workers are gone.</summary>
    public int LostWorkers => _workers.Count(worker => worker.HasEnded);

    /// <summary>Why the coordinator ended without a total; empty if it was killed.</summary>
    public string Complaint() => _coordinator.Complaint();

    /// <summary>
    /// Kills what still runs. The list of members was in the coordinator's memory, so the workers of one that crashed
    /// have no cluster left; with a table of members in a store they would go on.
    /// </summary>
    public void Dispose()
    {
        _coordinator.Dispose();
        _workers.ForEach(worker => worker.Dispose());
    }

    static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        foreach (var listener in listeners)
            listener.Start();
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        foreach (var listener in listeners)
            listener.Dispose();
        return ports;
    }
}
