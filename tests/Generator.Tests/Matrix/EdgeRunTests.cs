namespace LossGen.Generator.Tests.Matrix;

/// <summary>Weights and targets of 0 against infinities and NaN, in kernels: few classes and long rows, of every element type.</summary>
/// <remarks>The numbers are those of the formulas, by hand or by mpmath.</remarks>
public sealed class EdgeRunTests
{
    private const double NaN = double.NaN, Inf = double.PositiveInfinity;
    private const int Long = 100;

    public static TheoryData<string> ElementTypes => EdgeRun.ElementTypes;

    [Theory, MemberData(nameof(ElementTypes))]
    public void A_masked_label_of_weight_0_adds_what_smoothing_gives_to_the_others(string type)
    {
        foreach (int classes in new[] { 3, Long })
        {
            // Padding is masked and without weight: only the share of each class is smaller.
            double[] row = Padded([1, 2, -Inf], classes, -Inf), weights = Padded([1, 1, 0], classes, 0);
            double share = 0.1 / classes * 1.6265233750364456, hit = 0.9 * 0.31326168751822286;
            foreach (string kernel in new[] { "Smoothed", "Totalled" })
            {
                double[][] outputs = EdgeRun.Call(kernel, type, classes, Twice(row), new[] { 1, 2 }, weights);
                Near([hit + (2 * share)], outputs[0]);
                Near([hit + share, share], outputs[1]);
                Assert.All(outputs[2], g => Assert.True(double.IsFinite(g)));
            }
        }
    }

    [Theory, MemberData(nameof(ElementTypes))]
    public void A_masked_label_of_weight_0_adds_the_z_loss(string type)
    {
        // log(e + e²) = 2.3132616875182228
        double[][] outputs = EdgeRun.Call("WithZLoss", type, 3, new[] { 1, 2, -Inf, 1, 2, -Inf }, new[] { 1, 2 }, new double[] { 1, 1, 0 });
        Near([0.31326168751822286 + (2 * 0.0535117963496)], outputs[0]);
        Near([0.31326168751822286 + 0.0535117963496, 0.0535117963496], outputs[1]);
    }

    [Theory, MemberData(nameof(ElementTypes))]
    public void Settings_of_0_leave_out_the_rows_that_constants_of_0_do(string type)
    {
        foreach (string kernel in new[] { "WithParameters", "TotalledWithParameters" })
        {
            double[][] outputs = EdgeRun.Call(kernel, type, 3, new double[] { 1, 2, -1, NaN, 2, 0 }, new[] { 1, 2 }, new double[] { 1, 1, 0 }, 0.0, 0.0);
            Near([0.34901221676818], outputs[0]);
            Near([0.34901221676818, 0], outputs[1]);
            Near([0, 0, 0], outputs[2][3..]);
            Assert.All(EdgeRun.Call(kernel, type, 3, new double[] { NaN, 2, 0 }, new[] { 2 }, new double[] { 1, 1, 0 }, 0.1, 0.0)[2], g => Assert.Equal(NaN, g));
            Assert.All(EdgeRun.Call(kernel, type, 3, new double[] { NaN, 2, 0 }, new[] { 2 }, new double[] { 1, 1, 0 }, 0.0, 0.1)[2], g => Assert.Equal(NaN, g));
        }
    }

    [Theory, MemberData(nameof(ElementTypes))]
    public void A_row_of_which_nothing_is_asked_is_NaN_where_its_logits_are(string type)
    {
        foreach (string kernel in new[] { "Soft", "Kl", "Measure" })
        {
            foreach (int classes in new[] { 3, Long })
            {
                double[] logits = [.. Padded([1, NaN, 2], classes, 0), .. Padded([1, 2, 3], classes, 0)], zeros = new double[2 * classes];
                double[][] outputs = kernel == "Soft"
                    ? EdgeRun.Call(kernel, type, classes, logits, zeros) : EdgeRun.Call(kernel, type, classes, zeros, logits);
                Assert.Equal([NaN], outputs[0]);
                Assert.Equal([NaN, 0], outputs[1]);
                Assert.All(outputs[2][..classes], g => Assert.Equal(NaN, g));
                Assert.All(outputs[2][classes..], g => Assert.Equal(0, g));
            }
        }
    }

    [Theory, MemberData(nameof(ElementTypes))]
    public void Renyi_of_rows_that_share_no_class_is_infinite(string type)
    {
        double[] half = [0.5, 0.5], none = [0, 0];
        Assert.Equal([Inf], EdgeRun.Call("Renyi", type, 2, none, half)[0]);
        Assert.Equal([Inf], EdgeRun.Call("Renyi", type, 2, half, none)[0]);
        Assert.Equal([Inf], EdgeRun.Call("Renyi", type, 2, none, none)[0]);
        Assert.Equal([NaN], EdgeRun.Call("Renyi", type, 2, new[] { 0, NaN }, none)[0]);
        Assert.Equal([0.0], EdgeRun.Call("Renyi", type, 2, half, half)[0]);
    }

    private static double[] Padded(double[] row, int length, double with) => [.. row, .. Enumerable.Repeat(with, length - row.Length)];

    private static double[] Twice(double[] row) => [.. row, .. row];

    private static void Near(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.True(Math.Abs(pair.First - pair.Second) <= 1e-6, $"{pair.Second} is not {pair.First}"));
    }
}
