using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes.Meaning;

/// <summary>LG2013: <c>a / b</c> becomes <c>(double)a / b</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IntegerDivisionCodeFix))]
[Shared]
public sealed class IntegerDivisionCodeFix() : ExpressionCodeFix("LG2013", "Divide as real numbers")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        if (operation is not IBinaryOperation { Parent: IConversionOperation { Type: { } type } } division)
        {
            return null;
        }

        ExpressionSyntax left = (ExpressionSyntax)division.LeftOperand.Syntax;
        string cast = $"({type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}){Code.Operand(left)}";
        return editor => editor.ReplaceNode(left, SyntaxFactory.ParseExpression(cast).Like(left));
    }
}
