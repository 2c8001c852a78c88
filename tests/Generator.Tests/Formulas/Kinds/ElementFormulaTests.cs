namespace LossGen.Generator.Tests.Formulas.Kinds;

/// <summary>Every kind of elements, written as somebody's own formula, beside the kind.</summary>
/// <remarks>The kind is computed in double. What is right to how many digits depends on the place, see <see cref="Sensitivity"/>.</remarks>
public sealed class ElementFormulaTests
{
    private static readonly string[] Outputs = ["value", "gradient", "Hessian"];

    // Of value, gradient and Hessian.
    private static readonly double[] Allowed = [4, 8, 16];

    public static TheoryData<int, string> Formulas
    {
        get
        {
            TheoryData<int, string> data = [];
            for (int i = 0; i < ElementFormulas.All.Count; i++)
            {
                data.Add(i, ElementFormulas.All[i].ToString());
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Formula_EqualsItsKind(int entry, string name)
    {
        KindFormula formula = ElementFormulas.All[entry];
        double[][] operands = formula.Operands.All, exact = ElementKernels.Call(entry, "BuiltInDouble", operands);
        Sensitivity sensitivity = new(entry, operands, exact);

        Compare("Own", 1.0 / (1 << 23), Math.ScaleB(1, -116), float.MaxValue);
        Compare("OwnDouble", Math.ScaleB(1, -52), Math.ScaleB(1, -1012), double.MaxValue);

        void Compare(string method, double unit, double smallest, double largest)
        {
            double[][] actual = ElementKernels.Call(entry, method, operands);
            for (int i = 0; i < operands[0].Length; i++)
            {
                for (int order = 0; order < Allowed.Length && Math.Abs(exact[order][i]) <= largest && (order == 0 || !formula.IsCorner(operands[0][i], operands[1][i])); order++)
                {
                    double units = Math.Abs(actual[order][i] - exact[order][i]) / (unit * Math.Max(sensitivity.At(order, i), smallest));
                    Assert.True(units <= Allowed[order] * (order == 0 ? 1 : formula.Terms), $"{method} {Outputs[order]} at ({string.Join(", ", operands.Select(x => x[i]))}): {actual[order][i]:r}, of the kind {exact[order][i]:r}, {units:g3} units: {name}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Formula_OfTheSameExpression_HasTheSameBits(int entry, string name)
    {
        double[][] operands = ElementFormulas.All[entry].Operands.All;

        bool same = Same("Own", "BuiltIn") && Same("OwnDouble", "BuiltInDouble");

        Assert.True(same || !ElementFormulas.All[entry].HasSameBits, name);

        bool Same(string own, string kind) => ElementKernels.Call(entry, own, operands).Zip(ElementKernels.Call(entry, kind, operands)).All(pair => pair.First.SequenceEqual(pair.Second));
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void NaN_MarksAllOutputsOfItsElement(int entry, string name)
    {
        double[][] points = ElementFormulas.All[entry].Operands.All;
        for (int operand = 0; operand < points.Length; operand++)
        {
            double[][] operands = [.. points.Select((x, i) => i == operand ? [.. x.Select(_ => double.NaN)] : x)];
            Assert.All(ElementKernels.Call(entry, "Own", operands), output => Assert.All(output, value => Assert.True(double.IsNaN(value), $"operand {operand} of {name}")));
        }
    }
}
