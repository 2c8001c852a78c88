using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes.Performance;

/// <summary>LG3002: an argument that is clamped on the spot is passed as it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClampBeforeFusedKernelCodeFix))]
[Shared]
public sealed class ClampBeforeFusedKernelCodeFix() : ExpressionCodeFix("LG3002", "Remove the clamp")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        Term clamp = Terms.Read(operation);
        return clamp.Op == MathOp.Clamp && clamp.First.Syntax is ExpressionSyntax inner && SymbolEqualityComparer.Default.Equals(clamp.First.Type, operation.Type)
            ? editor => editor.ReplaceNode(operation.Syntax, inner.Like(operation.Syntax))
            : null;
    }
}
