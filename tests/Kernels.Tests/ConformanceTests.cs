using System.Reflection;
using LossGen.Kernels.Conformance;
using LossGen.Kernels.Declared.Calls;

namespace LossGen.Kernels.Tests;

/// <summary>What the conformance suite runs.</summary>
public sealed class ConformanceTests
{
    private const BindingFlags Methods = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_declared_kernel_is_in_the_suite()
    {
        IEnumerable<string> declared = typeof(Case).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(Methods))
            .Where(method => method.GetCustomAttributes().Any(a => a is LossAttribute or DivergenceAttribute or InformationAttribute))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}({string.Join(',', method.GetParameters().Select(p => p.Name))})");

        Assert.Equal(declared.Order(StringComparer.Ordinal), DeclaredCases.Select(kernel => kernel.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_is_in_the_suite()
    {
        string[] names = [.. Enum.GetNames<Kind>(), .. Enum.GetNames<DivergenceKind>(), .. Enum.GetNames<Measure>()];
        HashSet<string> covered =
        [
            .. AttributesOf<LossAttribute>().Select(a => a.Kind.ToString()),
            .. AttributesOf<DivergenceAttribute>().Select(a => a.Kind.ToString()),
            .. AttributesOf<InformationAttribute>().Select(a => a.Measure.ToString()),
        ];

        Assert.Empty(names.Except(covered));
    }

    [Fact]
    public void A_kernel_that_gives_other_bits_is_named()
    {
        DigestList digests = DigestList.OfThisMachine([LibraryCases.All[0], LibraryCases.All[1]], few: true);
        DigestList others = DigestList.OfThisMachine([LibraryCases.All[0], LibraryCases.All[1] with { Run = LibraryCases.All[3].Run }], few: true);

        string difference = Assert.Single(digests.DifferencesFrom(others, few: true));
        Assert.StartsWith(LibraryCases.All[1].Name, difference, StringComparison.Ordinal);
    }

    private static IEnumerable<Case> DeclaredCases => [.. LossCases.All, .. DivergenceCases.All, .. InformationCases.All];

    private static IEnumerable<T> AttributesOf<T>()
        where T : Attribute => typeof(Case).Assembly.GetTypes().SelectMany(type => type.GetMethods(Methods)).SelectMany(method => method.GetCustomAttributes<T>());
}
