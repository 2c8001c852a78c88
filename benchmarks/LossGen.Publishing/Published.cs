using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using LossGen.Tests;

namespace LossGen.Publishing;

/// <summary>A published app, and how it did in each round.</summary>
internal sealed class Published
{
    private readonly string _program;

    private Published(Variant variant, string folder)
    {
        Variant = variant;
        _program = Path.Combine(folder, "LossGen.Publishing.App");
        // Symbols lie beside the app and need not be shipped.
        Bytes = new DirectoryInfo(folder).EnumerateFiles().Where(f => f.Extension is not (".pdb" or ".dbg" or ".xml")).Sum(f => f.Length);
    }

    public Variant Variant { get; }

    /// <summary>The size of what is shipped.</summary>
    public long Bytes { get; }

    /// <summary>Processor time of a process that calls each kernel once, in milliseconds.</summary>
    public List<double> StartUps { get; } = [];

    /// <summary>Nanoseconds an element, by kernel.</summary>
    public Dictionary<string, List<double>> Times { get; } = [];

    public static Published Publish(Variant variant, string folder)
    {
        string output = Path.Combine(folder, variant.Folder);
        string linker = variant.Way == "NativeAot" && !IsInstalled("clang") ? "-p:CppCompilerAndLinker=gcc" : "";
        Run("dotnet", "publish", Path.Combine(RepositoryRoot.Path, "benchmarks", "LossGen.Publishing.App"), "-c", "Release",
            "-r", RuntimeInformation.RuntimeIdentifier, variant.Way == "NativeAot" ? "" : "--no-self-contained", "-o", output, "--nologo", "-v", "q",
            $"-p:PublishingWay={variant.Way}", variant.Property.Length > 0 ? $"-p:{variant.Property}" : "", linker);
        return new Published(variant, output);
    }

    /// <summary>Starts the app once to the end of its first calls, and once to measure.</summary>
    public void Measure()
    {
        StartUps.Add(Values(Run(_program), ".ms ").Single().Value);
        foreach ((string kernel, double nanoseconds) in Values(Run(_program, "measure"), ".ns "))
        {
            if (!Times.TryGetValue(kernel, out List<double>? times))
                Times.Add(kernel, times = []);
            times.Add(nanoseconds);
        }
    }

    /// <summary>The lines that have a unit between a name and a number.</summary>
    private static IEnumerable<(string Name, double Value)> Values(string output, string unit) => output.Split('\n')
        .Select(line => line.Split(unit))
        .Where(words => words.Length == 2)
        .Select(words => (words[0], double.Parse(words[1], CultureInfo.InvariantCulture)));

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string Run(string program, params string[] arguments)
    {
        ProcessStartInfo info = new(program, arguments.Where(argument => argument.Length > 0)) { RedirectStandardOutput = true };
        using Process process = Process.Start(info)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}:\n{output}");
    }
}
