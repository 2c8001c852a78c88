using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes.Stability;

/// <summary>LG1012: <c>Math.Exp(Math.Pow(-x, 2))</c> becomes <c>Math.Exp(-Math.Pow(x, 2))</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LostSignCodeFix))]
[Shared]
public sealed class LostSignCodeFix() : ExpressionCodeFix("LG1012", "Move the minus in front of the power")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        if (Terms.Read(operation) is not { Op: MathOp.Exp } exponential || LostSigns.NegatedPower(exponential.First) is not { Operation.Syntax: InvocationExpressionSyntax power } term
            || Terms.Read(term.First) is not { Op: MathOp.Negate } negation)
        {
            return null;
        }

        string exponent = string.Join(", ", power.ArgumentList.Arguments.Skip(1).Select(argument => argument.ToString()));
        string text = $"-{power.Expression.WithoutTrivia()}({Unwrapped(negation.First)}, {exponent})";
        return editor => editor.ReplaceNode(power, Code.InPlaceOf(text, power));
    }

    private static string Unwrapped(IOperation operand) =>
        operand.Syntax is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression.WithoutTrivia().ToString() : Code.Text(operand);
}
