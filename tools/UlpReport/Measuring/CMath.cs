using System.Runtime.InteropServices;

namespace LossGen.UlpReport.Measuring;

/// <summary>The functions of the GNU C library in double, whose errors are below one unit in the last place of a double.</summary>
/// <remarks>
/// As references for float they are as good as exact: 2⁻²⁹ of a unit in the last place of a float. Those of .NET are not:
/// its log1p and expm1 return 0 for tiny arguments.
/// </remarks>
internal static partial class CMath
{
    private const string Library = "libm.so.6";

    /// <summary>Whether this machine has the library.</summary>
    public static bool IsAvailable { get; } = OperatingSystem.IsLinux() && NativeLibrary.TryLoad(Library, out _);

    [LibraryImport(Library, EntryPoint = "exp"), SuppressGCTransition]
    public static partial double Exp(double x);

    [LibraryImport(Library, EntryPoint = "expm1"), SuppressGCTransition]
    public static partial double ExpM1(double x);

    [LibraryImport(Library, EntryPoint = "log"), SuppressGCTransition]
    public static partial double Log(double x);

    [LibraryImport(Library, EntryPoint = "log1p"), SuppressGCTransition]
    public static partial double LogP1(double x);

    [LibraryImport(Library, EntryPoint = "tanh"), SuppressGCTransition]
    public static partial double Tanh(double x);

    [LibraryImport(Library, EntryPoint = "sinh"), SuppressGCTransition]
    public static partial double Sinh(double x);

    [LibraryImport(Library, EntryPoint = "cosh"), SuppressGCTransition]
    public static partial double Cosh(double x);

    [LibraryImport(Library, EntryPoint = "asinh"), SuppressGCTransition]
    public static partial double Asinh(double x);

    [LibraryImport(Library, EntryPoint = "acosh"), SuppressGCTransition]
    public static partial double Acosh(double x);

    [LibraryImport(Library, EntryPoint = "atanh"), SuppressGCTransition]
    public static partial double Atanh(double x);

    [LibraryImport(Library, EntryPoint = "sin"), SuppressGCTransition]
    public static partial double Sin(double x);

    [LibraryImport(Library, EntryPoint = "cos"), SuppressGCTransition]
    public static partial double Cos(double x);

    [LibraryImport(Library, EntryPoint = "tan"), SuppressGCTransition]
    public static partial double Tan(double x);

    [LibraryImport(Library, EntryPoint = "asin"), SuppressGCTransition]
    public static partial double Asin(double x);

    [LibraryImport(Library, EntryPoint = "acos"), SuppressGCTransition]
    public static partial double Acos(double x);

    [LibraryImport(Library, EntryPoint = "atan"), SuppressGCTransition]
    public static partial double Atan(double x);

    [LibraryImport(Library, EntryPoint = "cbrt"), SuppressGCTransition]
    public static partial double Cbrt(double x);

    [LibraryImport(Library, EntryPoint = "exp2"), SuppressGCTransition]
    public static partial double Exp2(double x);

    [LibraryImport(Library, EntryPoint = "exp10"), SuppressGCTransition]
    public static partial double Exp10(double x);

    [LibraryImport(Library, EntryPoint = "log2"), SuppressGCTransition]
    public static partial double Log2(double x);

    [LibraryImport(Library, EntryPoint = "log10"), SuppressGCTransition]
    public static partial double Log10(double x);

    [LibraryImport(Library, EntryPoint = "erf"), SuppressGCTransition]
    public static partial double Erf(double x);

    /// <summary>1/(1 + e⁻ˣ) from e^−|x|, which does not overflow.</summary>
    public static double Sigmoid(double x)
    {
        double decay = Exp(-Math.Abs(x));
        return (x < 0 ? decay : 1) / (1 + decay);
    }

    /// <summary>log(1 + eˣ) from e^−|x|, which does not overflow.</summary>
    public static double Softplus(double x) => LogP1(Exp(-Math.Abs(x))) + (x < 0 ? 0 : x);
}
