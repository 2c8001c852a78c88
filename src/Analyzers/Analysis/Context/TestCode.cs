using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>Recognises tests, which break rules on purpose.</summary>
internal static class TestCode
{
    private static readonly HashSet<string> Frameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core",
    };

    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal)
    {
        "Fact", "Theory", "Test", "TestCase", "TestMethod", "DataTestMethod", "TestClass", "TestFixture", "Benchmark",
    };

    // What projects of tests are called, after which their namespaces are.
    private static readonly HashSet<string> Projects = new(StringComparer.Ordinal) { "Tests", "UnitTests", "IntegrationTests", "FunctionalTests", "Benchmarks" };

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

    /// <summary>Whether the code is in the namespace of a test project, or it or a type around it is marked as a test or a benchmark. The name of a type says nothing: a TStatisticTest is production code.</summary>
    public static bool Contains(ISymbol member)
    {
        for (ISymbol? symbol = member; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is INamespaceSymbol space)
            {
                return Projects.Contains(space.Name);
            }

            foreach (AttributeData attribute in symbol.GetAttributes())
            {
                string name = attribute.AttributeClass?.Name ?? "";
                if (Marks.Contains(name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
