using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Reports what keeps a body from being generated for a method, whatever its loss.</summary>
internal static class DeclarationChecks
{
    public static void Check(MethodDeclaration method, DiagnosticSink sink)
    {
        CheckBody(method, sink);
        CheckTypeParameters(method, sink);
        CheckReturnType(method, sink);
        foreach (TypeDeclarationSyntax type in method.Types)
        {
            CheckType(method, type, sink);
        }
    }

    /// <summary>Whether another attribute comes first in the order of the families, and this one is reported.</summary>
    public static bool IsSecond(MethodDeclaration method, Family family, AttributeSyntax syntax, DiagnosticSink sink)
    {
        HashSet<string> names = [.. method.Symbol.GetAttributes().Select(a => a.AttributeClass?.ToDisplayString()).OfType<string>()];
        Family first = Families.All.First(f => f == family || names.Contains(f.AttributeName()));
        if (first != family)
        {
            sink.Report(DeclarationRules.TwoAttributes, syntax, method.Name, first.ToString(), family.ToString());
        }

        return first != family;
    }

    /// <summary>Whether C# rejects a declaration, whatever is generated: a partial method cannot implement an interface explicitly.</summary>
    public static bool IsLeftToCSharp(MethodDeclaration method) =>
        method.Syntax.ExplicitInterfaceSpecifier is not null && method.Syntax.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>Whether a method waits for a body.</summary>
    public static bool IsPartial(MethodDeclaration method) =>
        !HasBody(method) && method.Syntax.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>Whether another file can go on with a type.</summary>
    public static bool CanBeContinued(TypeDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.PartialKeyword) && !type.Modifiers.Any(SyntaxKind.FileKeyword);

    private static void CheckBody(MethodDeclaration method, DiagnosticSink sink)
    {
        if (method.Syntax.ExplicitInterfaceSpecifier is { } specifier)
        {
            sink.Report(DeclarationRules.NotAMethod, specifier);
        }
        else if (HasBody(method))
        {
            sink.Report(DeclarationRules.MethodHasBody, method.Syntax.Identifier, method.Name);
        }
        else if (!method.Syntax.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            sink.Report(DeclarationRules.MethodNotPartial, method.Syntax.Identifier, method.Name);
        }
    }

    // The attribute may stand on either half of a method whose body the user wrote.
    private static bool HasBody(MethodDeclaration method) =>
        method.Syntax is { Body: not null } or { ExpressionBody: not null }
        || method.Symbol is { PartialImplementationPart: not null } or { PartialDefinitionPart: not null };

    private static void CheckTypeParameters(MethodDeclaration method, DiagnosticSink sink)
    {
        if (method.Syntax.TypeParameterList is { } list)
        {
            sink.Report(DeclarationRules.GenericMethod, list, method.Name);
        }
    }

    private static void CheckReturnType(MethodDeclaration method, DiagnosticSink sink)
    {
        if (ReturnType.Of(method.Symbol) is null)
        {
            TypeSyntax type = method.Syntax.ReturnType;
            sink.Report(DeclarationRules.ReturnType, type, method.Name, type.WithoutTrivia().ToString());
        }
    }

    private static void CheckType(MethodDeclaration method, TypeDeclarationSyntax type, DiagnosticSink sink)
    {
        if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            sink.Report(DeclarationRules.TypeNotPartial, type.Identifier, type.Identifier.ValueText, method.Name);
        }

        if (type.Modifiers.Any(SyntaxKind.FileKeyword))
        {
            sink.Report(DeclarationRules.FileLocalType, type.Identifier, type.Identifier.ValueText);
        }
    }
}
