using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Arithmetic of whole numbers that are known.</summary>
internal static class Numbers
{
    /// <summary>A length or an index; null if the number is none.</summary>
    public static int? Index(double number) => number is >= 0 and <= int.MaxValue && number == Math.Floor(number) ? (int)number : null;

    /// <summary>The result, if it is a whole number that is not negative, which every integer type gives alike; else NaN.</summary>
    public static double Apply(BinaryOperatorKind op, double a, double b)
    {
        double result = op switch
        {
            BinaryOperatorKind.Add => a + b,
            BinaryOperatorKind.Subtract => a - b,
            BinaryOperatorKind.Multiply => a * b,
            BinaryOperatorKind.Divide when IsWhole(a) && IsWhole(b) && b != 0 && a % b == 0 => a / b,
            _ => double.NaN,
        };
        return IsWhole(result) && result is >= 0 and <= int.MaxValue ? result : double.NaN;
    }

    private static bool IsWhole(double number) => number == Math.Floor(number);
}
