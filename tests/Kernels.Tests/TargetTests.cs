using System.Diagnostics;
using System.Runtime.Intrinsics.X86;
using LossGen.Kernels.Probe.Declared;

namespace LossGen.Kernels.Tests;

/// <summary>Runs the probe in child processes with instruction sets switched off.</summary>
public sealed class TargetTests
{
    // Cross-entropy of both element types is not in the lists of cases.
    private static readonly int Digests =
        Cases.Float.Length + Cases.Double.Length + 2 + PairCases.Float.Length + PairCases.Double.Length + PairCases.Half.Length;

    [Fact]
    public void The_kernels_of_this_machine_hold() => Assert.Equal(0, Probe([], "verify").ExitCode);

    [Theory]
    [InlineData("DOTNET_EnableAVX512", "Avx2")]
    [InlineData("DOTNET_EnableAVX2", "Scalar")]
    [InlineData("DOTNET_EnableHWIntrinsic", "Scalar")]
    public void Every_other_target_holds_and_gives_the_same_bits(string switchedOff, string target)
    {
        Assert.SkipUnless(Avx2.IsSupported && Fma.IsSupported, "This machine has no AVX2 to switch off.");
        string digests = Path.GetTempFileName();
        try
        {
            Assert.Equal(0, Probe([], "digests", digests).ExitCode);
            Assert.Equal(Digests, File.ReadAllLines(digests).Length);
            (int exitCode, string output) = Probe([switchedOff], "verify", "--target", target, "--digests", digests);
            Assert.True(exitCode == 0, output);
        }
        finally
        {
            File.Delete(digests);
        }
    }

    [Fact]
    public void Avx512_is_what_this_machine_runs()
    {
        Assert.SkipUnless(Avx512F.IsSupported, "AVX-512 was not tested: this machine does not have it.");
        Assert.Equal(0, Probe([], "verify", "--target", "Avx512").ExitCode);
    }

    private static (int ExitCode, string Output) Probe(string[] switchedOff, params string[] arguments)
    {
        string probe = Path.Combine(AppContext.BaseDirectory, "LossGen.Kernels.Probe.dll");
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [probe, .. arguments])
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
        return (process.ExitCode, output);
    }
}
