using System.Collections;
using System.Diagnostics;

namespace LossGen.Package.Tests;

/// <summary>Runs the <c>dotnet</c> command as a user would from a fresh shell.</summary>
internal static class DotNet
{
    /// <summary>Runs a command to its end and returns what it printed; fails the test if the command failed.</summary>
    public static async Task<string> Run(string workingDirectory, params string[] arguments)
    {
        using Process process = Process.Start(Prepare(workingDirectory, arguments))!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        string command = $"dotnet {string.Join(' ', arguments)}";
        Assert.True(process.ExitCode == 0, $"{command} exited with {process.ExitCode}:\n{output}\n{await errors}");
        return output;
    }

    private static ProcessStartInfo Prepare(string workingDirectory, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
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
