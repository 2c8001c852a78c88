namespace LossGen.Kernels.Tests.Targets;

/// <summary>Every instruction set computes the same bits.</summary>
public sealed class DigestTests(DigestTests.OwnDigests own) : IClassFixture<DigestTests.OwnDigests>
{
    private const string Conformance = "LossGen.Kernels.Conformance.dll";

    public static TheoryData<string, string> SwitchedOff => ChildProcess.SwitchedOff;

    [Theory]
    [MemberData(nameof(SwitchedOff))]
    public void Every_other_target_gives_the_same_bits(string switchedOff, string target)
    {
        ChildProcess.SkipUnlessThereIsAvx2();
        ChildProcess.Succeeds([switchedOff], Conformance, "compare", own.File, "--few", "--target", target);
    }

    /// <summary>The digests of this machine's own target, which the others are compared with.</summary>
    public sealed class OwnDigests : IDisposable
    {
        public OwnDigests() => ChildProcess.Succeeds([], Conformance, "write", File, "--few");

        public string File { get; } = Path.GetTempFileName();

        public void Dispose() => System.IO.File.Delete(File);
    }
}
