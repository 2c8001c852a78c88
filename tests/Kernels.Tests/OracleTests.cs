using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;
using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Tests.References;

namespace LossGen.Kernels.Tests;

/// <summary>Values, gradients and Hessians against the reference values, within the accuracy that the contract promises.</summary>
public sealed class OracleTests
{
    public static TheoryData<string> ElementwiseNames => [.. Cases.Float.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(ElementwiseNames))]
    public void Elementwise_kernels_meet_their_references(string name)
    {
        Keep(OracleComparison.Elements(Cases.Float.Single(c => c.Name == name)));
        Keep(OracleComparison.Elements(Cases.Double.Single(c => c.Name == name)));
    }

    [Fact]
    public void Row_wise_kernels_meet_their_references()
    {
        Keep(OracleComparison.Rows(RowCases.Float));
        Keep(OracleComparison.Rows(RowCases.Double));
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
        kernels.Where(kernel => kernel.Kind == kind).Select(OracleComparison.Setting).Order();

    private static void Keep(IEnumerable<OracleDistance> distances)
    {
        OracleDistance[] all = [.. distances];
        Assert.NotEmpty(all);
        Assert.All(all, distance => Assert.True(distance.IsKept, $"{distance.Ulps} ULP in {distance.Output}: {distance.Context}"));
    }
}
