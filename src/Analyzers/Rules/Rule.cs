using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Rules;

/// <summary>One rule: what it reports, and which expressions it wants to see.</summary>
/// <param name="descriptor">What it reports.</param>
internal abstract class Rule(DiagnosticDescriptor descriptor)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>Asks for the expressions the rule looks at.</summary>
    public abstract void Register(Registration on);
}
