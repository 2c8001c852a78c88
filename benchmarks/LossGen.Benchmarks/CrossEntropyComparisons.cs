using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Peers;

namespace LossGen.Benchmarks;

/// <summary>Softmax cross-entropy with its gradient: a small classifier, a large one, and a vocabulary.</summary>
static class CrossEntropyComparisons
{
    delegate double WithGradient(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);

    public static IEnumerable<Comparison> All() => [Of(1024, 10), Of(1024, 1000), Of(256, 32000)];

    static Comparison Of(int rows, int classes)
    {
        Inputs inputs = new(seed: classes);
        float[] logits = inputs.Scores(rows * classes);
        int[] labels = inputs.Labels(rows, classes);
        return new Comparison(nameof(Kind.CrossEntropy), "value + gradient", $"{rows}×{classes}", logits.Length,
        [
            Run("generated", Generated.CrossEntropyGradient),
            Run("scalar", CrossEntropy.Scalar),
            Run("tensors", CrossEntropy.Tensors),
        ]);

        Candidate Run(string name, WithGradient run)
        {
            float[] gradient = new float[logits.Length];
            return new(name, () => run(logits, labels, classes, gradient), gradient);
        }
    }
}
