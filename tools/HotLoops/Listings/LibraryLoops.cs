using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using LossGen.Runtime;

namespace LossGen.HotLoops.Listings;

/// <summary>The loops of the library over elements, each of which is compiled once for a kernel, an instruction set and a way to write outputs.</summary>
static class LibraryLoops
{
    const string OfFew = nameof(OfFew), OfMany = nameof(OfMany), SideBySide = "SideBySideLoop", Run = nameof(Run);

    const int Few = 4;

    /// <summary>The vocabularies that loops over elements and over rows have in common, in their order.</summary>
    public static IReadOnlyList<string> Words { get; } = ["Arithmetic", "Unary", "Fused", "Choice", "Exponents", "Lanes"];

    /// <summary>The methods that have a loop.</summary>
    public static IReadOnlyList<string> Names { get; } = [OfFew, OfMany, $"*{SideBySide}*:{Run}"];

    /// <summary>Has the loops of all kernels of an assembly compiled.</summary>
    public static void Compile(Assembly assembly, int bits)
    {
        foreach (Type kernel in assembly.GetTypes().Where(type => type.IsValueType && ElementOf(type) is not null))
        {
            bool writes = Operands(kernel).Any(name => name is "gradient" or "hessian");
            string[] ways = !writes ? ["Skipped"] : IsSideBySide(kernel) ? ["Stored"] : ["Stored", "Streamed"];
            foreach (string outputs in ways)
            {
                Compile(kernel, ElementOf(kernel)!, outputs, bits);
            }
        }
    }

    static void Compile(Type kernel, Type element, string outputs, int bits)
    {
        Type[] memory = [element, Type($"{outputs}")];
        Type vector = VectorOf(bits).MakeGenericType(element);
        Type[] arguments =
        [
            element, kernel, Type("OneSum"), memory[1], vector,
            Type($"Memory{bits}`2").MakeGenericType(memory), Type($"Tail{bits}`2").MakeGenericType(memory),
            .. Words.Select(name => Type($"{name}{bits}`1").MakeGenericType(element)),
            VectorOf(bits).MakeGenericType(typeof(double)),
        ];
        MethodInfo loop = IsSideBySide(kernel) ? LoopOf(arguments) : MethodOf(kernel, arguments);
        Type[] all = [.. loop.DeclaringType!.GenericTypeArguments, .. loop.GetGenericArguments()];
        RuntimeHelpers.PrepareMethod(loop.MethodHandle, [.. all.Select(argument => argument.TypeHandle)]);
    }

    static MethodInfo MethodOf(Type kernel, Type[] arguments)
    {
        string name = Operands(kernel).Count() > Few ? OfMany : OfFew;
        return typeof(Elementwise).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(arguments);
    }

    // How outputs are written is a part of the words for memory there, and how many vectors go side by side is a type.
    static MethodInfo LoopOf(Type[] arguments)
    {
        int vectors = (int)arguments[1].GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
            .Single(method => method.Name.EndsWith(".get_SideBySide", StringComparison.Ordinal)).Invoke(null, null)!;
        Type[] all = [.. arguments[..3], Type(vectors == 4 ? "FourVectors" : "TwoVectors"), .. arguments[4..]];
        return Type($"{SideBySide}`{all.Length}").MakeGenericType(all).GetMethod(Run, BindingFlags.Static | BindingFlags.Public)!;
    }

    static bool IsSideBySide(Type kernel) =>
        kernel.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic).Any(method => method.Name.EndsWith(".TwoTerms", StringComparison.Ordinal));

    static Type? ElementOf(Type kernel) => kernel.GetInterfaces()
        .FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IElementwise<>))?.GetGenericArguments()[0];

    static IEnumerable<string> Operands(Type kernel) =>
        kernel.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(field => field.FieldType == typeof(nint)).Select(field => field.Name);

    /// <summary>A type of the library.</summary>
    public static Type Type(string name) => typeof(Elementwise).Assembly.GetType($"LossGen.Runtime.{name}", throwOnError: true)!;

    /// <summary>The vectors of a width.</summary>
    public static Type VectorOf(int bits) => bits == 512 ? typeof(Vector512<>) : typeof(Vector256<>);
}
