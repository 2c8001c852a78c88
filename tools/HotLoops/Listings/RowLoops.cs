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
        ["*RowPasses*:WriteAll", "*RowPasses*:Reduce", "*RowPasses*:OrdinaryBlocks", "*RowPasses*:FindLargest", "*ColumnPasses*:Run", "*ColumnPasses*:Write", "*RowsPass*:*IRowPass*"];

    /// <summary>Has the loops of all passes of an assembly compiled.</summary>
    public static void Compile(Assembly assembly, int bits)
    {
        foreach ((Type element, string name, Type[] arguments) in PassCalls.Of(assembly))
        {
            Type vector = LibraryLoops.VectorOf(bits).MakeGenericType(element);
            Type[] words = [.. LibraryLoops.Words.Select(name => Of(name, bits, element))];
            Type[] sums = [LibraryLoops.VectorOf(bits).MakeGenericType(typeof(double)), Of("Reductions", bits, element)];
            Type way = LibraryLoops.Type("StoredInPart");
            Type[] memory = [LibraryLoops.Type($"Memory{bits}`2").MakeGenericType(element, way), LibraryLoops.Type($"Tail{bits}`2").MakeGenericType(element, way)];
            Compile(LibraryLoops.Type(OneRow).MakeGenericType([element, vector, Of("Spread", bits, element), .. memory, .. words, .. sums]), name, arguments, element);
            Type spread = LibraryLoops.Type("SpreadOfColumns`3").MakeGenericType(element, vector, words[0]);
            Compile(LibraryLoops.Type(SideBySide).MakeGenericType([element, vector, spread, .. words, .. sums]), name, arguments, vector);
        }
    }

    static void Compile(Type loops, string name, Type[] arguments, Type number)
    {
        Type[] all = [arguments[0].GetGenericTypeDefinition().MakeGenericType(number), .. arguments[1..]];
        const BindingFlags any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        (string loop, Type[] given) = name switch
        {
            "Write" => (loops.Name == OneRow ? "WriteAll" : "Write", all),
            "Look" => ("FindLargest", all),
            _ when loops.Name == OneRow && all.Length <= 3 && all[1..].All(kind => kind == typeof(Largest)) => ("FindLargest", Filled(all, 2)),
            _ when loops.Name == OneRow => (HasOrdinaryBlocks(all[0]) ? "OrdinaryBlocks" : "Reduce", Filled(all, 5)),
            _ => ("Run", Filled(all, 5)),
        };
        if (name == "Look" && loops.Name != OneRow)
        {
            (loop, given) = ("Run", Filled([all[0], typeof(Largest), all[1]], 5));
        }

        MethodInfo method = loops.GetMethods(any).Single(m => m.Name == loop && m.GetGenericArguments().Length == given.Length);
        RuntimeHelpers.PrepareMethod(method.MethodHandle, [.. loops.GenericTypeArguments.Concat(given).Select(argument => argument.TypeHandle)]);
    }

    // Then the loop over ordinary blocks is the hot one.
    static bool HasOrdinaryBlocks(Type pass) =>
        pass.GetInterfaces().Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IOrdinaryRowPass<,>));

    static Type[] Filled(Type[] arguments, int length) => [.. arguments, .. Enumerable.Repeat(typeof(Nothing), length - arguments.Length)];

    static Type Of(string name, int bits, Type element) => LibraryLoops.Type($"{name}{bits}`1").MakeGenericType(element);
}
