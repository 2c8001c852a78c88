using LossGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend.Formulas;

/// <summary>Finds the method that an attribute names as its formula.</summary>
internal sealed class FormulaFinder(MethodDeclaration method, AttributeData attribute, AttributeSyntax syntax, DiagnosticSink sink)
{
    /// <summary>The argument that names the formula.</summary>
    public SyntaxNode Place => (SyntaxNode?)syntax.ArgumentList?.Arguments.LastOrDefault(argument => argument.NameEquals is null)?.Expression ?? syntax;

    /// <summary>Whether the type does not exist, which the C# compiler reports.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The method, or null if it is reported.</summary>
    public IMethodSymbol? Find()
    {
        if (attribute.ConstructorArguments is not [.., { Value: string name }] || name.Length == 0)
        {
            sink.Report(FormulaRules.NotFound, Place, "of this name", "write nameof of a static method that computes the loss of one element");
            return null;
        }

        INamedTypeSymbol? type = attribute.ConstructorArguments is [{ Value: INamedTypeSymbol named }, _] ? named : null;
        if (type is { TypeKind: TypeKind.Error })
        {
            IsBroken = true;
            return null;
        }

        if (type is null && attribute.ConstructorArguments.Length > 1)
        {
            sink.Report(FormulaRules.NotFound, Place, $"'{name}'", "write typeof of the type that declares it");
            return null;
        }

        ISymbol[] members = [.. Types(type).Select(t => Members(t, name)).FirstOrDefault(found => found.Length > 0) ?? []];
        IMethodSymbol[] methods = [.. members.OfType<IMethodSymbol>()];
        if (methods.Length == 0)
        {
            ReportMissing(name, type, members.FirstOrDefault());
            return null;
        }

        if (methods.Length > 1)
        {
            string overloads = string.Join(", ", methods.Select(m => m.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
            sink.Report(FormulaRules.Overloaded, Place, name, overloads);
            return null;
        }

        return methods[0];
    }

    // The annotated method's own type, and those around it.
    private IEnumerable<INamedTypeSymbol> Types(INamedTypeSymbol? given)
    {
        INamedTypeSymbol? type = given ?? method.Symbol.ContainingType;
        for (; type is not null; type = given is null ? type.ContainingType : null)
        {
            yield return type.IsUnboundGenericType ? type.OriginalDefinition : type;
        }
    }

    // Both halves of a partial method are one.
    private static ISymbol[] Members(INamedTypeSymbol type, string name) =>
        [.. type.GetMembers(name).Where(member => member is not IMethodSymbol { PartialDefinitionPart: not null })];

    private void ReportMissing(string name, INamedTypeSymbol? type, ISymbol? other)
    {
        string place = (type ?? method.Symbol.ContainingType).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        string advice;
        if (other is not null)
        {
            advice = $"'{name}' is no method: write a static method that returns the loss of one element";
        }
        else
        {
            string[] names = [.. Types(type).SelectMany(t => t.GetMembers()).OfType<IMethodSymbol>()
                .Where(m => m is { MethodKind: MethodKind.Ordinary, IsStatic: true } && !SymbolEqualityComparer.Default.Equals(m, method.Symbol))
                .Select(m => m.Name)];
            advice = names.Length > 0 && NearestName.Find(name, names) is { } nearest
                ? $"{place} has the method '{nearest}'"
                : $"declare a static method '{name}' in {place}, or write typeof of the type that has it first";
        }

        sink.Report(FormulaRules.NotFound, Place, $"'{name}' in {place}", advice);
    }
}
