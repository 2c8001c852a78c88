using System.Globalization;
using System.Numerics;
using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;
using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Tests.References;

namespace LossGen.Kernels.Tests;

/// <summary>Values, gradients and Hessians against the reference values, within the accuracy that the contract promises.</summary>
public sealed class OracleTests
{
    private const double ValueUlps = 4;
    private const double GradientUlps = 8;
    private const double HessianUlps = 16;

    public static TheoryData<string> ElementwiseNames => [.. Cases.Float.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(ElementwiseNames))]
    public void Elementwise_kernels_meet_their_references(string name)
    {
        Elementwise(Cases.Float.Single(c => c.Name == name));
        Elementwise(Cases.Double.Single(c => c.Name == name));
    }

    [Fact]
    public void Row_wise_kernels_meet_their_references()
    {
        Rows(RowCases.Float);
        Rows(RowCases.Double);
    }

    [Fact]
    public void Every_kind_is_defined()
    {
        Assert.Equal(Enum.GetNames<Kind>().Order(), KindsOf(Family.Loss));
        Assert.Equal(Enum.GetNames<DivergenceKind>().Order(), KindsOf(Family.Divergence));
        Assert.Equal(Enum.GetNames<Measure>().Order(), KindsOf(Family.Information));
    }

    [Fact]
    public void No_reference_is_left_unread()
    {
        IEnumerable<string> read = DeclaredKernel.All.Select(kernel => kernel.File).Concat(Cases.Float.Select(kernel => kernel.Kind)).Append("CrossEntropy");
        Assert.Equal(read.Distinct().Order(), OracleFile.Kinds.Order());
        Assert.All(Cases.Float.Select(kernel => kernel.Kind).Distinct(), kind =>
        {
            double?[] settings = [.. OracleFile.Rows(kind).Select(row => OracleFile.Setting(row[0])).Distinct().Order()];
            Assert.Equal(settings, SettingsOf(Cases.Float, kind));
            Assert.Equal(settings, SettingsOf(Cases.Double, kind));
        });
    }

    private static IEnumerable<string> KindsOf(Family family) => Catalogue.All.Where(entry => entry.Family == family).Select(entry => entry.Kind).Order();

    private static IEnumerable<double?> SettingsOf<T>(ElementwiseCase<T>[] kernels, string kind) =>
        kernels.Where(kernel => kernel.Kind == kind).Select(Setting).Order();

    private static double? Setting<T>(ElementwiseCase<T> kernel) => kernel.Settings.Length == 0 ? null : kernel.Settings[0].Value;

    private static void Elementwise<T>(ElementwiseCase<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        string[][] rows = [.. OracleFile.Rows(kernel.Kind).Where(row => OracleFile.Setting(row[0]) == Setting(kernel))];
        Assert.NotEmpty(rows);
        foreach (string[] row in rows)
        {
            T[] losses = new T[1], gradient = new T[1], hessian = new T[1];
            (T prediction, T target) = (Of<T>(row[1]), Of<T>(row[2]));
            kernel.Unreduced([prediction], [target], losses, gradient, hessian);
            string context = $"{kernel.Name} {typeof(T).Name}: {string.Join(',', row)}";
            Near(losses[0], ResidualOverflows(prediction, target) ? "Infinity" : row[3], ValueUlps, context);
            Near(gradient[0], row[4], GradientUlps, context);
            Near(hessian[0], row[5], HessianUlps, context);
        }
    }

    // Then the loss is that of an infinite residual, also where a small δ would bring it back into the range of the type.
    private static bool ResidualOverflows<T>(T prediction, T target)
        where T : IFloatingPoint<T> => T.IsFinite(prediction) && T.IsFinite(target) && T.IsInfinity(prediction - target);

    private static void Rows<T>(RowCase<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        foreach (string[] row in OracleFile.Rows("CrossEntropy"))
        {
            T[] logits = [.. OracleFile.Numbers(row[1]).Select(T.CreateTruncating)];
            T[] losses = new T[1], gradient = new T[logits.Length], hessian = new T[logits.Length];
            kernel.Unreduced(logits, [int.Parse(row[2], CultureInfo.InvariantCulture)], logits.Length, losses, gradient, hessian);
            Near(losses[0], row[3], ValueUlps, row[1]);
            foreach ((T actual, string expected) in gradient.Zip(row[4].Split(' ')))
            {
                Near(actual, expected, GradientUlps, row[1]);
            }

            foreach ((T actual, string expected) in hessian.Zip(row[5].Split(' ')))
            {
                Near(actual, expected, HessianUlps, row[1]);
            }
        }
    }

    private static T Of<T>(string text)
        where T : IFloatingPoint<T> => T.CreateTruncating(OracleFile.Number(text));

    private static void Near<T>(T actual, string expected, double ulps, string context)
        where T : struct, IFloatingPointIeee754<T>
    {
        double distance = Ulps.Between(actual, OracleFile.Number(expected));
        Assert.True(distance <= ulps, $"{actual} is {distance} ULP from {expected}: {context}");
    }
}
