using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using LossGen.Benchmarks.Measuring;

namespace LossGen.Benchmarks.Workers;

/// <summary>
/// This program once more, in a process with other settings of the runtime. It times one candidate when it is told to, and
/// takes its turn among those of this process.
/// </summary>
/// <param name="name">What the report calls its candidate.</param>
/// <param name="candidate">Which candidate it times.</param>
/// <param name="settings">Its environment.</param>
sealed class Worker(string name, string candidate, IReadOnlyDictionary<string, string> settings) : IDisposable
{
    Process? _process;

    /// <summary>Prepares the candidate for a workload; null if there is none. Only one workload is open at a time.</summary>
    public IContender? Open(Workload workload)
    {
        if (!workload.Has(candidate))
        {
            return null;
        }

        _process ??= Start();
        Ask(WorkerLoop.Open, candidate, workload.Work.ToString());
        return new RemoteContender(this, name, candidate == Names.Generated ? Role.Kernel : Role.Peer);
    }

    /// <summary>Frees the operands of the open workload.</summary>
    public void Close()
    {
        if (_process is not null)
        {
            Ask(WorkerLoop.Close);
        }
    }

    public void Dispose()
    {
        // The end of its input ends the worker.
        _process?.StandardInput.Close();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    string Ask(params string[] words)
    {
        _process!.StandardInput.WriteLine(string.Join(WorkerLoop.Separator, words));
        return _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"The process of '{name}' has ended.");
    }

    Process Start()
    {
        string program = Environment.ProcessPath!;
        ProcessStartInfo start = new(program) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(Assembly.GetEntryAssembly()!.Location);
        }

        start.ArgumentList.Add(WorkerLoop.Command);
        foreach ((string key, string value) in settings)
        {
            start.Environment[key] = value;
        }

        return Process.Start(start)!;
    }

    sealed record RemoteContender(Worker Worker, string Name, Role Role) : IContender
    {
        public double Sample(int repetitions) => double.Parse(
            Worker.Ask(WorkerLoop.Sample, repetitions.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);
    }
}
