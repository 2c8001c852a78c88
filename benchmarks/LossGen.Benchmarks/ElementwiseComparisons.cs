using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Peers;

namespace LossGen.Benchmarks;

/// <summary>Every elementwise kind, by value and by value with gradient, from the first cache to main memory.</summary>
static class ElementwiseComparisons
{
    const int Kibi = 1024;

    delegate double Value(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    delegate double WithGradient(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    public static IEnumerable<Comparison> All()
    {
        foreach ((int length, string size) in new[] { (256, "256"), (4 * Kibi, "4K"), (64 * Kibi, "64K"), (Kibi * Kibi, "1M") })
        {
            Inputs inputs = new(seed: length);
            float[] scores = inputs.Scores(length);
            float[] values = inputs.Scores(length);
            foreach (Comparison comparison in new[]
            {
                Of<SquaredError>(nameof(Kind.SquaredError), size, scores, values, Generated.SquaredError, Generated.SquaredErrorGradient),
                Of<AbsoluteError>(nameof(Kind.AbsoluteError), size, scores, values, Generated.AbsoluteError, Generated.AbsoluteErrorGradient),
                Of<Huber>(nameof(Kind.Huber), size, scores, values, Generated.Huber, Generated.HuberGradient),
                Of<Hinge>(nameof(Kind.Hinge), size, scores, inputs.Signs(length), Generated.Hinge, Generated.HingeGradient),
                Of<BinaryCrossEntropy>(nameof(Kind.BinaryCrossEntropy), size, scores, inputs.Bits(length), Generated.BinaryCrossEntropy, Generated.BinaryCrossEntropyGradient),
            }.SelectMany(pair => pair))
            {
                yield return comparison;
            }
        }
    }

    static Comparison[] Of<TPeer>(string loss, string size, float[] scores, float[] targets, Value value, WithGradient withGradient)
        where TPeer : struct, IPeer
    {
        float[] moved = new float[scores.Length];
        Candidate limit = new("limit", () => { Peers.Stream.Add(scores, targets, moved); return 0; }, moved);
        return
        [
            new(loss, "value", size, scores.Length,
            [
                Run("generated", value),
                Run("scalar", ScalarLoop.Value<TPeer>),
                Run("tensors", TensorLoop.Value<TPeer>),
            ]),
            new(loss, "value + gradient", size, scores.Length,
            [
                RunWithGradient("generated", withGradient),
                RunWithGradient("scalar", ScalarLoop.WithGradient<TPeer>),
                RunWithGradient("tensors", TensorLoop.WithGradient<TPeer>),
            ], limit),
        ];

        Candidate Run(string name, Value run) => new(name, () => run(scores, targets), []);

        Candidate RunWithGradient(string name, WithGradient run)
        {
            float[] gradient = new float[scores.Length];
            return new(name, () => run(scores, targets, gradient), gradient);
        }
    }
}
