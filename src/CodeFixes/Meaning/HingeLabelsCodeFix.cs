using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes.Meaning;

/// <summary>LG2009: <c>y</c> becomes <c>(2 * y - 1)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HingeLabelsCodeFix))]
[Shared]
public sealed class HingeLabelsCodeFix() : ExpressionCodeFix("LG2009", "Read 0 and 1 as −1 and 1")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        if (!Shapes.IsScalar(operation.Type) && !Shapes.IsInteger(operation.Type))
        {
            return null;
        }

        SyntaxNode label = operation.Syntax is { Parent: Microsoft.CodeAnalysis.CSharp.Syntax.ParenthesizedExpressionSyntax parenthesized } ? parenthesized : operation.Syntax;
        string text = $"(2 * {Code.OperandText(operation)} - 1)";
        return editor => editor.ReplaceNode(label, SyntaxFactory.ParseExpression(text).Like(label));
    }
}
