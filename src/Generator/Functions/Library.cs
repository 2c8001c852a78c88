using LossGen.Generator.Expressions;

namespace LossGen.Generator.Functions;

/// <summary>The functions whose arithmetic is so long that kernels call the library's own: it is compiled once, and they stay short.</summary>
internal static class Library
{
    /// <summary>Whether kernels call a function. All of these have the name of their operation.</summary>
    public static bool Has(Op op) => op is >= Op.Sinh and <= Op.Tetragamma and not (Op.Round or Op.Floor);

    /// <summary>Whether kernels call the function of a name.</summary>
    public static bool Has(string function) => Enum.TryParse(function, out Op op) && Has(op);
}
