using System.Reflection;
using System.Runtime.CompilerServices;
using LossGen.Runtime;

namespace LossGen.HotLoops.Listings;

/// <summary>The loops of the library over the elements of rows, and of rows side by side, each of which is compiled once for a pass and an instruction set.</summary>
static class RowLoops
{
    const string OneRow = "RowPasses`13", SideBySide = "ColumnPasses`11";

    /// <summary>The methods that have a loop, and those of passes that are too long to become a part of one.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["*RowPasses*:Write", "*RowPasses*:Reduce", "*RowPasses*:FindLargest", "*ColumnPasses*:Run", "*RowsPass*:*IRowPass*"];

    /// <summary>Has the loops of all passes of an assembly compiled.</summary>
    public static void Compile(Assembly assembly, int bits)
    {
        foreach (Type pass in assembly.GetTypes().Where(type => type.IsGenericTypeDefinition && ElementOf(type) is not null))
        {
            Type element = ElementOf(pass)!;
            Type vector = LibraryLoops.VectorOf(bits).MakeGenericType(element);
            Type[] words = [.. LibraryLoops.Words.Select(name => Of(name, bits, element))];
            Type[] sums = [LibraryLoops.VectorOf(bits).MakeGenericType(typeof(double)), Of("Reductions", bits, element)];
            Type way = LibraryLoops.Type("StoredInPart");
            Type[] memory = [LibraryLoops.Type($"Memory{bits}`2").MakeGenericType(element, way), LibraryLoops.Type($"Tail{bits}`2").MakeGenericType(element, way)];
            Compile(LibraryLoops.Type(OneRow).MakeGenericType([element, vector, Of("Spread", bits, element), .. memory, .. words, .. sums]), pass.MakeGenericType(element));
            Type spread = LibraryLoops.Type("SpreadOfColumns`3").MakeGenericType(element, vector, words[0]);
            Compile(LibraryLoops.Type(SideBySide).MakeGenericType([element, vector, spread, .. words, .. sums]), pass.MakeGenericType(vector));
        }
    }

    static void Compile(Type loops, Type pass)
    {
        string name = loops.GetMethod("Reduce", BindingFlags.Static | BindingFlags.NonPublic) is null ? "Run"
            : Reductions(pass) switch
            {
                0 => "Write",
                RowTerms.Largest or (RowTerms.Largest | RowTerms.Largest << 4) => "FindLargest",
                _ => "Reduce",
            };
        MethodInfo loop = loops.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Single(method => method.Name == name);
        RuntimeHelpers.PrepareMethod(loop.MethodHandle, [.. loops.GenericTypeArguments.Append(pass).Select(argument => argument.TypeHandle)]);
    }

    static int Reductions(Type pass)
    {
        MethodInfo? getter = pass.GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
            .FirstOrDefault(method => method.Name.EndsWith(".get_Reductions", StringComparison.Ordinal));
        return (int?)getter?.Invoke(null, null) ?? 0;
    }

    static Type Of(string name, int bits, Type element) => LibraryLoops.Type($"{name}{bits}`1").MakeGenericType(element);

    static Type? ElementOf(Type pass) => pass.GetInterfaces()
        .FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IRowPass<,>))?.GetGenericArguments()[0];
}
