using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Tests.Frontend;

public sealed class RequestTests
{
    [Fact]
    public void Huber_IsReadInFull()
    {
        KernelRequest request = Read(
            "[Loss(Kind.Huber, Delta = 0.5, Reduction = Reduction.Mean, "
            + "Normalizer = Normalizer.Count, EmptyMean = EmptyMean.Zero)]"
            + "static partial double M(ReadOnlySpan<float> f, ReadOnlySpan<float> y, "
            + "ReadOnlySpan<float> weights, [Role(\"gradient\")] Span<float> @in);");

        Assert.Equal("Huber", request.Kind);
        Assert.Equal(ElementType.Float, request.Element);
        Assert.Equal(ReturnKind.Double, request.Returns);
        AssertOptions(request, Pipeline.Normalizer.Count, Pipeline.EmptyMean.Zero);
        Assert.Equal([new Setting("Delta", 0.5)], request.Settings);
        Assert.Equal(
            [
                new("predictions", "f", "float"), new("targets", "y", "float"),
                new("weights", "weights", "float"), new Argument("gradient", "in", "float"),
            ],
            request.Arguments);
    }

    [Fact]
    public void Settings_NotGiven_HaveTheirDefaults()
    {
        KernelRequest request = Read("[Loss(Kind.Hinge)] static partial float M(ReadOnlySpan<double> f, ReadOnlySpan<double> y);");

        Assert.Equal([new Setting("Margin", 1)], request.Settings);
        Assert.Equal(ElementType.Double, request.Element);
        AssertOptions(request, Pipeline.Normalizer.WeightSum, Pipeline.EmptyMean.NaN);
    }

    [Theory]
    [InlineData("byte")]
    [InlineData("ushort")]
    [InlineData("int")]
    [InlineData("long")]
    public void Labels_KeepTheirType(string type)
    {
        KernelRequest request = Read(
            "[Loss(Kind.CrossEntropy)] static partial float M("
            + $"ReadOnlySpan<double> z, ReadOnlySpan<{type}> y, Span<double> gradient, int classes);");

        Assert.Equal(
            [
                new("logits", "z", "double"), new("labels", "y", type),
                new("gradient", "gradient", "double"), new Argument("classes", "classes", "int"),
            ],
            request.Arguments);
    }

    [Theory]
    [InlineData("gradient")]
    [InlineData("hessian")]
    [InlineData("losses")]
    public void Unreduced_WithAnOutput_IsAccepted(string output)
    {
        KernelRequest request = Read(
            "[Loss(Kind.SquaredError, Reduction = Reduction.None)] static partial void M("
            + $"ReadOnlySpan<float> p, ReadOnlySpan<float> t, Span<float> {output});");

        Assert.Equal((ReturnKind.Void, Pipeline.Reduction.None), (request.Returns, request.Reduction));
    }

    private static void AssertOptions(KernelRequest request, Pipeline.Normalizer normalizer, Pipeline.EmptyMean emptyMean)
    {
        Assert.Equal(Pipeline.Reduction.Mean, request.Reduction);
        Assert.Equal(normalizer, request.Normalizer);
        Assert.Equal(emptyMean, request.EmptyMean);
    }

    private static KernelRequest Read(string member) => Assert.Single(GeneratorRun.Requests(GeneratorRun.InClass(member)));
}
