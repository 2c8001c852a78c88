using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>An annotated method: what it means and how it is written. Never leaves the first step.</summary>
/// <param name="Symbol">What it means.</param>
/// <param name="Syntax">How it is written.</param>
/// <param name="Compilation">Where.</param>
internal sealed record MethodDeclaration(IMethodSymbol Symbol, MethodDeclarationSyntax Syntax, Compilation Compilation)
{
    public string Name => Symbol.Name;

    /// <summary>The declarations around the method, outermost first.</summary>
    public IEnumerable<TypeDeclarationSyntax> Types => Syntax.Ancestors().OfType<TypeDeclarationSyntax>().Reverse();

    public IEnumerable<Parameter> Parameters =>
        Symbol.Parameters.Zip(Syntax.ParameterList.Parameters, (symbol, syntax) => new Parameter(symbol, syntax));
}

/// <summary>A parameter of an annotated method.</summary>
internal sealed record Parameter(IParameterSymbol Symbol, ParameterSyntax Syntax)
{
    private const string RoleAttribute = "LossGen.RoleAttribute";

    public string Name => Symbol.Name;

    /// <summary>The attribute that gives the parameter a role, if it has one.</summary>
    public AttributeData? RoleData { get; } =
        Symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.ToDisplayString() == RoleAttribute);

    /// <summary>The name that the role attribute gives, or null without an attribute.</summary>
    public string? DeclaredRole => RoleData is { } data ? data.ConstructorArguments.FirstOrDefault().Value as string ?? "" : null;

    /// <summary>The argument of the role attribute, where it is written, or null.</summary>
    public ExpressionSyntax? RoleArgument =>
        (RoleData?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault()?.Expression;

    public string RoleName => DeclaredRole ?? Name;

    /// <summary>Where the type is written, or the whole parameter if it is not.</summary>
    public SyntaxNode TypeSyntax => (SyntaxNode?)Syntax.Type ?? Syntax;
}
