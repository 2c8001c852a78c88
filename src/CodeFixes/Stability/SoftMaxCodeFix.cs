using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes.Stability;

/// <summary>
/// LG1005: <c>TensorPrimitives.SoftMax(x, p)</c>, which does not subtract the maximum, becomes <c>LossMath.SoftMax(x, p)</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SoftMaxCodeFix))]
[Shared]
public sealed class SoftMaxCodeFix() : ExpressionCodeFix("LG1005", "Use LossMath.SoftMax")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        if (operation is not IInvocationOperation { TargetMethod: { Name: "SoftMax", ContainingType.Name: "TensorPrimitives" } method, Syntax: InvocationExpressionSyntax call }
            || !Code.HasLossMath(model) || !method.TypeArguments.All(Code.IsFloatOrDouble))
        {
            return null;
        }

        string text = Code.LossMath(model, call.SpanStart, "SoftMax");
        return editor => editor.ReplaceNode(call.Expression, Code.InPlaceOf(text, call.Expression));
    }
}
