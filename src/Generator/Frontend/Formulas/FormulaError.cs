using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend.Formulas;

/// <summary>Ends the reading of a formula that cannot be read on; the reader reports it and lets it no further.</summary>
/// <param name="rule">The rule, or null where the C# compiler says what is wrong.</param>
/// <param name="place">The offending part.</param>
/// <param name="arguments">The arguments of the message.</param>
internal sealed class FormulaError(DiagnosticDescriptor? rule, SyntaxNode place, params string[] arguments) : Exception
{
    public DiagnosticDescriptor? Rule => rule;

    public SyntaxNode Place => place;

    public string[] Arguments => arguments;
}
