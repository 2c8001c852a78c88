using System.Collections.Immutable;
using System.Globalization;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Repeats a declaration the way its generated half has to be written.</summary>
internal static class ShellReader
{
    private static readonly SymbolDisplayFormat FullNames =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static MethodShell Read(MethodDeclaration method, string returnType)
    {
        string @namespace = Namespace(method.Symbol), library = LibraryAlias.Of(method.Compilation);
        string[] types = [.. method.Types.Select(Header)];
        string signature = LibraryAlias.Qualify(Signature(method, returnType), library);
        string[] path = [@namespace, .. method.Types.Select(type => type.Identifier.ValueText), method.Name];
        string identity = string.Join("\n", [IsUnnamed(method.Symbol) ? "?" : @namespace, .. types, method.Name, .. Overload(method)]);
        string hintName = HintName.Create(path.Where(part => part.Length > 0), identity);
        return new MethodShell(@namespace, new(types), signature, method.Name, hintName, library, new(MissingAttributes(method.Symbol)));
    }

    // None of them can stand on a method twice.
    private static IEnumerable<string> MissingAttributes(IMethodSymbol method)
    {
        HashSet<string?> written = [.. method.GetAttributes().Select(attribute => attribute.AttributeClass?.ToDisplayString())];
        return GeneratedAttributes.All.Where(name => !written.Contains(name + nameof(Attribute)));
    }

    // What tells a method from the others of its name; nothing if there are none, so that an edit of its parameters changes no name.
    private static IEnumerable<string> Overload(MethodDeclaration method)
    {
        ImmutableArray<ISymbol> overloads = method.Symbol.ContainingType.GetMembers(method.Name);
        if (overloads.Length <= 1)
        {
            return [];
        }

        string key = OverloadKey(method.Symbol);
        bool isFirst = SymbolEqualityComparer.Default.Equals(overloads.FirstOrDefault(other => OverloadKey(other) == key), method.Symbol);
        // A second declaration of the same method is an error, but must not cost all other methods their bodies.
        return isFirst ? [key] : [key, method.Syntax.SyntaxTree.FilePath, method.Syntax.SpanStart.ToString(CultureInfo.InvariantCulture)];
    }

    private static string OverloadKey(ISymbol member) => member is not IMethodSymbol method ? "" : string.Join(
        ",", [$"{method.Arity}", .. method.Parameters.Select(parameter => $"{parameter.RefKind} {FullName(parameter.Type)}")]);

    /// <summary>Whether a method can be generated into such a declaration.</summary>
    public static bool IsSupported(TypeDeclarationSyntax type) => Keyword(type) is not null;

    /// <summary>A type as any file can write it.</summary>
    public static string FullName(ITypeSymbol type) => type.ToDisplayString(FullNames);

    private static string Namespace(IMethodSymbol method) =>
        method.ContainingNamespace is { IsGlobalNamespace: false } found ? found.ToDisplayString() : "";

    // While somebody types its name, a namespace must not be taken for the global one.
    private static bool IsUnnamed(IMethodSymbol method) => method.ContainingNamespace is { IsGlobalNamespace: false, Name: "" };

    // Constraints and other modifiers need not be repeated; names and variance must be.
    private static string Header(TypeDeclarationSyntax type) =>
        $"partial {Keyword(type)} {type.Identifier.Text}{TypeParameters(type.TypeParameterList)}";

    private static string TypeParameters(TypeParameterListSyntax? list) =>
        list is null ? "" : $"<{string.Join(", ", list.Parameters.Select(TypeParameter))}>";

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
        return $"{head} {method.Syntax.Identifier.Text}{TypeParameters(method.Syntax.TypeParameterList)}({parameters})";
    }

    private static string Parameter(Parameter parameter) =>
        Join([.. Texts(parameter.Syntax.Modifiers), FullName(parameter.Symbol.Type), parameter.Syntax.Identifier.Text]);

    private static IEnumerable<string> Texts(SyntaxTokenList tokens) => tokens.Select(token => token.Text);

    private static string Join(IEnumerable<string> words) => string.Join(" ", words.Where(word => word.Length > 0));
}
