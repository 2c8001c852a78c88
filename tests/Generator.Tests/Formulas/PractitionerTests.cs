using System.Globalization;

namespace LossGen.Generator.Tests.Formulas;

/// <summary>Formulas as different people would write them, against values and derivatives of 80 digits (<c>tools/oracles/user_formulas.py</c>).</summary>
/// <remarks>
/// What is right to how many digits depends on the place: a distance is measured in units in the last place of the sensitivity, what a
/// relative error in the operands of one such unit does.
/// </remarks>
public sealed class PractitionerTests
{
    private const int FirstNumber = 2, FirstResult = 4;

    private const double Unit = 1.0 / (1L << 52), Smallest = 1e-300;

    // Of value, gradient and Hessian.
    private static readonly double[] Allowed = [4, 8, 16];

    private static readonly ILookup<string, string[]> Rows = File.ReadLines("Formulas/References/formulas.tsv").Skip(1)
        .Select(line => line.Split('\t')).ToLookup(row => row[0]);

    public static TheoryData<string> Names => [.. Rows.Select(rows => rows.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Formula_HasItsDigits(string name)
    {
        string[][] rows = [.. Rows[name]];

        double[][] results = FormulaRun.Call(rows[0][1], "double", Numbers(FirstNumber), Numbers(FirstNumber + 1));

        for (int order = 0; order < Allowed.Length; order++)
        {
            double[] exact = Numbers(FirstResult + 2 * order), scales = Numbers(FirstResult + 2 * order + 1);
            for (int i = 0; i < rows.Length; i++)
            {
                double units = Math.Abs(results[order][i] - exact[i]) / (Unit * Math.Max(scales[i], Smallest));
                Assert.True(units <= Allowed[order], $"{name}, derivative {order} at ({rows[i][2]}, {rows[i][3]}): {results[order][i]:r}, exactly {exact[i]:r}, {units:g3} units");
            }
        }

        double[] Numbers(int column) => [.. rows.Select(row => double.Parse(row[column], CultureInfo.InvariantCulture))];
    }
}
