using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>From where on a function fails, in the number format at hand, as messages say it.</summary>
internal static class Precision
{
    /// <summary>The exponent from which an exponential overflows.</summary>
    public static string Overflow(IOperation operation) => For(operation, "88.8", "709.8");

    /// <summary>The negated exponent from which an exponential is 0.</summary>
    public static string Underflow(IOperation operation) => For(operation, "104", "746");

    /// <summary>Text for float, text for double, or both where the type is not known.</summary>
    public static string For(IOperation operation, string single, string twice) => Shapes.Element(operation.Type)?.SpecialType switch
    {
        SpecialType.System_Single => single,
        SpecialType.System_Double => twice,
        _ => $"{single} as float, {twice} as double",
    };
}
