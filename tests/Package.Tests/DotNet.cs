using System.Collections;
using System.Diagnostics;

namespace LossGen.Package.Tests;

/// <summary>Runs commands as a user would from a fresh shell.</summary>
internal static class DotNet
{
    /// <summary>Runs <c>dotnet</c> to its end and returns what it printed; fails the test if the command failed.</summary>
    public static Task<string> Run(string workingDirectory, params string[] arguments) => Start(workingDirectory, "dotnet", arguments);

    /// <summary>The same for any program.</summary>
    public static async Task<string> Start(string workingDirectory, string program, params string[] arguments)
    {
        (int exitCode, string output) = await Execute(workingDirectory, program, arguments);
        Assert.True(exitCode == 0, $"{program} {string.Join(' ', arguments)} exited with {exitCode}:\n{output}");
        return output;
    }

    /// <summary>Runs <c>dotnet</c> to its end and returns what it printed; fails the test if the command did not fail.</summary>
    public static async Task<string> Fail(string workingDirectory, params string[] arguments)
    {
        (int exitCode, string output) = await Execute(workingDirectory, "dotnet", arguments);
        Assert.True(exitCode != 0, $"dotnet {string.Join(' ', arguments)} succeeded:\n{output}");
        return output;
    }

    private static async Task<(int ExitCode, string Output)> Execute(string workingDirectory, string program, string[] arguments)
    {
        using Process process = Process.Start(Prepare(workingDirectory, program, arguments))!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }

    private static ProcessStartInfo Prepare(string workingDirectory, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The build that started the tests leaves its own MSBuild paths behind; they would redirect this one.
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (((string)variable.Key).StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                start.Environment.Remove((string)variable.Key);
        }

        // A build server that outlives the command would hold the redirected output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        return start;
    }
}
