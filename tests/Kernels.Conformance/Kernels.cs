using LossGen.Kernels.Declared.Calls;

namespace LossGen.Kernels.Conformance;

/// <summary>All kernels: those that the declared methods get, and the functions of the library.</summary>
internal static class Kernels
{
    public static IEnumerable<Case> All => [.. LossCases.All, .. DivergenceCases.All, .. InformationCases.All, .. LibraryCases.All];
}
