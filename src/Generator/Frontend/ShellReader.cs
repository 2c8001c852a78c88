using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Repeats a declaration the way its generated half has to be written.</summary>
internal static class ShellReader
{
    public static MethodShell Read(MethodDeclaration method, string returnType)
    {
        string @namespace = Namespace(method.Symbol);
        string[] types = [.. method.Types.Select(Header)];
        string signature = Signature(method, returnType);
        string[] path = [@namespace, .. method.Types.Select(type => type.Identifier.ValueText), method.Name];
        string declaration = string.Join("\n", [@namespace, .. types, signature]);
        string hintName = HintName.Create(path.Where(part => part.Length > 0), declaration);
        return new MethodShell(@namespace, new(types), signature, method.Name, hintName);
    }

    /// <summary>Whether a method can be generated into such a declaration.</summary>
    public static bool IsSupported(TypeDeclarationSyntax type) => Keyword(type) is not null;

    private static string Namespace(IMethodSymbol method) =>
        method.ContainingNamespace is { IsGlobalNamespace: false } found ? found.ToDisplayString() : "";

    // Constraints and other modifiers need not be repeated; names and variance must be.
    private static string Header(TypeDeclarationSyntax type)
    {
        string parameters = type.TypeParameterList is { } list ? $"<{string.Join(", ", list.Parameters.Select(TypeParameter))}>" : "";
        return $"partial {Keyword(type)} {type.Identifier.Text}{parameters}";
    }

    private static string TypeParameter(TypeParameterSyntax parameter) =>
        Join([parameter.VarianceKeyword.Text, parameter.Identifier.Text]);

    private static string? Keyword(TypeDeclarationSyntax type) => type.Kind() switch
    {
        SyntaxKind.ClassDeclaration => "class",
        SyntaxKind.StructDeclaration => "struct",
        SyntaxKind.InterfaceDeclaration => "interface",
        SyntaxKind.RecordDeclaration => "record",
        SyntaxKind.RecordStructDeclaration => "record struct",
        _ => null,
    };

    private static string Signature(MethodDeclaration method, string returnType)
    {
        string parameters = string.Join(", ", method.Parameters.Select(Parameter));
        string head = Join([.. Texts(method.Syntax.Modifiers), returnType]);
        return $"{head} {method.Syntax.Identifier.Text}({parameters})";
    }

    private static string Parameter(Parameter parameter)
    {
        string type = parameter.Symbol.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return Join([.. Texts(parameter.Syntax.Modifiers), type, parameter.Syntax.Identifier.Text]);
    }

    private static IEnumerable<string> Texts(SyntaxTokenList tokens) => tokens.Select(token => token.Text);

    private static string Join(IEnumerable<string> words) => string.Join(" ", words.Where(word => word.Length > 0));
}
