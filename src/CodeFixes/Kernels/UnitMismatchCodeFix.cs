using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes.Kernels;

/// <summary>LG4003: the power gets the base of the kernel's unit.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnitMismatchCodeFix))]
[Shared]
public sealed class UnitMismatchCodeFix() : ExpressionCodeFix("LG4003", "Use the base of the kernel's unit")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        Term power = Terms.Read(operation);
        return power.Op is MathOp.Exp or MathOp.Power && KernelUnits.Source(power.Op == MathOp.Exp ? power.First : power.Second) is { } call
            ? Powers.Rebase(operation, call.Kernel.Unit)
            : null;
    }
}
