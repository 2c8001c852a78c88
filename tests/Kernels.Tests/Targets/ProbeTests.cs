using System.Runtime.Intrinsics.X86;

namespace LossGen.Kernels.Tests.Targets;

/// <summary>Every length, special values in every lane and guard pages, with each instruction set.</summary>
public sealed class ProbeTests
{
    private const string Probe = "LossGen.Kernels.Probe.dll";

    public static TheoryData<string, string> SwitchedOff => ChildProcess.SwitchedOff;

    [Fact]
    public void The_kernels_of_this_machine_hold() =>
        ChildProcess.Succeeds([], Probe, Avx512F.IsSupported ? ["verify", "--target", "Avx512"] : ["verify"]);

    [Theory]
    [MemberData(nameof(SwitchedOff))]
    public void The_kernels_of_every_other_target_hold(string switchedOff, string target)
    {
        ChildProcess.SkipUnlessThereIsAvx2();
        ChildProcess.Succeeds([switchedOff], Probe, "verify", "--target", target);
    }
}
