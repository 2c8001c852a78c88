using System.Diagnostics;

namespace ShardedEvaluation.Cluster;

/// <summary>What a process is told when it starts.</summary>
/// <param name="Run">The name of the evaluation.</param>
/// <param name="Folder">Where the manifest, the ledger and the running sum are.</param>
/// <param name="Port">The port of this silo on the loopback address.</param>
/// <param name="PrimaryPort">The port of the coordinator's silo, which knows who is in the cluster.</param>
/// <param name="Silos">How many silos the coordinator waits for.</param>
/// <param name="AuditEvery">Of how many shards the coordinator has one evaluated again.</param>
/// <param name="CrashAfter">After how many shards the coordinator crashes; 0 for never.</param>
/// <param name="IsVictim">Whether this silo crashes when a third of the shards is done.</param>
sealed record SiloSettings(
    string Run, string Folder, int Port, int PrimaryPort, int Silos, int AuditEvery, int CrashAfter = 0, bool IsVictim = false)
{
    /// <summary>The file of the manifest.</summary>
    public string ManifestPath => Path.Combine(Folder, "manifest.json");

    /// <summary>The folder of the ledger.</summary>
    public string LedgerFolder => Path.Combine(Folder, "ledger");

    /// <summary>The folder of the running sum.</summary>
    public string RunningSumFolder => Path.Combine(Folder, "running-sum");

    string CrashFlag => Path.Combine(Folder, "crash-now");

    /// <summary>Tells the victim that its time has come.</summary>
    public void TellVictim() => File.WriteAllText(CrashFlag, "");

    /// <summary>Crashes if this is the victim and it was told.</summary>
    public void CrashIfTold()
    {
        if (IsVictim && File.Exists(CrashFlag))
            Crash();
    }

    /// <summary>Ends the process as SIGKILL does: nothing is flushed, nobody is told.</summary>
    public static void Crash()
    {
        Process.GetCurrentProcess().Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}
