using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analyzers.Analysis;

/// <summary>Recognises formulas, which a compiler reads that computes what overflows or cancels in them in another form.</summary>
internal static class FormulaCode
{
    private static readonly ConditionalWeakTable<Compilation, HashSet<string>> Known = new();

    /// <summary>Whether the code is in a method that an attribute of a kernel names as its formula.</summary>
    public static bool Contains(ISymbol member, Compilation compilation)
    {
        ISymbol? symbol = member;
        while (symbol is IMethodSymbol { MethodKind: not MethodKind.Ordinary })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is IMethodSymbol { IsStatic: true } && Known.GetValue(compilation, Names).Contains(symbol.Name);
    }

    // Asked when there is something to report, so the files are looked through at most once, and not where nothing is wrong.
    private static HashSet<string> Names(Compilation compilation) => new(
        compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes(node => node is not (ExpressionSyntax or StatementSyntax)))
            .OfType<AttributeSyntax>()
            .Select(Formula)
            .OfType<string>(),
        StringComparer.Ordinal);

    private static string? Formula(AttributeSyntax attribute)
    {
        string name = attribute.Name.ToString();
        ExpressionSyntax? last = name.Contains("Loss") || name.Contains("Divergence")
            ? attribute.ArgumentList?.Arguments.LastOrDefault(argument => argument.NameEquals is null)?.Expression
            : null;
        return last switch
        {
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var named }] } =>
                named is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : named.ToString(),
            _ => null,
        };
    }
}
