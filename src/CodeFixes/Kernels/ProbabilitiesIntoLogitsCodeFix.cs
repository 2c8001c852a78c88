using System.Composition;
using LossGen.Analyzers.Analysis;
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
        LossArguments.CallOf(operation) is { } call && Kernel.Of(call.TargetMethod) is { Space: LossInput.Logits } kernel && IsOnEachPath(new KernelCall(kernel, call), operation)
            ? Activation.Drop(operation, model)
            : null;

    private static bool IsOnEachPath(KernelCall call, IOperation argument) =>
        call.Call.Arguments.FirstOrDefault(passed => Terms.Peel(passed.Value) == argument) is { } passed
        && call.Find(passed.Value, content => content.Kind is ContentKind.SoftMax or ContentKind.Sigmoid) is not { Severity: DiagnosticSeverity.Warning };
}
