using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>Recognises tests, which break rules on purpose.</summary>
internal static class TestCode
{
    private static readonly HashSet<string> Frameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core",
    };

    private static readonly HashSet<string> Segments = Words.Set("test tests unittest unittests benchmark benchmarks");

    /// <summary>Whether the project refers to a test framework.</summary>
    public static bool IsProject(Compilation compilation)
    {
        foreach (AssemblyIdentity assembly in compilation.ReferencedAssemblyNames)
        {
            if (Frameworks.Contains(assembly.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type or namespace around the code is called so.</summary>
    public static bool Contains(ISymbol member)
    {
        for (ISymbol? symbol = member.ContainingSymbol; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is INamedTypeSymbol or INamespaceSymbol && IsLast(symbol.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLast(string name)
    {
        IReadOnlyList<string> words = Words.Of(name);
        return words.Count > 0 && Segments.Contains(words[words.Count - 1]);
    }
}
