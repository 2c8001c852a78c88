using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes.Stability;

/// <summary>LG1010: <c>Math.Log(1 + x)</c> becomes <c>LossMath.LogP1(x)</c>, and <c>Math.Exp(x) - 1</c> becomes <c>LossMath.ExpM1(x)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CancellationNearZeroCodeFix))]
[Shared]
public sealed class CancellationNearZeroCodeFix() : ExpressionCodeFix("LG1010", "Use LossMath.LogP1 or LossMath.ExpM1")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        if (!Code.HasLossMath(model) || !Code.IsFloatOrDouble(operation.Type))
        {
            return null;
        }

        Term term = Terms.Read(operation);
        string? text = term.Op switch
        {
            MathOp.Log => Logarithm(term, model),
            MathOp.Subtract => $"{Code.LossMath(model, Position(term), "ExpM1")}({Code.Text(Terms.Read(term.First).First)})",
            MathOp.LogP1 => $"{Code.LossMath(model, Position(term), "LogP1")}({Code.Text(term.First)})",
            MathOp.ExpM1 => $"{Code.LossMath(model, Position(term), "ExpM1")}({Code.Text(term.First)})",
            _ => null,
        };
        return text is null ? null : editor => editor.ReplaceNode(operation.Syntax, Code.InPlaceOf(text, operation.Syntax));
    }

    // log(1 + x), log(x + 1), log(1 − x) and log(1 − exp(x))
    private static string Logarithm(Term logarithm, SemanticModel model)
    {
        Term sum = Terms.Read(logarithm.First);
        IOperation x = Terms.Read(sum.First).Is(1) ? sum.Second : sum.First;
        if (sum.Op == MathOp.Subtract && Terms.Read(x) is { Op: MathOp.Exp } exponential)
        {
            string callee = ((InvocationExpressionSyntax)logarithm.Operation.Syntax).Expression.WithoutTrivia().ToString();
            return $"{callee}(-{Code.LossMath(model, Position(logarithm), "ExpM1")}({Code.Text(exponential.First)}))";
        }

        string argument = sum.Op == MathOp.Subtract ? $"-{Code.OperandText(x)}" : Code.Text(x);
        return $"{Code.LossMath(model, Position(logarithm), "LogP1")}({argument})";
    }

    private static int Position(Term term) => term.Operation.Syntax.SpanStart;
}
