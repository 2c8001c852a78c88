using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes.Stability;

/// <summary>LG1007: <c>double.Epsilon</c> becomes the distance from 1 to the next number, which is what it is taken for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeadEpsilonCodeFix))]
[Shared]
public sealed class DeadEpsilonCodeFix() : ExpressionCodeFix("LG1007", "Use the epsilon of the type")
{
    private const string Double = "2.220446049250313E-16", Single = "1.1920929E-07f";

    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model) =>
        operation.Syntax is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Epsilon" } access && Terms.Read(operation).Op == MathOp.Constant
            ? editor => editor.ReplaceNode(access, Code.InPlaceOf(operation.Type?.SpecialType == SpecialType.System_Single ? Single : Double, access))
            : null;
}
