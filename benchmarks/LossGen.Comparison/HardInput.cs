using System.Globalization;

namespace LossGen.Comparison;

/// <summary>One call at which loss code fails, and what it should give: a row of <c>Inputs/HardInputs.csv</c>.</summary>
/// <param name="Line">The line of the table it counts for.</param>
/// <param name="Function">What is computed.</param>
/// <param name="First">The first operand: numbers, logits, predictions or p.</param>
/// <param name="Second">The second operand: a label, targets or q; empty if there is none.</param>
/// <param name="Value">The exact value or values.</param>
/// <param name="Gradient">The exact gradient with respect to the operand that is a model's; empty if it is not compared.</param>
internal sealed record HardInput(string Line, string Function, float[] First, float[] Second, double[] Value, double[] Gradient)
{
    public static HardInput[] ReadAll() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Inputs", "HardInputs.csv")).Skip(1).Select(Parse)];

    private static HardInput Parse(string row)
    {
        string[] cells = row.Split(';');
        return new HardInput(cells[0], cells[1], [.. Floats(cells[2])], [.. Floats(cells[3])], Doubles(cells[4]), Doubles(cells[5]));
    }

    private static IEnumerable<float> Floats(string cell) => Words(cell).Select(word => float.Parse(word, CultureInfo.InvariantCulture));

    private static double[] Doubles(string cell) => [.. Words(cell).Select(word => double.Parse(word, CultureInfo.InvariantCulture))];

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
