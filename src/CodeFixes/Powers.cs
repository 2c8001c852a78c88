using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes;

/// <summary>Changes the base of a power.</summary>
internal static class Powers
{
    /// <summary>Replaces <c>Math.Exp(x)</c> or <c>Math.Pow(2, x)</c> by the power that fits a unit.</summary>
    public static Action<SyntaxEditor>? Rebase(IOperation operation, InformationBase unit)
    {
        Term power = Terms.Read(operation);
        if (power.Operation is not IInvocationOperation { TargetMethod.ContainingType: { Name: "Math" or "MathF", ContainingNamespace.Name: "System" } } call
            || call.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } type } })
        {
            return null;
        }

        string exponent = Code.Text(power.Op == MathOp.Exp ? power.First : power.Second);
        string? text = unit switch
        {
            InformationBase.Nats => $"{type}.Exp({exponent})",
            InformationBase.Bits => $"{type}.Pow(2, {exponent})",
            InformationBase.Dits => $"{type}.Pow(10, {exponent})",
            _ => null,
        };
        return text is null ? null : editor => editor.ReplaceNode(operation.Syntax, Code.InPlaceOf(text, operation.Syntax));
    }
}
