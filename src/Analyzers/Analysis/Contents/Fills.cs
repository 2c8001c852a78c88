using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analyzers.Analysis;

/// <summary>Loops that fill a row. They are taken to run, and to reach all of its elements, which is never a proof but a reason to be silent.</summary>
internal static class Fills
{
    /// <summary>The outermost loop that writes this into a row, if there is one that the reader is not in.</summary>
    public static SyntaxNode? Loop(Content content, SyntaxNode? reader)
    {
        SyntaxNode? outermost = null;
        SyntaxNode? node = content.Kind is ContentKind.Rewritten or ContentKind.Exponentials ? content.Site?.Parent : null;
        for (; node is not null and not AnonymousFunctionExpressionSyntax and not LocalFunctionStatementSyntax and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (reader is not null && node.Span.Contains(reader.Span))
            {
                break;
            }

            outermost = node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax ? node : outermost;
        }

        return outermost;
    }
}
