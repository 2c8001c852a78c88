using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>Gives a method whose loss is wrong a body, where C# has nothing else to say against its declaration.</summary>
internal static class PlaceholderReader
{
    private static readonly SymbolDisplayFormat Name = new(
        SymbolDisplayGlobalNamespaceStyle.Included,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat NameAndConstraints =
        Name.AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    /// <summary>What to write for the method, or null.</summary>
    /// <param name="method">The method.</param>
    /// <param name="sink">What is reported.</param>
    /// <param name="isBroken">Whether the C# compiler reports what is wrong with the formula.</param>
    public static Placeholder? Read(MethodDeclaration method, DiagnosticSink sink, bool isBroken = false)
    {
        if ((sink.IsEmpty && !isBroken) || !IsSound(method))
        {
            return null;
        }

        MethodShell shell = ShellReader.Read(method, Return(method.Symbol));
        string reasons = sink.IsEmpty ? "what is wrong with its formula" : string.Join(", ", sink.Reported.Select(diagnostic => diagnostic.Id).Distinct());
        return new Placeholder(shell with { Signature = shell.Signature + Constraints(method.Symbol) }, reasons);
    }

    // What is missing here would be reported of the generated half as well.
    private static bool IsSound(MethodDeclaration method) =>
        DeclarationChecks.IsPartial(method)
        && method.Types.All(DeclarationChecks.CanBeContinued)
        && IsKnown(method.Symbol.ReturnType)
        && method.Symbol.Parameters.All(parameter => IsKnown(parameter.Type));

    private static bool IsKnown(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error or TypeKind.Pointer or TypeKind.FunctionPointer } => false,
        IArrayTypeSymbol array => IsKnown(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.All(IsKnown),
        _ => true,
    };

    private static string Return(IMethodSymbol method) => method.RefKind switch
    {
        RefKind.None => ShellReader.FullName(method.ReturnType),
        RefKind.Ref => $"ref {ShellReader.FullName(method.ReturnType)}",
        _ => $"ref readonly {ShellReader.FullName(method.ReturnType)}",
    };

    // Both halves of a generic method must state them.
    private static string Constraints(IMethodSymbol method) =>
        method.ToDisplayString(NameAndConstraints).Substring(method.ToDisplayString(Name).Length);
}
