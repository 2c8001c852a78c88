using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes.Meaning;

/// <summary>LG2004: <c>kl_div(x, p)</c> becomes <c>kl_div(x, p, log_target: false)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TorchKlDivCodeFix))]
[Shared]
public sealed class TorchKlDivCodeFix() : ExpressionCodeFix("LG2004", "Say that the target is no logarithm")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        if (operation is not IInvocationOperation { Syntax: InvocationExpressionSyntax syntax } call
            || !call.Arguments.Any(argument => argument is { ArgumentKind: ArgumentKind.DefaultValue, Parameter.Name: "log_target" }))
        {
            return null;
        }

        ArgumentSyntax argument = SyntaxFactory.Argument(
            SyntaxFactory.NameColon(SyntaxFactory.IdentifierName("log_target"), SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)),
            default,
            SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression));
        SeparatedSyntaxList<ArgumentSyntax> old = syntax.ArgumentList.Arguments;
        IEnumerable<SyntaxToken> commas = old.GetSeparators().Append(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space));
        return editor => editor.ReplaceNode(syntax.ArgumentList, syntax.ArgumentList.WithArguments(SyntaxFactory.SeparatedList(old.Append(argument), commas)));
    }
}
