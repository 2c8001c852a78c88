using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analyzers.Analysis;

/// <summary>Recognises formulas, which a compiler reads that computes what overflows or cancels in them in another form.</summary>
internal static class FormulaCode
{
    private static readonly ConditionalWeakTable<Compilation, Names> OfCompilations = new();

    // An edit leaves the other files as they are.
    private static readonly ConditionalWeakTable<SyntaxTree, Names> OfFiles = new();

    /// <summary>Whether the code is in a method that an attribute of a kernel names as its formula.</summary>
    public static bool Contains(ISymbol member, Compilation compilation) => Formula(member) is { } name && Of(compilation).All.Contains(name);

    /// <summary>Whether it is, and a kernel computes it in double.</summary>
    public static bool IsOfDouble(ISymbol member, Compilation compilation) => Formula(member) is { } name && Of(compilation).OfDouble.Contains(name);

    private static string? Formula(ISymbol member)
    {
        ISymbol? symbol = member;
        while (symbol is IMethodSymbol { MethodKind: not MethodKind.Ordinary })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is IMethodSymbol { IsStatic: true } ? symbol.Name : null;
    }

    private static Names Of(Compilation compilation) => OfCompilations.GetValue(compilation, all =>
    {
        Names names = new([], []);
        if (!Kernel.CanBeIn(all))
        {
            return names;
        }

        foreach (SyntaxTree tree in all.SyntaxTrees)
        {
            Names ofFile = OfFiles.GetValue(tree, Of);
            names.All.UnionWith(ofFile.All);
            names.OfDouble.UnionWith(ofFile.OfDouble);
        }

        return names;
    });

    private static Names Of(SyntaxTree tree)
    {
        Names names = new([], []);
        if (!MayName(tree.GetText().ToString()))
        {
            return names;
        }

        foreach (AttributeSyntax attribute in tree.GetRoot().DescendantNodes(node => node is not (ExpressionSyntax or StatementSyntax)).OfType<AttributeSyntax>())
        {
            if (Formula(attribute) is { } formula)
            {
                names.All.Add(formula);
                if (attribute.Parent?.Parent is MethodDeclarationSyntax method && ReadsDouble(method))
                {
                    names.OfDouble.Add(formula);
                }
            }
        }

        return names;
    }

    // The text is searched first: most files have none of the attributes, and the compiler makes the nodes of a tree for who asks for them.
    private static bool MayName(string text) =>
        text.IndexOf("Loss", StringComparison.Ordinal) >= 0 || text.IndexOf("Divergence", StringComparison.Ordinal) >= 0;

    private static bool ReadsDouble(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters.FirstOrDefault()?.Type is { } type && type.DescendantTokens().Any(token => token.IsKind(SyntaxKind.DoubleKeyword));

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

    /// <param name="All">The names of all formulas.</param>
    /// <param name="OfDouble">Those that a kernel computes in double.</param>
    private sealed record Names(HashSet<string> All, HashSet<string> OfDouble);
}
