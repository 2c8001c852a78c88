using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
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

        string text = $"{Code.LossMath(model, operation.Syntax.SpanStart, "Softplus")}({Code.Text(exponential.Exponent)})";
        return editor => editor.ReplaceNode(operation.Syntax, Code.InPlaceOf(text, operation.Syntax));
    }

    // The exponent can be written here: it is there already, or it stands in the local variable that holds the exponential.
    private static bool IsAtHand(Exponential exponential, IOperation logarithm) =>
        exponential.Site == exponential.Operation
        && (Reaching.IsAround(logarithm, exponential.Site) || (IsHeldByLocal(exponential.Site) && Code.IsStable(exponential.Exponent, exponential.Site, logarithm)));

    private static bool IsHeldByLocal(IOperation exponential) =>
        Terms.Outer(exponential) is IVariableInitializerOperation or ISimpleAssignmentOperation { Target: ILocalReferenceOperation };
}
