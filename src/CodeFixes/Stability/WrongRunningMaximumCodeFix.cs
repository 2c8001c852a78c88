using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes.Stability;

/// <summary>LG1011: a maximum that starts with 0 starts with negative infinity.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrongRunningMaximumCodeFix))]
[Shared]
public sealed class WrongRunningMaximumCodeFix() : SyntaxCodeFix("LG1011", "Start with negative infinity")
{
    private protected override Action<SyntaxEditor>? Plan(SyntaxNode node, SemanticModel model)
    {
        ExpressionSyntax? seed = node switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            AssignmentExpressionSyntax assignment => assignment.Right,
            _ => null,
        };
        string? infinity = (seed is null ? null : model.GetTypeInfo(seed).ConvertedType)?.SpecialType switch
        {
            SpecialType.System_Double => "double.NegativeInfinity",
            SpecialType.System_Single => "float.NegativeInfinity",
            _ => null,
        };
        return seed is null || infinity is null ? null : editor => editor.ReplaceNode(seed, Code.InPlaceOf(infinity, seed));
    }
}
