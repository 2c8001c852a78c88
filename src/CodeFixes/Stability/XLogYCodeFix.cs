using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes.Stability;

/// <summary>A fix that makes <c>x * Math.Log(y)</c> the function <c>LossMath.XLogY(x, y)</c>, which is 0 where x is.</summary>
/// <param name="id">The rule it mends.</param>
/// <param name="title">What it is called in the menu.</param>
public abstract class XLogYCodeFix(string id, string title) : ExpressionCodeFix(id, title)
{
    /// <summary>What the logarithm is to be of.</summary>
    private protected abstract IOperation Argument(IOperation operand);

    private protected sealed override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        Term logarithm = Terms.Read(operation);
        if (logarithm.Op != MathOp.Log || logarithm.HasSecond || !Code.HasLossMath(model) || !Code.IsFloatOrDouble(operation.Type)
            || operation.Syntax.Parent is not BinaryExpressionSyntax product || model.GetOperation(product) is not { } whole
            || Terms.Read(whole) is not { Op: MathOp.Multiply } term)
        {
            return null;
        }

        IOperation factor = term.First.Syntax.Span.Contains(operation.Syntax.Span) ? term.Second : term.First;
        string text = $"{Code.LossMath(model, product.SpanStart, "XLogY")}({Text(factor)}, {Text(Argument(logarithm.First))})";
        return editor => editor.ReplaceNode(product, Code.InPlaceOf(text, product));
    }

    private static string Text(IOperation operand) =>
        operand.Syntax is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression.WithoutTrivia().ToString() : Code.Text(operand);
}
