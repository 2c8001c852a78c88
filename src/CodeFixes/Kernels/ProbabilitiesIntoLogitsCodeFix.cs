using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes.Kernels;

/// <summary>LG4001: a kernel that reads logits gets what the softmax is of.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProbabilitiesIntoLogitsCodeFix))]
[Shared]
public sealed class ProbabilitiesIntoLogitsCodeFix() : ExpressionCodeFix("LG4001", "Pass the logits")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model) =>
        Analyzers.Analysis.LossArguments.KernelOf(operation)?.Space == Analyzers.Analysis.LossInput.Logits ? Activation.Drop(operation, model) : null;
}
