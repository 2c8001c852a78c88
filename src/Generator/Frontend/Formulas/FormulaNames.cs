using LossGen.Generator.Definitions;
using LossGen.Generator.Lowering;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.Generator.Frontend.Formulas;

/// <summary>Names that a formula's parts cannot have in generated code, and what they are called instead.</summary>
internal static class FormulaNames
{
    private static readonly HashSet<string> Reserved =
    [
        "weights", "weight", "mask", "included", "classWeights", Symbols.ClassWeight, Symbols.Classes, Symbols.Smoothed, Symbols.ClassNumber, "classes",
        "columns", "rows", "row", "rowStride", "gradient", "hessian", "losses", "loss", "upstream", "logSumExp", "labels", "label", "count", "length", "kept", "scale", "result",
        "ignoreIndex", "smoothingExcludes", "destination", .. Planner.Reserved,
    ];

    /// <summary>Whether generated code means something else by a name. Single letters are its own, and digits at the end number vectors.</summary>
    public static bool IsReserved(string name) =>
        Reserved.Contains(name) || name.Length == 1 || char.IsDigit(name[name.Length - 1]) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;

    /// <summary>A name as generated code writes names of values: types have capitals there. Half-typed parameters have none.</summary>
    public static string OfValue(string name) => name.Length == 0 ? "nameless" : char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>A name that nothing else has.</summary>
    /// <param name="name">The name to begin with.</param>
    /// <param name="taken">Other names.</param>
    /// <param name="suffix">What to append to names that are taken.</param>
    public static string Free(string name, ICollection<string> taken, string suffix = "Value")
    {
        string free = OfValue(name);
        while (IsReserved(free) || taken.Contains(free))
        {
            free += suffix;
        }

        taken.Add(free);
        return free;
    }
}
