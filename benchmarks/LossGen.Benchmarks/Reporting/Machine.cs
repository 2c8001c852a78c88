using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Benchmarks.Reporting;

/// <summary>What the figures were measured on, as far as the system tells.</summary>
static class Machine
{
    const string Caches = "/sys/devices/system/cpu/cpu0/cache";

    public static string Description =>
        $"""
        - CPU: {Model}, {Environment.ProcessorCount} processors, {InstructionSet}
        - caches: {(Directory.Exists(Caches) ? string.Join(", ", Directory.GetDirectories(Caches, "index*").Order().Select(Cache)) : "unknown")}
        - {RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}

        """;

    static string Model => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            ?? RuntimeInformation.ProcessArchitecture.ToString()
        : RuntimeInformation.ProcessArchitecture.ToString();

    static string InstructionSet => Avx512F.IsSupported ? "AVX-512"
        : Avx2.IsSupported && Fma.IsSupported ? "AVX2"
        : AdvSimd.IsSupported ? "AdvSimd"
        : "scalar code";

    static string Cache(string folder)
    {
        return $"L{Read("level")} {Read("type").ToLowerInvariant()} {Read("size")}";

        string Read(string file) => File.ReadAllText(Path.Combine(folder, file)).Trim();
    }
}
