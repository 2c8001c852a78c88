using System.Diagnostics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Kernels.Tests;

/// <summary>Runs the probe and the conformance suite in child processes, with instruction sets switched off.</summary>
public sealed class TargetTests(TargetTests.OwnDigests own) : IClassFixture<TargetTests.OwnDigests>
{
    private const string Probe = "LossGen.Kernels.Probe.dll";
    private const string Conformance = "LossGen.Kernels.Conformance.dll";

    /// <summary>What is switched off, and the target that is left.</summary>
    public static TheoryData<string, string> SwitchedOff => new()
    {
        { "DOTNET_EnableAVX512", "Avx2" },
        { "DOTNET_EnableAVX2", "Vector128" },
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
        Succeeds([switchedOff], Conformance, "compare", own.File, "--few", "--target", target);
    }

    [Fact]
    public void Avx512_is_what_this_machine_runs()
    {
        Assert.SkipUnless(Avx512F.IsSupported, "AVX-512 was not tested: this machine does not have it.");
        Succeeds([], Probe, "verify", "--target", "Avx512");
    }

    /// <summary>The digests of this machine's own target, which the others are compared with.</summary>
    public sealed class OwnDigests : IDisposable
    {
        public OwnDigests() => Succeeds([], Conformance, "write", File, "--few");

        public string File { get; } = Path.GetTempFileName();

        public void Dispose() => System.IO.File.Delete(File);
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
