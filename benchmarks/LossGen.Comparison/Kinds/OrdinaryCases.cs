using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace LossGen.Comparison.Kinds;

/// <summary>Every kind that libtorch has, with its settings, on random numbers: both must agree.</summary>
internal static class OrdinaryCases
{
    private const int Rows = 40, Columns = 7;

    private static readonly Random Numbers = new(1912);

    private static readonly double[] X = Normal(), Y = Normal(), Z = Normal();

    private static readonly double[] Positive = [.. Y.Select(y => 0.25 + Math.Abs(y))], Binary = [.. Y.Select(y => y > 0 ? 1.0 : 0.0)];

    private static readonly double[] Signs = [.. Y.Select(y => y > 0 ? 1.0 : -1.0)], Shares = [.. Y.Select(y => 0.5 + (0.4 * Math.Sin(y)))];

    private static readonly double[] ClassWeights = [0.5, 1, 2, 0.25, 3, 1.5, 1];

    private static readonly long[] Labels = [.. Enumerable.Range(0, Rows).Select(_ => (long)Numbers.Next(Columns))];

    private static readonly long[] Alike = [.. Enumerable.Range(0, Rows).Select(_ => (2L * Numbers.Next(2)) - 1)];

    private static readonly long[] SomeIgnored = [.. Labels.Select((label, row) => row % 5 == 0 ? -100 : label)];

    public static IReadOnlyList<KindCase> All { get; } =
    [
        new("SquaredError", X, 0, (x, g) => KindKernels.SquaredError(x, Y, g), x => mse_loss(x, tensor(Y))),
        new("AbsoluteError", X, 0, (x, g) => KindKernels.AbsoluteError(x, Y, g), x => l1_loss(x, tensor(Y))),
        new("Huber, δ = 0.5", X, 0, (x, g) => KindKernels.Huber(x, Y, 0.5, g), x => huber_loss(x, tensor(Y), 0.5)),
        new("SmoothL1, β = 0.5", X, 0, (x, g) => KindKernels.SmoothL1(x, Y, 0.5, g), x => smooth_l1_loss(x, tensor(Y), beta: 0.5)),
        new("Poisson", X, 0, (x, g) => KindKernels.Poisson(x, Positive, g), x => poisson_nll_loss(x, tensor(Positive))),
        new("BinaryCrossEntropy", X, 0, (x, g) => KindKernels.BinaryCrossEntropy(x, Shares, 1, g), x => binary_cross_entropy_with_logits(x, tensor(Shares))),
        new("BinaryCrossEntropy, positive weight 3", X, 0, (x, g) => KindKernels.BinaryCrossEntropy(x, Binary, 3, g),
            x => binary_cross_entropy_with_logits(x, tensor(Binary), pos_weights: tensor([3.0]))),
        new("BinaryCrossEntropy of probabilities", Shares, 0, (x, g) => KindKernels.OfProbabilities(x, Binary, g), x => binary_cross_entropy(x, tensor(Binary))),
        new("Logistic", X, 0, (x, g) => KindKernels.Logistic(x, Signs, g), x => soft_margin_loss(x, tensor(Signs))),
        new("MarginRanking, m = 0.5", X, 0, (x, g) => KindKernels.MarginRanking(x, Z, Signs, 0.5, g), x => margin_ranking_loss(x, tensor(Z), tensor(Signs), 0.5)),
        new("CrossEntropy", X, Columns, (x, g) => KindKernels.CrossEntropy(x, Labels, Columns, 0, Ones, -100, g), x => cross_entropy(x, tensor(Labels))),
        new("CrossEntropy, class weights, ignored labels", X, Columns, (x, g) => KindKernels.CrossEntropy(x, SomeIgnored, Columns, 0, ClassWeights, -100, g),
            x => cross_entropy(x, tensor(SomeIgnored), tensor(ClassWeights))),
        new("CrossEntropy, smoothed by 0.1, class weights", X, Columns, (x, g) => KindKernels.CrossEntropy(x, Labels, Columns, 0.1, ClassWeights, -100, g),
            x => cross_entropy(x, tensor(Labels), tensor(ClassWeights), label_smoothing: 0.1)),
        new("CrossEntropy of distributions", X, Columns, (x, g) => KindKernels.OfDistributions(x, Distributions, Columns, g),
            x => cross_entropy(x, tensor(Distributions).reshape(-1, Columns))),
        new("NegativeLogLikelihood, class weights", X, Columns, (x, g) => KindKernels.NegativeLogLikelihood(x, Labels, Columns, ClassWeights, g),
            x => nll_loss(x, tensor(Labels), tensor(ClassWeights))),
        new("MultiMargin", X, Columns, (x, g) => KindKernels.MultiMargin(x, Labels, Columns, 1, 1, g), x => multi_margin_loss(x, tensor(Labels))),
        new("MultiMargin, squared, m = 0.5", X, Columns, (x, g) => KindKernels.MultiMargin(x, Labels, Columns, 0.5, 2, g),
            x => multi_margin_loss(x, tensor(Labels), 2, 0.5)),
        new("KullbackLeibler", [.. Distributions.Select(share => Math.Log(share))], Columns, (x, g) => KindKernels.KullbackLeibler(Others, x, Columns, g),
            x => kl_div(x, tensor(Others).reshape(-1, Columns), false, nn.Reduction.Sum) / Rows),
        new("Triplet", X, Columns, (x, g) => KindKernels.Triplet(x, Y, Z, Columns, 1, 2, g), x => Triplet(x, 2, false)),
        new("Triplet, sum of magnitudes", X, Columns, (x, g) => KindKernels.Triplet(x, Y, Z, Columns, 1, 1, g), x => Triplet(x, 1, false)),
        new("Triplet, swapped", X, Columns, (x, g) => KindKernels.SwappedTriplet(x, Y, Z, Columns, 1, g), x => Triplet(x, 2, true)),
        new("Cosine, m = 0.1", [.. X.Select(x => 1e3 * x)], Columns, (x, g) => KindKernels.Cosine(x, Y, Alike, Columns, 0.1, g),
            x => cosine_embedding_loss(x, tensor(Y).reshape(-1, Columns), tensor(Alike), 0.1)),
    ];

    private static double[] Ones => [.. Enumerable.Repeat(1.0, Columns)];

    private static double[] Distributions => OfRows(Z);

    private static double[] Others => OfRows(Y);

    private static Tensor Triplet(Tensor anchors, long power, bool swap) =>
        triplet_margin_loss(anchors, tensor(Y).reshape(-1, Columns), tensor(Z).reshape(-1, Columns), p: power, eps: 0, swap: swap);

    private static double[] Normal() =>
        [.. Enumerable.Range(0, Rows * Columns).Select(_ => Math.Sqrt(-2 * Math.Log(1 - Numbers.NextDouble())) * Math.Cos(2 * Math.PI * Numbers.NextDouble()))];

    private static double[] OfRows(double[] logits)
    {
        double[] shares = new double[logits.Length];
        for (int at = 0; at < logits.Length; at += Columns)
        {
            LossMath.SoftMax(logits.AsSpan(at, Columns), shares.AsSpan(at, Columns));
        }

        return shares;
    }
}
