namespace LossGen.Generator.Tests.Lowering;

/// <summary>What loops ask of a block before they compute the shorter forms of its values.</summary>
public sealed class OrdinaryBlockTests
{
    [Fact]
    public void Of_a_ratio_of_operands_it_is_asked_where_both_lie() => Assert.Equal(
        ["pk from 2^-101 to 2^101 or 0", "qk from 2^-101 to 2^101"],
        Ranges("[Divergence(Direction.Forward)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);"));

    [Fact]
    public void Numbers_of_double_have_wider_ranges() => Assert.Equal(
        ["pk from 2^-968 to 2^968 or 0", "qk from 2^-968 to 2^968"],
        Ranges("[Divergence(Direction.Forward)] static partial double M(ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes);"));

    [Theory]
    [InlineData("[Divergence(DivergenceKind.JensenShannon)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);")]
    [InlineData("[Divergence(Direction.Forward, Input = InputSpace.Logits)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> q);")]
    public void Ratios_of_what_is_computed_are_not_asked_for(string members) => Assert.Empty(Ranges(members));

    private static string[] Ranges(string members) =>
        [.. Plans.Ordinary(members).Select(r => $"{r.Operand} from 2^{Math.ILogB(r.Low)} to 2^{Math.ILogB(r.High)}{(r.OrZero ? " or 0" : "")}")];
}
