using LossGen.Generator.Pipeline;
using static LossGen.Generator.Pipeline.ArgumentKind;

namespace LossGen.Generator.Tests.Frontend;

public sealed class RequestTests
{
    private const string Half = "global::System.Half";

    [Fact]
    public void Huber_IsReadInFull()
    {
        KernelRequest request = Read(
            "[Loss(Kind.Huber, Delta = 0.5, Reduction = Reduction.Mean, "
            + "Normalizer = Normalizer.Count, EmptyMean = EmptyMean.Zero)]"
            + "static partial double M(ReadOnlySpan<float> f, ReadOnlySpan<float> y, "
            + "ReadOnlySpan<float> weights, [Role(\"gradient\")] Span<float> @in);");

        Assert.Equal(new Selection(Family.Loss, "Huber"), request.Selection);
        Assert.Equal(ElementType.Float, request.Element);
        Assert.Equal(ReturnKind.Double, request.Returns);
        AssertOptions(request, Pipeline.Normalizer.Count, Pipeline.EmptyMean.Zero);
        Assert.Equal([new Setting("Delta", 0.5)], request.Settings);
        Assert.Equal(
            [
                new(Operand, "predictions", "f", "float"), new(Operand, "targets", "y", "float"),
                new(Weights, "weights", "weights", "float"), new Argument(Output, "gradient", "in", "float"),
            ],
            request.Arguments);
    }

    [Fact]
    public void Settings_NotGiven_HaveTheirDefaults()
    {
        KernelRequest request = Read("[Loss(Kind.Hinge)] static partial float M(ReadOnlySpan<double> f, ReadOnlySpan<double> y);");

        Assert.Equal([new Setting("Margin", 1)], request.Settings);
        Assert.Equal(ElementType.Double, request.Element);
        Assert.Equal(Pipeline.LabelEncoding.PlusMinusOne, request.Selection.Labels);
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
            "[Loss(Kind.CrossEntropy)] static partial float M(ReadOnlySpan<double> z, "
            + $"ReadOnlySpan<{type}> y, Span<double> gradient, int classes, ReadOnlySpan<double> classWeights, {type} ignoreIndex);");

        Assert.Equal(
            [
                new(Operand, "logits", "z", "double"), new(Operand, "labels", "y", type),
                new(Output, "gradient", "gradient", "double"), new(RowLength, "classes", "classes", "int"),
                new(ClassWeights, "classWeights", "classWeights", "double"), new Argument(Scalar, "ignoreIndex", "ignoreIndex", type),
            ],
            request.Arguments);
        Assert.Equal(Pipeline.LabelEncoding.ClassIndex, request.Selection.Labels);
        Assert.True(request.HasIgnoreIndex);
    }

    [Fact]
    public void Parameter_ReplacesTheSetting_InTheTypeItIsGivenIn()
    {
        KernelRequest request = Read(
            "[Loss(Kind.CrossEntropy, ZLoss = 0.5, IgnoreIndex = -1)] static partial float M(ReadOnlySpan<float> z, ReadOnlySpan<int> y, "
            + "int columns, double temperature, [Role(\"labelSmoothing\")] float e, float upstream, Span<float> logSumExp);");

        Assert.Equal([new("ZLoss", 0.5), new Setting("Softcap", double.PositiveInfinity)], request.Settings);
        Assert.Equal(
            [
                new(RowLength, "classes", "columns", "int"), new(Scalar, "temperature", "temperature", "double"),
                new(Scalar, "labelSmoothing", "e", "float"), new(Scalar, "upstream", "upstream", "float"),
                new Argument(Output, "logSumExp", "logSumExp", "float"),
            ],
            request.Arguments.Skip(2));
        Assert.Equal(-1, request.IgnoreIndex);
    }

    [Fact]
    public void Halves_AreComputedAsFloat()
    {
        KernelRequest request = Read(
            "[Loss(Kind.BinaryCrossEntropy)] static partial float M(ReadOnlySpan<Half> z, ReadOnlySpan<bool> y, "
            + "float positiveWeight, Span<float> gradient);");

        Assert.Equal(ElementType.Float, request.Element);
        Assert.Equal([Half, "bool", "float", "float"], request.Arguments.Select(a => a.Type));
    }

    [Theory]
    [InlineData("bool")]
    [InlineData("byte")]
    public void Flags_AreZeroAndOne_AlsoForAMarginLoss(string type)
    {
        KernelRequest request = Read($"[Loss(Kind.Hinge)] static partial float M(ReadOnlySpan<float> f, ReadOnlySpan<{type}> y);");

        Assert.Equal(Pipeline.LabelEncoding.ZeroOne, request.Selection.Labels);
    }

    [Fact]
    public void Sum_IsReducedBySumming()
    {
        KernelRequest request = Read("[Loss(Kind.SquaredError)] static partial LossSum M(ReadOnlySpan<float> p, ReadOnlySpan<float> t);");

        Assert.Equal((ReturnKind.LossSum, Pipeline.Reduction.Sum), (request.Returns, request.Reduction));
    }

    [Theory]
    [InlineData("gradient")]
    [InlineData("hessian")]
    [InlineData("losses")]
    [InlineData("targetsGradient")]
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
