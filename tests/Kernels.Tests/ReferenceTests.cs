using LossGen.Kernels.Tests.References;

namespace LossGen.Kernels.Tests;

/// <summary>Every declared kernel against the references of its kind.</summary>
public sealed class ReferenceTests(ITestOutputHelper output)
{
    public static TheoryData<string> Kernels => [.. DeclaredKernel.All.Select(kernel => kernel.Name)];

    public static TheoryData<string> Files => [.. DeclaredKernel.All.Select(kernel => kernel.File).Distinct()];

    [Theory]
    [MemberData(nameof(Kernels))]
    public void A_kernel_meets_its_references(string name)
    {
        Comparison comparison = new Comparison(DeclaredKernel.All.Single(kernel => kernel.Name == name)).Run();

        output.WriteLine($"{comparison.Compared} numbers; largest errors in ULP: {comparison.Summary}");
        Assert.True(comparison.Compared > 0, $"There are no references for {name}.");
        Assert.True(comparison.Report.Length == 0, comparison.Report);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Everything_that_is_stated_is_compared(string file)
    {
        foreach (Type element in (Type[])[typeof(float), typeof(double)])
        {
            DeclaredKernel[] kernels = [.. DeclaredKernel.All.Where(kernel => kernel.File == file && kernel.Element == element)];
            Assert.All(ReferenceRow.Read(file).Where(row => row.IsOf(element)), row =>
            {
                HashSet<string> compared = [.. kernels.Where(kernel => kernel.Covers(row)).SelectMany(kernel => kernel.Results)];
                Assert.True(compared.IsSupersetOf(row.Stated), $"{element.Name}: not compared with {row}: {string.Join(", ", row.Stated.Except(compared))}");
            });
        }
    }
}
