using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes.Performance;

/// <summary>LG3001: <c>cross_entropy(x, one_hot(y, classes))</c> becomes <c>cross_entropy(x, y)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OneHotCrossEntropyCodeFix))]
[Shared]
public sealed class OneHotCrossEntropyCodeFix() : ExpressionCodeFix("LG3001", "Pass the class indices")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        if (operation is not IInvocationOperation { Type: { } type } maker || LossArguments.CallOf(operation) is null || Arguments.At(maker, 0) is not { Value: { } indices }
            || !SymbolEqualityComparer.Default.Equals(Terms.Peel(indices).Type, type))
        {
            return null;
        }

        ExpressionSyntax labels = (ExpressionSyntax)indices.Syntax;
        return editor => editor.ReplaceNode(operation.Syntax, labels.Like(operation.Syntax));
    }
}
