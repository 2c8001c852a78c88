using System.Globalization;
using System.Numerics;

namespace LossGen.Generator.Tests.Functions;

/// <summary>A function's exact value at a point: the nearest double and what is missing from it (tools/oracles/functions.py).</summary>
internal sealed record FunctionReference(double[] Operands, double High, double Low)
{
    /// <summary>The rows of one function and element type.</summary>
    public static List<FunctionReference> Read(string function, string element) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Functions", "References", function + ".csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Where(cells => cells[0] == element)
            .Select(cells => new FunctionReference([.. cells[1].Split(' ').Select(Number)], Number(cells[2]), Number(cells[3]))),
    ];

    /// <summary>How many units in the last place a result is off; ∞ where one is NaN or infinite and the other is not.</summary>
    /// <param name="actual">The result.</param>
    /// <param name="least">What an exact value counts as at least: an error below it is one of that number.</param>
    public double UlpsOf<T>(T actual, double least = 0)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        T expected = T.CreateTruncating(High);
        if (!T.IsFinite(actual) || !T.IsFinite(expected))
        {
            return actual == expected || (T.IsNaN(actual) && T.IsNaN(expected)) ? 0 : double.PositiveInfinity;
        }

        // A unit of a result is that of the binade it lies in, so the next number towards 0 tells it at a power of two.
        T magnitude = T.Max(T.Abs(expected), T.CreateChecked(least));
        double unit = double.CreateChecked(T.BitIncrement(magnitude) - magnitude);
        return Math.Abs((double.CreateChecked(actual) - High - Low) / unit);
    }

    private static double Number(string text) => text switch
    {
        "NaN" => double.NaN,
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };
}
