using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes.Stability;

/// <summary>LG1003: <c>Math.Log(1 + Math.Exp(x))</c> becomes <c>LossMath.Softplus(x)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnguardedSoftplusCodeFix))]
[Shared]
public sealed class UnguardedSoftplusCodeFix() : ExpressionCodeFix("LG1003", "Use LossMath.Softplus")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        if (!Code.HasLossMath(model) || !Code.IsFloatOrDouble(operation.Type) || Terms.Read(operation) is not { HasSecond: false } logarithm
            || Softpluses.Exponential(logarithm) is not { } exponential || !IsAtHand(exponential, operation))
        {
            return null;
        }

        string text = $"{Code.LossMath(model, operation.Syntax.SpanStart, "Softplus")}({Code.Text(exponential.First)})";
        return editor => editor.ReplaceNode(operation.Syntax, Code.InPlaceOf(text, operation.Syntax));
    }

    private static bool IsAtHand(Term exponential, IOperation logarithm) =>
        Reaching.IsAround(logarithm, exponential.Operation) || Code.IsStable(exponential.First, exponential.Operation, logarithm);
}
