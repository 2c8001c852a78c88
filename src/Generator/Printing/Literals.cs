using System.Globalization;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Printing;

/// <summary>C# spellings of numbers, bit for bit and under any culture.</summary>
internal static class Literals
{
    /// <summary>A literal of the element type.</summary>
    public static string Of(double value, ElementType element)
    {
        string keyword = element.Keyword();
        value = element == ElementType.Float ? (float)value : value;
        if (double.IsNaN(value))
        {
            return keyword + ".NaN";
        }

        if (double.IsInfinity(value))
        {
            return keyword + (value > 0 ? ".PositiveInfinity" : ".NegativeInfinity");
        }

        return element == ElementType.Float ? Float((float)value) : Double(value);
    }

    private static string Float(float value) => value == float.MaxValue
        ? "float.MaxValue"
        : value == float.MinValue ? "float.MinValue" : value.ToString("G9", CultureInfo.InvariantCulture) + "f";

    private static string Double(double value)
    {
        string text = value == double.MaxValue
            ? "double.MaxValue"
            : value == double.MinValue ? "double.MinValue" : value.ToString("G17", CultureInfo.InvariantCulture);
        return text.All(c => char.IsDigit(c) || c == '-') ? text + ".0" : text;
    }
}
