using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes.Meaning;

/// <summary>LG2008: <c>(1 - t) * Math.Log(1 - t)</c> beside <c>t * Math.Log(y)</c> becomes <c>(1 - t) * Math.Log(1 - y)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AsymmetricCrossEntropyCodeFix))]
[Shared]
public sealed class AsymmetricCrossEntropyCodeFix() : ExpressionCodeFix("LG2008", "Use the prediction in both logarithms")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        if (AsymmetricCrossEntropy.Find(Terms.Read(operation)) is not { } found || !operation.Syntax.Span.Contains(found.Label.Syntax.Span))
        {
            return null;
        }

        string prediction = Code.OperandText(Terms.Peel(found.Prediction));
        SyntaxNode label = Terms.Peel(found.Label).Syntax;
        return editor => editor.ReplaceNode(label, SyntaxFactory.ParseExpression(prediction).Like(label));
    }
}
