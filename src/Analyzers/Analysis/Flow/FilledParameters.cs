using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analyzers.Analysis;

/// <summary>Which of its parameters a method of the project writes to, by its text alone.</summary>
internal static class FilledParameters
{
    private static readonly ConditionalWeakTable<SyntaxNode, HashSet<string>> Known = new();

    /// <summary>Whether a method is of the project, so that its text is there to be read.</summary>
    public static bool IsKnown(IMethodSymbol method) => method is { IsAbstract: false, DeclaringSyntaxReferences.Length: 1 };

    /// <summary>Whether a method of the project puts something into the row that a parameter is, or hands it on to one that may.</summary>
    public static bool Contains(IMethodSymbol method, IParameterSymbol parameter) =>
        Known.GetValue(method.DeclaringSyntaxReferences[0].GetSyntax(), Read).Contains(parameter.Name);

    private static HashSet<string> Read(SyntaxNode method)
    {
        HashSet<string> written = new(StringComparer.Ordinal);
        foreach (SyntaxNode node in method.DescendantNodes())
        {
            ExpressionSyntax? target = node switch
            {
                AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } => element.Expression,
                ArgumentSyntax { Expression: IdentifierNameSyntax name, Parent.Parent: InvocationExpressionSyntax { Parent: ExpressionStatementSyntax } } => name,
                _ => null,
            };
            while (target is ElementAccessExpressionSyntax inner)
            {
                target = inner.Expression;
            }

            if (target is IdentifierNameSyntax identifier)
            {
                written.Add(identifier.Identifier.ValueText);
            }
        }

        return written;
    }
}
