using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes.Kernels;

/// <summary>LG4008: p and q change their places.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OperandOrderCodeFix))]
[Shared]
public sealed class OperandOrderCodeFix() : ExpressionCodeFix("LG4008", "Swap p and q")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model) =>
        operation is IInvocationOperation call ? Arguments.Swap(Arguments.At(call, 0), Arguments.At(call, 1)) : null;
}
