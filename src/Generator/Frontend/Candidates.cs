using LossGen.Generator.Frontend.Formulas;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Finds the methods that may be annotated, by their text alone.</summary>
internal static class Candidates
{
    private const string Suffix = "Attribute";

    private static readonly HashSet<string> Names =
        [.. Families.All.Select(family => family.ToString()), .. Families.All.Select(family => family + Suffix)];

    /// <summary>Whether a node is a method in a type that can be continued elsewhere, with an attribute that can be one of ours.</summary>
    public static bool Is(SyntaxNode node) =>
        node is MethodDeclarationSyntax { AttributeLists.Count: > 0, Parent: TypeDeclarationSyntax type } method
        && ShellReader.IsSupported(type)
        && (WaitsForBody(method) || method.AttributeLists.Any(list => list.Attributes.Any(attribute => Names.Contains(Last(attribute.Name)))));

    /// <summary>Whether one of its attributes can also name a formula.</summary>
    public static bool MayHaveFormula(SyntaxNode node) =>
        Is(node) && ((MethodDeclarationSyntax)node).AttributeLists.Any(list => list.Attributes.Any(FormulaAttribute.MayBe));

    // Whatever its attributes are called: one of them can be an alias.
    private static bool WaitsForBody(MethodDeclarationSyntax method) =>
        method is { Body: null, ExpressionBody: null } && method.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static string Last(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
