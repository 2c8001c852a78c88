using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Benchmarks.Measuring;

/// <summary>Prints the results as a table.</summary>
static class Report
{
    public static void Begin()
    {
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, kernels use {InstructionSet}.");
        Console.WriteLine("ns: median nanoseconds per element of the generated kernel. Other columns: how many times as long a peer takes.");
        Console.WriteLine("limit: the share of the speed at which a loop that only adds moves the same memory.");
        Console.WriteLine();
        Console.WriteLine($"| {"loss",-18} | {"work",-16} | {"size",-10} | {"ns",7} | {"scalar",8} | {"tensors",8} | {"limit",6} |");
        Console.WriteLine("|---|---|---|---:|---:|---:|---:|");
    }

    public static void Print(Result result)
    {
        Comparison c = result.Comparison;
        Console.WriteLine(
            $"| {c.Loss,-18} | {c.Work,-16} | {c.Size,-10} | {result.NanosecondsPerElement,7:F4} "
            + $"| {Times(result.Ratio("scalar")),8} | {Times(result.Ratio("tensors")),8} | {result.Ratio("limit"),6:P0} |");
    }

    static string InstructionSet =>
        Avx512F.IsSupported ? "AVX-512" : Avx2.IsSupported && Fma.IsSupported ? "AVX2" : AdvSimd.IsSupported ? "AdvSimd" : "scalar code";

    static string Times(double? ratio) => ratio is { } value ? $"{value:F2}×" : "";
}
