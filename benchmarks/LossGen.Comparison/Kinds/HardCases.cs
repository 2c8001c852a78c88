using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace LossGen.Comparison.Kinds;

/// <summary>Numbers on which libtorch is known to differ, with the reason; each must still differ.</summary>
internal static class HardCases
{
    private const double Infinity = double.PositiveInfinity;

    public static IReadOnlyList<KindCase> All { get; } =
    [
        new("AbsoluteError of NaN", [double.NaN, 1], 0, (x, g) => KindKernels.AbsoluteError(x, [0, 0], g), x => l1_loss(x, zeros(2, ScalarType.Float64)))
        {
            Reason = "the gradient of libtorch is the sign, 0 of NaN; here it is NaN",
        },
        new("SmoothL1, β = 0, r = 0", [0], 0, (x, g) => KindKernels.SmoothL1(x, [0], 0, g), x => smooth_l1_loss(x, zeros(1, ScalarType.Float64), beta: 0))
        {
            Reason = "at the kink libtorch has the gradient −1, though its L1 loss has 0; here it is 0",
        },
        new("BinaryCrossEntropy of ∞ with the target 1", [Infinity], 0, (x, g) => KindKernels.BinaryCrossEntropy(x, [1], 1, g),
            x => binary_cross_entropy_with_logits(x, ones(1, ScalarType.Float64)))
        {
            Reason = "libtorch computes ∞ − ∞, NaN; here it is the limit, 0",
        },
        new("BinaryCrossEntropy of the probability 0 with the target 1", [0], 0, (x, g) => KindKernels.OfProbabilities(x, [1], g),
            x => binary_cross_entropy(x, ones(1, ScalarType.Float64)))
        {
            Reason = "libtorch limits logarithms to −100 and the denominator to 1e−12; here the loss is ∞ and the gradient −∞",
        },
        new("Logistic of −1000 with the target 1", [-1000], 0, (x, g) => KindKernels.Logistic(x, [1], g), x => soft_margin_loss(x, ones(1, ScalarType.Float64)))
        {
            Reason = "libtorch computes log(1 + e^1000), ∞ with a gradient of NaN; here it is 1000 and −1",
        },
        new("MarginRanking on the kink", [1], 0, (x, g) => KindKernels.MarginRanking(x, [1], [1], 0, g),
            x => margin_ranking_loss(x, ones(1, ScalarType.Float64), ones(1, ScalarType.Float64)))
        {
            Reason = "at the kink libtorch has the gradient −y; here it is 0",
        },
        new("CrossEntropy, target 0 of a masked class", [-Infinity, 0], 2, (x, g) => KindKernels.OfDistributions(x, [0, 1], 2, g),
            x => cross_entropy(x, tensor([0.0, 1.0]).reshape(1, 2)))
        {
            Reason = "libtorch computes 0·(−∞), NaN; here 0·log 0 is 0",
        },
        new("CrossEntropy, an ignored row of NaN", [double.NaN, double.NaN, 3, 4], 2,
            (x, g) => KindKernels.CrossEntropy(x, [-100, 1], 2, 0, [1, 1], -100, g), x => cross_entropy(x, tensor([-100L, 1L])))
        {
            Reason = "the gradient of libtorch is NaN in the ignored row; here a row that is left out has gradients of 0",
        },
        new("KullbackLeibler, p = 0 and log q = −∞", [-Infinity, 0], 2, (x, g) => KindKernels.KullbackLeibler([0, 1], x, 2, g),
            x => kl_div(x, tensor([0.0, 1.0]).reshape(1, 2), false, nn.Reduction.Sum))
        {
            Reason = "libtorch computes 0·(−∞), NaN; here 0·log(0/0) is 0",
        },
        new("Cosine of a row of zeros", [0, 0], 2, (x, g) => KindKernels.Cosine(x, [1, 2], [1], 2, 0, g),
            x => cosine_embedding_loss(x, tensor([1.0, 2.0]).reshape(1, 2), tensor([1L])))
        {
            Reason = "libtorch adds 1e−12 to squared norms, and has a gradient of −4e5; here a row without a direction does not pull",
        },
        new("Triplet with the default ε", [1, 2], 2, (x, g) => KindKernels.Triplet(x, [1.5, 2.5], [3, 3.25], 2, 2, 2, g),
            x => triplet_margin_loss(x, tensor([1.5, 2.5]).reshape(1, 2), tensor([3.0, 3.25]).reshape(1, 2), 2))
        {
            Reason = "libtorch adds 1e−6 to every difference; here distances are exact (with ε = 0 both agree)",
        },
        new("GaussianNll of rows", [1, 0, 0, 0], 2, (x, g) => KindKernels.GaussianNll(x, [0, 0, 0, 0], [1, 1, 1, 1], g),
            x => gaussian_nll_loss(x, zeros(2, 2, ScalarType.Float64), ones(2, 2, ScalarType.Float64)))
        {
            Reason = "TorchSharp's own code sums over the elements of a row before it takes the mean; here the mean is over elements",
        },
    ];
}
