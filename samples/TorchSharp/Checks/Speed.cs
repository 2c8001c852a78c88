using System.Diagnostics;
using TorchTraining.Autograd;
using TorchTraining.Training;
using static TorchSharp.torch;

namespace TorchTraining.Checks;

/// <summary>
/// How long forward and backward take beside the loss that libtorch has built in. Nothing depends on it.
/// </summary>
static class Speed
{
    const int Rounds = 30;

    /// <summary>Prints a line for each shape: the best of some rounds, which other processes disturb least.</summary>
    public static void Print()
    {
        foreach (var (rows, classes) in new[] { (1024, 10), (1024, 1000), (64, 32000) })
        {
            using var scope = NewDisposeScope();
            Tensor logits = randn(rows, classes).requires_grad_();
            Tensor labels = randint(classes, [rows], dtype: ScalarType.Int64);
            double[] ours = new double[Rounds], theirs = new double[Rounds];
            for (int i = 0; i < Rounds; i++)
            {
                ours[i] = Time(CrossEntropyFunction.Loss, logits, labels);
                theirs[i] = Time((x, y) => nn.functional.cross_entropy(x, y), logits, labels);
            }

            Console.WriteLine(
                $"{rows} × {classes}, forward and backward on one thread: {ours.Min():F3} ms, built in {theirs.Min():F3} ms, " +
                $"{theirs.Min() / ours.Min():F1}×.");
        }
    }

    static double Time(LossFunction loss, Tensor logits, Tensor labels)
    {
        using var scope = NewDisposeScope();
        logits.grad = null;
        long start = Stopwatch.GetTimestamp();

        // A view, because logits come out of a network: libtorch copies the gradient of what has none before it.
        loss(logits.view(logits.shape), labels).backward();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
