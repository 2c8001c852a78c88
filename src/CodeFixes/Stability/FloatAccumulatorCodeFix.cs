using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes.Stability;

/// <summary>LG1013: a loss is summed up in a <c>double</c>, and rounded where it is read as a <c>float</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FloatAccumulatorCodeFix))]
[Shared]
public sealed class FloatAccumulatorCodeFix() : ExpressionCodeFix("LG1013", "Accumulate in double")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        if (operation is not ICompoundAssignmentOperation { Target: { } target } || Variables.Of(target) is not ILocalSymbol total
            || total.DeclaringSyntaxReferences is not [{ } reference] || reference.GetSyntax() is not VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } declaration })
        {
            return null;
        }

        List<IOperation> uses = [.. Body.Root(operation).Descendants().Where(use => SymbolEqualityComparer.Default.Equals(Variables.Of(use), total) && use is ILocalReferenceOperation)];
        return uses.Any(IsByReference) ? null : editor =>
        {
            editor.ReplaceNode(declaration.Type, SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.DoubleKeyword)).WithTriviaFrom(declaration.Type));
            foreach (IOperation use in uses.Where(IsReadAsFloat))
            {
                ExpressionSyntax old = (ExpressionSyntax)use.Syntax;
                editor.ReplaceNode(old, Rounded(old));
            }
        };
    }

    private static bool IsByReference(IOperation use) => use.Parent is IArgumentOperation { Parameter.RefKind: not RefKind.None } or IAddressOfOperation or IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } };

    // What is widened anyway keeps its digits, and so does what goes back into the sum.
    private static bool IsReadAsFloat(IOperation use) =>
        !(use.Parent is IAssignmentOperation { Target: var written } && written == use)
        && use.Parent is not (IIncrementOrDecrementOperation or IConversionOperation { Type.SpecialType: SpecialType.System_Double })
        && !GoesBack(use);

    // total = total · decay
    private static bool GoesBack(IOperation use)
    {
        IOperation? parent = use.Parent;
        while (parent is IBinaryOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is ISimpleAssignmentOperation assignment && SymbolEqualityComparer.Default.Equals(Variables.Of(assignment.Target), Variables.Of(use));
    }

    private static ExpressionSyntax Rounded(ExpressionSyntax old)
    {
        ExpressionSyntax cast = SyntaxFactory.ParseExpression($"(float){old.WithoutTrivia()}");
        return (old.Parent is MemberAccessExpressionSyntax or PostfixUnaryExpressionSyntax ? SyntaxFactory.ParenthesizedExpression(cast) : cast).Like(old);
    }
}
