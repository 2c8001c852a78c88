namespace LossGen.Generator.Tests.Formulas.Kinds;

/// <summary>Every kind of rows, written as somebody's own formula with loops, beside the kind, which is computed in double.</summary>
public sealed class RowFormulaTests
{
    private static readonly string[] Outputs = ["value", "gradient", "Hessian"];

    // Of value, gradient and Hessian.
    private static readonly double[] Allowed = [4, 8, 16];

    private static readonly double Step = Math.ScaleB(1, -20);

    public static TheoryData<int, int, string> Formulas
    {
        get
        {
            TheoryData<int, int, string> data = [];
            for (int i = 0; i < RowFormulas.All.Count; i++)
            {
                data.Add(i, 5, RowFormulas.All[i].ToString());
                data.Add(i, 70, RowFormulas.All[i].ToString());
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Formula_EqualsItsKind(int entry, int classes, string name)
    {
        RowPlaces rows = RowPlaces.Of(RowFormulas.All[entry], classes);
        double[][] exact = RowKernels.Call(entry, "BuiltInDouble", rows);
        double[][][] moved = [.. Enumerable.Range(0, 6).Select(seed => RowKernels.Call(entry, "BuiltInDouble", rows.Moved(Step, seed)))];

        Compare("Own", 1.0 / (1 << 23), Math.ScaleB(1, -116));
        Compare("OwnDouble", Math.ScaleB(1, -52), Math.ScaleB(1, -1012));

        void Compare(string method, double unit, double smallest)
        {
            double[][] actual = RowKernels.Call(entry, method, rows);
            for (int order = 0; order < Allowed.Length; order++)
            {
                for (int i = 0; i < exact[order].Length; i++)
                {
                    double scale = RowFormulas.All[entry].Terms + Math.Abs(exact[order][i]) + moved.Max(outputs => Math.Abs(outputs[order][i] - exact[order][i])) / Step;
                    double units = Math.Abs(actual[order][i] - exact[order][i]) / (unit * Math.Max(scale, smallest));
                    Assert.True(units <= Allowed[order], $"{method} {Outputs[order]} {i} of rows of {classes}: {actual[order][i]:r}, of the kind {exact[order][i]:r}, {units:g3} units: {name}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Formula_OfTheSameExpression_HasTheSameBits(int entry, int classes, string name)
    {
        RowPlaces rows = RowPlaces.Of(RowFormulas.All[entry], classes);

        bool same = Same("Own", "BuiltIn") && Same("OwnDouble", "BuiltInDouble");

        Assert.True(same || !RowFormulas.All[entry].HasSameBits, name);

        bool Same(string own, string kind) => RowKernels.Call(entry, own, rows).Zip(RowKernels.Call(entry, kind, rows)).All(pair => pair.First.SequenceEqual(pair.Second));
    }
}
