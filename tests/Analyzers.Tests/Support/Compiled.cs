using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.Emit;

namespace LossGen.Analyzers.Tests;

/// <summary>A snippet that has been compiled and can be run: its class C has a method M.</summary>
internal sealed class Compiled
{
    private readonly MethodInfo _method;

    public Compiled(string file)
    {
        using MemoryStream stream = new();
        EmitResult result = Snippets.Compile(file).Emit(stream);
        Assert.True(result.Success);
        stream.Position = 0;
        AssemblyLoadContext context = new("Snippet", isCollectible: true);
        context.Resolving += (_, name) => name.Name == "LossGen" ? typeof(LossMath).Assembly : null;
        _method = context.LoadFromStream(stream).GetType("C")!.GetMethod("M", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
    }

    /// <summary>The number that M returns.</summary>
    public double Run(params object[] arguments) =>
        Convert.ToDouble(_method.Invoke(null, [.. arguments.Select(Copy)]), System.Globalization.CultureInfo.InvariantCulture);

    // What a snippet writes into an array must not reach the next run.
    private static object Copy(object argument) => argument is Array array ? array.Clone() : argument;
}
