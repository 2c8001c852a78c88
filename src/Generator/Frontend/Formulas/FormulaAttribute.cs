using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend.Formulas;

/// <summary>Tells attributes that name a formula from those that name a member of the catalogue.</summary>
internal static class FormulaAttribute
{
    private static readonly HashSet<string> Members =
        [.. Catalogue.All.Select(entry => entry.Kind), .. Enum.GetNames(typeof(Direction))];

    /// <summary>Whether an attribute can name a formula, by its text alone: its first argument is no member of an enumeration of ours.</summary>
    public static bool MayBe(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null)?.Expression is { } first && !IsMember(first);

    /// <summary>Whether an attribute names a formula.</summary>
    public static bool Is(AttributeData attribute) =>
        attribute.AttributeConstructor is { Parameters: [.., { Type.SpecialType: SpecialType.System_String }] };

    private static bool IsMember(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => Members.Contains(access.Name.Identifier.ValueText),
        IdentifierNameSyntax name => Members.Contains(name.Identifier.ValueText),
        _ => false,
    };
}
