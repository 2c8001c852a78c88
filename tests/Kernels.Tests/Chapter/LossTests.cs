namespace LossGen.Kernels.Tests.Chapter;

/// <summary>What the chapter says of losses, likelihoods, dependence and language models.</summary>
public sealed class LossTests
{
    private const double Close = 1e-13;

    [Fact]
    public void The_gradient_of_softmax_cross_entropy_is_prediction_minus_truth()
    {
        double[] logits = [2, 1, 0.1], gradient = new double[3], shares = new double[3];
        double loss = Information.OfLabels(logits, [0], 3, gradient);
        LossMath.SoftMax(logits, shares);
        Assert.Equal(0.41703002, loss, 1e-8);
        Assert.Equal(-Math.Log(shares[0]), loss, Close);
        Assert.Equal([shares[0] - 1, shares[1], shares[2]], gradient, (a, b) => Math.Abs(a - b) < Close);
    }

    [Fact]
    public void A_uniform_guess_is_as_perplexed_as_the_vocabulary_is_large()
    {
        const int vocabulary = 50_000;
        Assert.Equal(vocabulary, Information.Perplexity(new double[vocabulary], [17], vocabulary), 1e-8);
    }

    [Fact]
    public void Perplexity_weighs_tokens_not_batches()
    {
        LossSum first = Information.Likelihood([0.0]);
        LossSum second = Information.Likelihood([.. Enumerable.Repeat(-2.0, 9)]);
        Assert.Equal(6.0496474644129461, (first + second).Perplexity, Close);
    }

    [Fact]
    public void Perplexity_beyond_the_range_of_float_is_a_number() =>
        Assert.Equal(2.6881171418161356e43, Information.OfTokens([-100f]), 1e30);

    [Fact]
    public void Perplexity_does_not_depend_on_the_base()
    {
        double[] logits = [1, 2, 3, 0, 1, 0];
        LossSum tokens = Information.Tokens(logits, [2, 1], 3);
        Assert.Equal(Math.Exp(tokens.Mean), Information.Perplexity(logits, [2, 1], 3), Close);
        Assert.Equal(Math.Pow(2, tokens.BitsPer(2)), Information.Perplexity(logits, [2, 1], 3), Close);
    }

    [Fact]
    public void A_gaussian_of_fixed_variance_makes_the_squared_error()
    {
        double[] predictions = [1, 2, 3.5], targets = [0.5, 2.5, 3], ones = [1, 1, 1], gradient = new double[3], squared = new double[3];
        double likelihood = Information.Gaussian(predictions, targets, ones, gradient);
        Assert.Equal(0.5 * Information.Squared(predictions, targets, squared), likelihood, Close);
        Assert.Equal([.. squared.Select(g => 0.5 * g)], gradient, (a, b) => Math.Abs(a - b) < Close);
    }

    [Fact]
    public void A_laplace_of_fixed_scale_makes_the_absolute_error()
    {
        double[] predictions = [1, 2, 3.5], targets = [0.5, 2.5, 3], ones = [1, 1, 1], gradient = new double[3], absolute = new double[3];
        double likelihood = Information.Laplace(predictions, targets, ones, gradient);
        Assert.Equal(Math.Log(2) + Information.Absolute(predictions, targets, absolute), likelihood, Close);
        Assert.Equal(absolute, gradient);
    }

    [Fact]
    public void Mutual_information_sees_the_circle_that_correlation_does_not()
    {
        const int bins = 16, points = 4096;
        int[] table = new int[bins * bins];
        double covariance = 0;
        for (int i = 0; i < points; i++)
        {
            (double y, double x) = Math.SinCos(2 * Math.PI * (i + 0.5) / points);
            covariance += x * y / points;
            table[(Bin(x) * bins) + Bin(y)]++;
        }

        Assert.Equal(0, covariance, 1e-12);
        Assert.True(Information.MutualOfCounts(table, bins) > 1, "the circle's coordinates share more than one bit");

        static int Bin(double v) => Math.Clamp((int)((v + 1) / 2 * bins), 0, bins - 1);
    }
}
