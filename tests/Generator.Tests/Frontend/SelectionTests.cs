using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Tests.Frontend;

/// <summary>Which formula an attribute and a list of operands choose.</summary>
public sealed class SelectionTests
{
    private const string Pair = "ReadOnlySpan<float> p, ReadOnlySpan<float> q";

    [Fact]
    public void DirectionAlone_IsTheDivergenceOfKullbackAndLeibler() => Assert.Equal(
        Divergence("KullbackLeibler", Pipeline.InputSpace.Probabilities) with { Direction = Pipeline.Direction.Reverse },
        Read($"[Divergence(Direction.Reverse)] static partial float M({Pair});"));

    [Theory]
    [InlineData("Direction.Reverse, Kind = DivergenceKind.Alpha")]
    [InlineData("DivergenceKind.Alpha, Direction = Direction.Reverse")]
    [InlineData("DivergenceKind.Alpha, Kind = DivergenceKind.Alpha, Direction = Direction.Reverse")]
    public void DirectionAndKind_MayBeNamedInAnyOrder(string arguments) => Assert.Equal(
        Divergence("Alpha", Pipeline.InputSpace.Probabilities) with { Direction = Pipeline.Direction.Reverse },
        Read($"[Divergence({arguments})] static partial float M({Pair});"));

    [Fact]
    public void Input_IsTheSpaceOfBoth() => Assert.Equal(
        Divergence("Jeffreys", Pipeline.InputSpace.Logits),
        Read($"[Divergence(DivergenceKind.Jeffreys, Input = InputSpace.Logits)] static partial float M({Pair}, int classes);"));

    [Fact]
    public void TargetInput_IsTheSpaceOfP() => Assert.Equal(
        Divergence("Jeffreys", Pipeline.InputSpace.Probabilities) with { TargetInput = Pipeline.InputSpace.Logits },
        Read($"[Divergence(DivergenceKind.Jeffreys, TargetInput = InputSpace.Logits)] static partial float M({Pair});"));

    [Fact]
    public void DistributionTargets_AreProbabilities_WhateverTheModelIs() => Assert.Equal(
        new Selection(Family.Loss, "CrossEntropy")
        {
            Form = 1,
            Input = Pipeline.InputSpace.Logits,
            TargetInput = Pipeline.InputSpace.Probabilities,
            Labels = Pipeline.LabelEncoding.Distribution,
        },
        Read("[Loss(Kind.CrossEntropy)] static partial float M(ReadOnlySpan<float> z, ReadOnlySpan<float> t, int classes);"));

    [Theory]
    [InlineData("ReadOnlySpan<float> z, ReadOnlySpan<byte> y, int classes", 0)]
    [InlineData("ReadOnlySpan<float> l", 1)]
    [InlineData("ReadOnlySpan<float> l, Span<float> gradient", 1)]
    public void Perplexity_IsThatOfLabelsOrTokens(string parameters, int form) =>
        Assert.Equal(form, Read($"[Information(Measure.Perplexity)] static partial double M({parameters});").Form);

    [Theory]
    [InlineData("int")]
    [InlineData("long")]
    public void CountsOfATable_AreMeasuredInDouble(string type)
    {
        KernelRequest request = Assert.Single(GeneratorRun.Requests(GeneratorRun.InClass(
            "[Information(Measure.MutualInformation, Unit = InformationUnit.Bits, Estimator = Estimator.MillerMadow)] "
            + $"static partial double M(ReadOnlySpan<{type}> joint, int columns);")));

        Assert.Equal((ElementType.Double, type), (request.Element, request.Arguments[0].Type));
        Assert.Equal(
            new Selection(Family.Information, "MutualInformation") { Unit = Pipeline.InformationUnit.Bits, Estimator = Pipeline.Estimator.MillerMadow },
            request.Selection);
    }

    private static Selection Divergence(string kind, Pipeline.InputSpace space) =>
        new(Family.Divergence, kind) { Input = space, TargetInput = space };

    private static Selection Read(string member) => Assert.Single(GeneratorRun.Requests(GeneratorRun.InClass(member))).Selection;
}
