using System.Diagnostics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Kernels.Tests;

/// <summary>Runs the probe and the conformance suite in child processes, with instruction sets switched off.</summary>
public sealed class TargetTests
{
    private const string Probe = "LossGen.Kernels.Probe.dll";
    private const string Conformance = "LossGen.Kernels.Conformance.dll";

    /// <summary>What is switched off, and the target that is left.</summary>
    public static TheoryData<string, string> SwitchedOff => new()
    {
        { "DOTNET_EnableAVX512", "Avx2" },
        { "DOTNET_EnableAVX2", "Scalar" },
        { "DOTNET_EnableHWIntrinsic", "Scalar" },
    };

    [Fact]
    public void The_kernels_of_this_machine_hold() => Succeeds([], Probe, "verify");

    [Theory]
    [MemberData(nameof(SwitchedOff))]
    public void The_kernels_of_every_other_target_hold(string switchedOff, string target)
    {
        SkipUnlessThereIsAvx2();
        Succeeds([switchedOff], Probe, "verify", "--target", target);
    }

    [Theory]
    [MemberData(nameof(SwitchedOff))]
    public void Every_other_target_gives_the_same_bits(string switchedOff, string target)
    {
        SkipUnlessThereIsAvx2();
        string digests = Path.GetTempFileName();
        try
        {
            Succeeds([], Conformance, "write", digests, "--few");
            Succeeds([switchedOff], Conformance, "compare", digests, "--few", "--target", target);
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
        Succeeds([], Probe, "verify", "--target", "Avx512");
    }

    private static void SkipUnlessThereIsAvx2() =>
        Assert.SkipUnless(Avx2.IsSupported && Fma.IsSupported, "This machine has no AVX2 to switch off.");

    private static void Succeeds(string[] switchedOff, string program, params string[] arguments)
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
