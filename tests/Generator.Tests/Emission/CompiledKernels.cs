using System.Reflection;
using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace LossGen.Generator.Tests.Emission;

/// <summary>Kernels that are declared in a test, compiled in memory and called by it.</summary>
internal sealed class CompiledKernels
{
    private readonly Type _type;

    /// <param name="declarations">Annotated methods of one class, public and static.</param>
    public CompiledKernels(params string[] declarations)
        : this(declarations, [])
    {
    }

    /// <param name="declarations">Annotated methods of one class, public and static.</param>
    /// <param name="references">What the project references besides the framework and the run-time library.</param>
    public CompiledKernels(string[] declarations, params MetadataReference[] references)
    {
        CSharpCompilation compilation = GeneratorRun.Compile("public " + GeneratorRun.InClass(string.Join("\n    ", declarations))).AddReferences(references);
        GeneratorDriver driver = GeneratorRun.Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        Assert.Empty(GeneratorRun.Result(driver).Diagnostics);
        using MemoryStream image = new();
        EmitResult result = generated.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
        _type = Assembly.Load(image.ToArray()).GetType("Losses")!;
    }

    /// <summary>A kernel.</summary>
    /// <param name="name">What it is called.</param>
    public TDelegate Get<TDelegate>(string name)
        where TDelegate : Delegate => _type.GetMethod(name)!.CreateDelegate<TDelegate>();
}
