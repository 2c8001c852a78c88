namespace LossGen.Kernels.Tests.Chapter;

/// <summary>What information theory says, with its own numbers.</summary>
public sealed class InformationTests
{
    private const double Close = 1e-14;

    private static readonly double[] P = [0.5, 0.25, 0.125, 0.125];
    private static readonly double[] Q = [0.25, 0.25, 0.25, 0.25];

    [Fact]
    public void A_fair_coin_is_one_bit() => Assert.Equal(1.0, Information.Bits([0.5, 0.5]));

    [Fact]
    public void A_biased_coin_is_less() => Assert.Equal(0.46899559358928122, Information.Bits([0.9, 0.1]), Close);

    [Fact]
    public void A_sure_event_is_no_surprise()
    {
        Assert.Equal(0.0, Information.Surprise([1.0]));
        Assert.Equal(0.0, Information.Bits([1.0, 0.0]));
    }

    [Fact]
    public void A_rare_event_is_a_surprise() => Assert.Equal(10.0, Information.Surprise([1.0 / 1024]), Close);

    [Fact]
    public void Halving_probabilities_take_as_many_bits_as_halvings() => Assert.Equal(1.75, Information.Bits(P), Close);

    [Fact]
    public void Units_differ_by_the_logarithm_of_their_base()
    {
        double nats = Information.Nats(P);
        Assert.Equal(nats / Math.Log(2), Information.Bits(P), Close);
        Assert.Equal(nats / Math.Log(10), Information.Dits(P), Close);
    }

    [Fact]
    public void The_uniform_distribution_has_the_largest_entropy()
    {
        Assert.Equal(LossStatistics.MaximumEntropy.Uniform(4), Information.Nats(Q), Close);
        Assert.True(Information.Nats(P) < Information.Nats(Q));
    }

    [Fact]
    public void Cross_entropy_is_entropy_and_divergence() =>
        Assert.Equal(Information.Nats(P) + Information.Forward(P, Q), Information.CrossEntropy(P, Q), Close);

    [Fact]
    public void The_divergence_has_a_direction()
    {
        Assert.Equal(0.25 * Math.Log(2), Information.Forward(P, Q), Close);
        Assert.Equal(Information.Forward(Q, P), Information.Reverse(P, Q));
        Assert.NotEqual(Information.Forward([0.9, 0.1], [0.5, 0.5]), Information.Reverse([0.9, 0.1], [0.5, 0.5]), 1e-3);
    }

    [Fact]
    public void The_divergence_of_equals_is_zero() => Assert.Equal(0.0, Information.Forward(P, P));

    [Fact]
    public void What_the_model_rules_out_costs_infinitely_much()
    {
        Assert.Equal(double.PositiveInfinity, Information.Forward([0.5, 0.5], [1, 0]));
        Assert.Equal(Math.Log(2), Information.Forward([1, 0], [0.5, 0.5]), Close);
    }

    [Fact]
    public void Jensen_and_Shannon_stay_below_ln_2() =>
        Assert.Equal(Math.Log(2), Information.JensenShannon([1, 0], [0, 1]), Close);
}
