using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes.Meaning;

/// <summary>LG2007: <c>if (p &gt; 0 &amp;&amp; q &gt; 0)</c> becomes <c>if (p &gt; 0)</c>, so that q = 0 costs +∞.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DroppedZeroCodeFix))]
[Shared]
public sealed class DroppedZeroCodeFix() : ExpressionCodeFix("LG2007", "Let the term be infinite")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        Term logarithm = Terms.Read(operation);
        if (CrossTerm.Of(logarithm) is not { } term || Logarithms.Argument(logarithm.First) != Terms.Read(logarithm.First).Operation
            || ZeroGuard.Of(term.Q, operation) is not { } guard)
        {
            return null;
        }

        if (guard.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both)
        {
            IOperation other = both.LeftOperand == guard ? both.RightOperand : both.LeftOperand;
            return other is IBinaryOperation comparison && (Terms.Same(comparison.LeftOperand, term.P) || Terms.Same(comparison.RightOperand, term.P))
                ? editor => editor.ReplaceNode(both.Syntax, ((ExpressionSyntax)other.Syntax).Like(both.Syntax))
                : null;
        }

        // What is asked of q is asked of p.
        IOperation compared = Terms.Same(guard.LeftOperand, term.Q) ? guard.LeftOperand : guard.RightOperand;
        string p = Code.Text(Terms.Peel(term.P));
        return editor => editor.ReplaceNode(compared.Syntax, SyntaxFactory.ParseExpression(p).Like(compared.Syntax));
    }
}
