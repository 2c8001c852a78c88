using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes.Meaning;

/// <summary>
/// LG2002: <c>softmax</c> becomes <c>log_softmax</c> where log-probabilities are wanted, and <c>Exp(x) * Log(x)</c> becomes
/// <c>Exp(x) * x</c> where x is called a log-probability.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LogProbabilitiesCodeFix))]
[Shared]
public sealed class LogProbabilitiesCodeFix() : ExpressionCodeFix("LG2002", "Use log-probabilities")
{
    private static readonly HashSet<string> Logarithmic = Words.Set("log logp logq logprob logprobs");

    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        Term term = Terms.Read(operation);
        if (term.Op == MathOp.Log)
        {
            IOperation argument = Logarithms.Argument(term.First);
            string text = Code.OperandText(argument);
            return Names.HasAny(argument, Logarithmic) ? editor => editor.ReplaceNode(operation.Syntax, SyntaxFactory.ParseExpression(text).Like(operation.Syntax)) : null;
        }

        return term is { Op: MathOp.SoftMax, Operation: IInvocationOperation { Syntax: InvocationExpressionSyntax syntax } call } && Torch.Owns(call.TargetMethod)
            && Name(syntax.Expression) is { Identifier.ValueText: "softmax" } name
            ? editor => editor.ReplaceNode(name, SyntaxFactory.IdentifierName("log_softmax").WithTriviaFrom(name))
            : null;
    }

    private static SimpleNameSyntax? Name(ExpressionSyntax callee) => callee switch
    {
        MemberAccessExpressionSyntax member => member.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };
}
