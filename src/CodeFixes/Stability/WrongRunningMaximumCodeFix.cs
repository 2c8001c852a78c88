using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.CodeFixes.Stability;

/// <summary>LG1011: a maximum that starts with 0 starts with negative infinity.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrongRunningMaximumCodeFix))]
[Shared]
public sealed class WrongRunningMaximumCodeFix() : SyntaxCodeFix("LG1011", "Start with negative infinity")
{
    private protected override SyntaxNode? Replace(SyntaxNode node, SemanticModel model, out SyntaxNode replaced)
    {
        ExpressionSyntax? seed = node switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            AssignmentExpressionSyntax assignment => assignment.Right,
            _ => null,
        };
        replaced = seed ?? node;
        SpecialType type = seed is null ? SpecialType.None : (model.GetTypeInfo(seed).ConvertedType?.SpecialType ?? SpecialType.None);
        return type switch
        {
            SpecialType.System_Double => Code.InPlaceOf("double.NegativeInfinity", replaced),
            SpecialType.System_Single => Code.InPlaceOf("float.NegativeInfinity", replaced),
            _ => null,
        };
    }
}
