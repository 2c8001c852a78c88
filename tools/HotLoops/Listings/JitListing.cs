using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using X86 = System.Runtime.Intrinsics.X86;

namespace LossGen.HotLoops.Listings;

/// <summary>The machine code that .NET's compiler makes of the kernels on this machine.</summary>
static class JitListing
{
    /// <summary>What the program is asked to do in the process whose compiler writes the listing.</summary>
    public const string Command = "compile";

    const string Avx512 = "Avx512", Avx2 = "Avx2";

    public static IReadOnlyList<string> Targets { get; } = [Avx512, Avx2];

    public static bool Has(string target) => target == Avx512 ? X86.Avx512F.IsSupported : X86.Avx2.IsSupported && X86.Fma.IsSupported;

    /// <summary>The listing of all kernels of an instruction set, by a process of its own.</summary>
    public static string[] Of(string target)
    {
        string file = Path.GetTempFileName();
        try
        {
            ProcessStartInfo start = new(Environment.ProcessPath!, [Command, Kernels(target)]);
            foreach ((string name, string value) in Settings(target, file))
            {
                start.Environment[name] = value;
            }

            using Process compiler = Process.Start(start)!;
            compiler.WaitForExit();
            return compiler.ExitCode == 0 ? File.ReadAllLines(file) : throw new InvalidOperationException($"{target}: the kernels were not compiled.");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Has the methods of this name compiled, as they are without any profile.</summary>
    public static void Compile(string method)
    {
        const BindingFlags Declared = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        IEnumerable<MethodInfo> methods = typeof(FloatKernels).Assembly.GetTypes().SelectMany(type => type.GetMethods(Declared));
        foreach (MethodInfo kernel in methods.Where(m => m.Name.EndsWith(method, StringComparison.Ordinal)))
        {
            RuntimeHelpers.PrepareMethod(kernel.MethodHandle);
        }

        int bits = method == Kernels(Avx512) ? 512 : 256;
        LibraryLoops.Compile(typeof(FloatKernels).Assembly, bits);
        RowLoops.Compile(typeof(FloatKernels).Assembly, bits);
    }

    // Without AVX-512 also the code for AVX2 looks different: it has half as many registers.
    static Dictionary<string, string> Settings(string target, string file) => new()
    {
        ["DOTNET_EnableAVX512"] = target == Avx512 ? "1" : "0",
        ["DOTNET_JitDisasm"] = $"*{Kernels(target)} {string.Join(' ', LibraryLoops.Names.Concat(RowLoops.Names))}",
        ["DOTNET_JitDisasmWithCodeBytes"] = "1",
        ["DOTNET_JitStdOutFile"] = file,
    };

    static string Kernels(string target) => "With" + target;
}
