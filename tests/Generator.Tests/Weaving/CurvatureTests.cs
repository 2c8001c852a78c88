using LossGen.Generator.Definitions;
using LossGen.Generator.Tests.Emission;

namespace LossGen.Generator.Tests.Weaving;

/// <summary>What kernels write to <c>hessian</c> by choice, beside the formulas of the libraries that take it, in plain doubles.</summary>
public sealed class CurvatureTests
{
    private const string Pair = "ReadOnlySpan<double> p, ReadOnlySpan<double> t, ReadOnlySpan<double> weights";
    private const string Rows = "ReadOnlySpan<double> z, ReadOnlySpan<int> y, int classes, ReadOnlySpan<double> weights";

    private static readonly double[] Residuals = [0, 1e-9, -1e-9, 0.01, -0.01, 0.5, -0.5, 1, -1, 3, -3, 1e6, -1e6, double.PositiveInfinity, double.NaN];

    private static readonly string[] Flat = [.. Catalogue.All.Where(entry => Curvatures.Of(entry, default).Contains(Pipeline.Curvature.Unit)).Select(entry => entry.Kind)];

    private static readonly Lazy<CompiledKernels> Kernels = new(() => new(
        [
            .. Flat.Select(kind => Declaration($"Kind.{kind}, Curvature = Curvature.Unit", "Unit" + kind, Pair)),
            Declaration("Kind.AbsoluteError, Curvature = Curvature.Majorizer, Epsilon = 0.25", "Majorizer", Pair),
            Declaration("Kind.Quantile, Quantile = 0.9, Curvature = Curvature.Majorizer", "MajorizerOfQuantile", Pair + ", double epsilon"),
            Declaration("Kind.CrossEntropy, Curvature = Curvature.SoftmaxBound", "SoftmaxBound", Rows),
            Declaration("Kind.CrossEntropy, Curvature = Curvature.SoftmaxTwice", "SoftmaxTwice", Rows),
            Declaration("Kind.CrossEntropy, Curvature = Curvature.AbsoluteResidual", "AbsoluteResidual", Rows),
            Declaration("Kind.CrossEntropy", "Exact", Rows),
            Declaration("Kind.BinaryCrossEntropy, Curvature = Curvature.AbsoluteResidual", "AbsoluteResidualOfTwo", Pair),
            "[Loss(Kind.CrossEntropy, Curvature = Curvature.SoftmaxBound)] public static partial float BoundOfSoftTargets(ReadOnlySpan<float> z, ReadOnlySpan<float> t, int classes, Span<float> hessian);",
        ]));

    private readonly Random _random = new(5);

    private delegate double OfPair(ReadOnlySpan<double> p, ReadOnlySpan<double> t, ReadOnlySpan<double> weights, Span<double> gradient, Span<double> hessian);

    private delegate double OfQuantile(
        ReadOnlySpan<double> p, ReadOnlySpan<double> t, ReadOnlySpan<double> weights, double epsilon, Span<double> gradient, Span<double> hessian);

    private delegate double OfRows(
        ReadOnlySpan<double> z, ReadOnlySpan<int> y, int classes, ReadOnlySpan<double> weights, Span<double> gradient, Span<double> hessian);

    private delegate float OfSoftTargets(ReadOnlySpan<float> z, ReadOnlySpan<float> t, int classes, Span<float> hessian);

    public static TheoryData<string> FlatKinds => [.. Flat];

    [Theory, MemberData(nameof(FlatKinds))]
    public void Unit_IsTheWeight(string kind)
    {
        double[] p = [1, -2, 0.5, 7, double.NaN], t = [1, -1, 1, 1, 1], weights = [1, 0.5, 0, 3, 1], hessian = new double[5];
        Kernels.Value.Get<OfPair>("Unit" + kind)(p, t, weights, default, hessian);
        Assert.Equal([1, 0.5, 0, 3, double.NaN], hessian);
    }

    [Fact]
    public void Majorizer_OfAResidual_IsOneOverItsMagnitudeAboveEpsilon()
    {
        double[] hessian = new double[Residuals.Length];
        Kernels.Value.Get<OfPair>("Majorizer")(Residuals, new double[Residuals.Length], Ones(Residuals.Length), default, hessian);
        for (int i = 0; i < hessian.Length; i++)
        {
            double r = Math.Abs(Residuals[i]);
            AssertClose(r <= 0.25 ? 4 : 1 / r, hessian[i]);
        }
    }

    [Fact]
    public void Majorizer_OfAQuantile_IsHalfOfThat()
    {
        double[] hessian = new double[Residuals.Length];
        Kernels.Value.Get<OfQuantile>("MajorizerOfQuantile")(Residuals, new double[Residuals.Length], Ones(Residuals.Length), 1e-3, default, hessian);
        for (int i = 0; i < hessian.Length; i++)
        {
            double r = Math.Abs(Residuals[i]);
            AssertClose(r <= 1e-3 ? 500 : 0.5 / r, hessian[i]);
        }
    }

    // The parabola touches the loss at its residual, and is not below it anywhere.
    [Theory]
    [InlineData("Majorizer", 0.5, 2), InlineData("MajorizerOfQuantile", 0.9, 1)]
    public void Majorizer_IsTheCurvatureOfAParabolaAboveTheLoss(string kernel, double level, double factor)
    {
        double[] points = [-4, -1.5, -0.3, 0.3, 1, 2.5], gradient = new double[6], hessian = new double[6];
        if (kernel == "Majorizer")
        {
            Kernels.Value.Get<OfPair>(kernel)(points, new double[6], Ones(6), gradient, hessian);
        }
        else
        {
            Kernels.Value.Get<OfQuantile>(kernel)(points, new double[6], Ones(6), 0.25, gradient, hessian);
        }

        double Loss(double r) => factor * Math.Max((1 - level) * r, -level * r);
        for (int i = 0; i < points.Length; i++)
        {
            for (double x = -6; x <= 6; x += 0.125)
            {
                double step = x - points[i], parabola = Loss(points[i]) + (gradient[i] * step) + (0.5 * hessian[i] * step * step);
                Assert.True(parabola >= Loss(x) - 1e-12, $"{parabola} < {Loss(x)} at {x}, from {points[i]}.");
            }
        }
    }

    [Fact]
    public void Majorizer_ChecksAnEpsilonThatIsGivenWithTheCall()
    {
        double[] hessian = [7];
        var failure = Assert.Throws<ArgumentOutOfRangeException>(
            () => Kernels.Value.Get<OfQuantile>("MajorizerOfQuantile")([1], [1], [1], 0, default, hessian));
        Assert.Equal("epsilon", failure.ParamName);
        Assert.Equal([7], hessian);
    }

    [Theory]
    [InlineData(1), InlineData(2), InlineData(10), InlineData(70)]
    public void OfASoftmax_IsWhatTheLibrariesTake(int classes)
    {
        const int RowCount = 25;
        double[] z = [.. Enumerable.Range(0, RowCount * classes).Select(_ => (_random.NextDouble() * 8) - 4)], weights = Weights(RowCount);
        int[] y = [.. weights.Select(_ => _random.Next(classes))];
        double[] bound = Hessian("SoftmaxBound"), twice = Hessian("SoftmaxTwice"), residual = Hessian("AbsoluteResidual"), exact = Hessian("Exact");
        for (int i = 0; i < z.Length; i++)
        {
            int row = i / classes;
            double[] exponentials = [.. z.Skip(row * classes).Take(classes).Select(Math.Exp)];
            double sum = exponentials.Sum(), p = exponentials[i % classes] / sum, others = (sum - exponentials[i % classes]) / sum;
            AssertClose(classes == 1 ? 0 : weights[row] * p * others * classes / (classes - 1), bound[i]);
            AssertClose(2 * weights[row] * p * others, twice[i]);
            AssertClose(weights[row] * p * others, exact[i]);
            AssertClose(weights[row] * (y[row] == i % classes ? others : p), residual[i]);
        }

        double[] Hessian(string name)
        {
            double[] hessian = new double[z.Length];
            Kernels.Value.Get<OfRows>(name)(z, y, classes, weights, default, hessian);
            return hessian;
        }
    }

    [Fact]
    public void SoftmaxBound_OfSoftTargets_IsOfFloatsToo()
    {
        float[] hessian = new float[3];
        Kernels.Value.Get<OfSoftTargets>("BoundOfSoftTargets")([1, 2, 3], [0.25f, 0.25f, 0.5f], 3, hessian);
        double sum = Math.Exp(1) + Math.Exp(2) + Math.Exp(3);
        for (int i = 0; i < 3; i++)
        {
            double p = Math.Exp(i + 1) / sum;
            Assert.Equal(1.5 * p * (1 - p), hessian[i], 1e-6);
        }
    }

    [Fact]
    public void AbsoluteResidual_OfTwoClasses_IsTheDistanceOfProbabilityAndTarget()
    {
        double[] z = [-3, -0.5, 0, 0.25, 4, -40], t = [0, 1, 0.5, 0.25, 1, 0], hessian = new double[6];
        Kernels.Value.Get<OfPair>("AbsoluteResidualOfTwo")(z, t, Ones(6), default, hessian);
        for (int i = 0; i < z.Length; i++)
        {
            double p = 1 / (1 + Math.Exp(-z[i]));
            Assert.Equal(Math.Abs(p - t[i]), hessian[i], 1e-15);
        }
    }

    private static string Declaration(string arguments, string name, string parameters) =>
        $"[Loss({arguments}, Reduction = Reduction.Sum)] public static partial double {name}({parameters}, Span<double> gradient, Span<double> hessian);";

    private static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];

    private double[] Weights(int count) => [.. Enumerable.Range(0, count).Select(_ => _random.NextDouble() + 0.1)];

    private static void AssertClose(double expected, double actual)
    {
        if (double.IsNaN(expected))
        {
            Assert.Equal(expected, actual);
        }
        else
        {
            Assert.InRange(actual, expected * (1 - 1e-13), expected * (1 + 1e-13));
        }
    }
}
