using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Rules.Kernels;

/// <summary>A rule about calls of generated kernels; it costs nothing where the library is not referred to.</summary>
internal abstract class KernelRule(DiagnosticDescriptor descriptor) : Rule(descriptor)
{
    public sealed override void Register(Registration on) => on.Kernel(Inspect);

    /// <summary>Looks at one call of a kernel.</summary>
    protected abstract void Inspect(Inspection inspection, KernelCall call);

    private protected static string Text(IOperation operation) => Terms.Peel(operation).Syntax.ToString();
}
