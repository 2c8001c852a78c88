using System.Diagnostics;

namespace LossGen.HotLoops.Listings;

/// <summary>The machine code in an object file of an ARM64 program that was compiled ahead of time.</summary>
static class ObjectListing
{
    public const string Target = "AdvSimd";

    const string Disassembler = "aarch64-linux-gnu-objdump";

    public static string[] Of(string file)
    {
        ProcessStartInfo start = new(Disassembler, ["--disassemble", "--wide", "--no-show-raw-insn", file]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string[] lines = process.StandardOutput.ReadToEnd().Split('\n');
        process.WaitForExit();
        return process.ExitCode == 0 ? lines : throw new InvalidOperationException($"{file}: {Disassembler} failed.");
    }
}
