using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Kernels.Declared.Calls;

/// <summary>What runs the kernels.</summary>
internal static class Machine
{
    /// <summary>The kernels that a method picks here.</summary>
    public static string Target { get; } =
        Avx512F.IsSupported ? "Avx512"
        : Avx2.IsSupported && Fma.IsSupported ? "Avx2"
        : AdvSimd.Arm64.IsSupported ? "AdvSimd"
        : Vector128.IsHardwareAccelerated ? "Vector128"
        : "Scalar";

    public static string Description { get; } =
        $"{Target} on {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.FrameworkDescription}, "
        + (RuntimeFeature.IsDynamicCodeCompiled ? "compiled at run time" : "NativeAOT");
}
