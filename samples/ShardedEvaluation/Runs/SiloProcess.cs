using System.Diagnostics;
using System.Text.Json;
using ShardedEvaluation.Cluster;

namespace ShardedEvaluation.Runs;

/// <summary>A process of this program that has a silo.</summary>
sealed class SiloProcess : IDisposable
{
    /// <summary>The first argument of the process that asks for the shards.</summary>
    public const string Coordinator = "coordinator";

    /// <summary>The first argument of the processes that evaluate them.</summary>
    public const string Worker = "worker";

    readonly Process _process;

    SiloProcess(Process process) => _process = process;

    /// <summary>Starts a process. It ends when this one does.</summary>
    public static SiloProcess Start(string role, SiloSettings settings)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(SiloProcess).Assembly.Location);
        start.ArgumentList.Add(role);
        start.ArgumentList.Add(JsonSerializer.Serialize(settings));
        return new(Process.Start(start) ?? throw new InvalidOperationException("The process did not start."));
    }

    /// <summary>Whether the process has ended.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>The reports that the process prints, as it prints them.</summary>
    public IEnumerable<Report> Reports()
    {
        while (_process.StandardOutput.ReadLine() is { } line)
            yield return Report.Parse(line);
    }

    /// <summary>What the process says of its failure, once it has ended.</summary>
    public string Complaint()
    {
        string complaint = _process.StandardError.ReadToEnd();
        _process.WaitForExit();
        return complaint;
    }

    /// <summary>Kills the process if it still runs.</summary>
    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
