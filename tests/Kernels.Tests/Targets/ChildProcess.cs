using System.Diagnostics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Kernels.Tests.Targets;

/// <summary>Runs the probe or the conformance suite with instruction sets switched off.</summary>
internal static class ChildProcess
{
    /// <summary>What is switched off, and the target that is left.</summary>
    public static TheoryData<string, string> SwitchedOff => new()
    {
        { "DOTNET_EnableAVX512", "Avx2" },
        { "DOTNET_EnableAVX2", "Vector128" },
        { "DOTNET_EnableHWIntrinsic", "Scalar" },
    };

    /// <summary>Skips a test where nothing can be switched off.</summary>
    public static void SkipUnlessThereIsAvx2() =>
        Assert.SkipUnless(Avx2.IsSupported && Fma.IsSupported, "This machine has no AVX2 to switch off.");

    /// <summary>Asserts that a program ends with 0.</summary>
    public static void Succeeds(string[] switchedOff, string program, params string[] arguments)
    {
        string path = Path.Combine(AppContext.BaseDirectory, program);
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [path, .. arguments])
        {
            RedirectStandardOutput = true,
        };
        foreach (string name in switchedOff)
        {
            start.Environment[name] = "0";
        }

        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }
}
