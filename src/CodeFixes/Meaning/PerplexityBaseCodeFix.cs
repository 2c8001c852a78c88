using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes.Meaning;

/// <summary>LG2005: <c>Math.Exp(bits)</c> becomes <c>Math.Pow(2, bits)</c>, and the like.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PerplexityBaseCodeFix))]
[Shared]
public sealed class PerplexityBaseCodeFix() : ExpressionCodeFix("LG2005", "Use the base of the logarithms")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        Term power = Terms.Read(operation);
        return power.Op is MathOp.Exp or MathOp.Power ? Powers.Rebase(operation, LogBase.Of(power.Op == MathOp.Exp ? power.First : power.Second)) : null;
    }
}
