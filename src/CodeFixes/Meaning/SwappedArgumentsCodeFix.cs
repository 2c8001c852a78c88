using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes.Meaning;

/// <summary>LG2003: prediction and target change their places.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwappedArgumentsCodeFix))]
[Shared]
public sealed class SwappedArgumentsCodeFix() : ExpressionCodeFix("LG2003", "Swap prediction and target")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model) =>
        operation is IInvocationOperation call && SwappedArguments.Find(call) is { } found ? Arguments.Swap(found.Prediction, found.Target) : null;
}
