using LossGen.Generator.Expressions;

namespace LossGen.Generator.Definitions;

/// <summary>Looks up the operands and settings of a formula by the name the math uses.</summary>
internal sealed class Symbols(IReadOnlyDictionary<string, Expr> bound)
{
    /// <summary>The weight of a class: the constant 1 where classes have none.</summary>
    public const string ClassWeight = "classWeight";

    /// <summary>The length of a row.</summary>
    public const string Classes = "classes";

    /// <summary>1 for a class that label smoothing gives a share, and 0 for the one that it excludes.</summary>
    public const string Smoothed = "smoothed";

    /// <summary>The number of the lane's class, from 0.</summary>
    public const string ClassNumber = "classNumber";

    /// <summary>What is appended to an operand's name where each row has one number of it.</summary>
    public const string OfRow = "OfRow";

    /// <summary>Whether a symbol of a lane is in no memory, because it follows from where the lane is in its row.</summary>
    public static bool IsComputed(string symbol) => symbol is Smoothed or ClassNumber;

    /// <summary>Whether the formula has a symbol.</summary>
    public bool Has(string symbol) => bound.ContainsKey(symbol);

    public Expr this[string symbol] => bound[symbol];
}
