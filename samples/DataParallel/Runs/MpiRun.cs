using System.Diagnostics;
using System.Text.Json;

namespace DataParallel.Runs;

/// <summary>Runs this program on several processes.</summary>
static class MpiRun
{
    /// <summary>Says why <c>mpirun</c> cannot run on this machine; null if it can.</summary>
    public static string? Obstacle() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "mpirun")))
            ? Mpi.OpenMpi.Obstacle()
            : "mpirun is not there";

    /// <summary>The reports of the first process, as it prints them.</summary>
    /// <exception cref="InvalidOperationException">The run failed; the message is what it said.</exception>
    public static IEnumerable<ProcessReport> Train(int processes)
    {
        using var run = Process.Start(Command(processes)) ?? throw new InvalidOperationException(
            "mpirun did not start.");
        var complaint = run.StandardError.ReadToEndAsync();
        while (run.StandardOutput.ReadLine() is { } line)
            yield return JsonSerializer.Deserialize<ProcessReport>(line)!;

        run.WaitForExit();
        if (run.ExitCode != 0)
            throw new InvalidOperationException(complaint.Result);
    }

    static ProcessStartInfo Command(int processes)
    {
        string[] arguments =
        [
            "--allow-run-as-root", "--oversubscribe", "--mca", "btl", "self,vader",
            "-n", $"{processes}", Environment.ProcessPath!,
        ];
        var start = new ProcessStartInfo("mpirun", [.. arguments, .. Assembly(), ProcessReport.Argument])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TERM"] = "dumb";

        // Processes of one machine: shared memory between them, and nothing but the loopback address to start them.
        start.Environment["OMPI_MCA_oob_tcp_if_include"] = "lo";
        start.Environment["OMPI_MCA_btl_tcp_if_include"] = "lo";
        return start;
    }

    // Under "dotnet program.dll" the program is an argument.
    static string[] Assembly() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(MpiRun).Assembly.Location] : [];
}
