using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes.Kernels;

/// <summary>LG4002: the kernel's attribute, if it stands in the same file, gets the space that the values are in on every path.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LogitsIntoProbabilitiesCodeFix))]
[Shared]
public sealed class LogitsIntoProbabilitiesCodeFix() : ExpressionCodeFix("LG4002", "Declare the space of the input")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        if (LossArguments.CallOf(operation) is not { } call || Found(call, operation) is not { Severity: DiagnosticSeverity.Error } found || Attribute(call.TargetMethod, model) is not { ArgumentList: { } arguments } attribute)
        {
            return null;
        }

        AttributeArgumentSyntax? old = arguments.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Input");
        string space = $"InputSpace.{ScoreOrigins.Space(found.Content)}";
        return old is not null
            ? editor => editor.ReplaceNode(old.Expression, SyntaxFactory.ParseExpression(space).Like(old.Expression))
            : editor => editor.ReplaceNode(attribute, SyntaxFactory.ParseCompilationUnit($"[{attribute.Name}({arguments.Arguments}, Input = {space})]class X;")
                .DescendantNodes().OfType<AttributeSyntax>().First().WithTriviaFrom(attribute));
    }

    private static Finding? Found(IInvocationOperation call, IOperation argument) => KernelCall.Of(call) is { } kernel
        && call.Arguments.FirstOrDefault(passed => Terms.Peel(passed.Value) == argument) is { } passed ? ScoreOrigins.Of(kernel, passed.Value) : null;

    private static AttributeSyntax? Attribute(IMethodSymbol method, SemanticModel model) => method.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.ContainingNamespace.Name == "LossGen")
        .Select(attribute => attribute.ApplicationSyntaxReference?.GetSyntax())
        .OfType<AttributeSyntax>()
        .FirstOrDefault(attribute => attribute.SyntaxTree == model.SyntaxTree);
}
