using System.Diagnostics;
using TorchTraining.Autograd;
using static TorchSharp.torch;

namespace TorchTraining.Checks;

/// <summary>Whether the memory of the process stays as it is from step to step.</summary>
static class FlatMemory
{
    const int Rows = 1024;
    const int Classes = 1000;
    const int Steps = 600;
    const int WarmUp = 200;

    // One gradient has 4 MB: 400 steps that kept theirs would have 1600.
    const long Allowed = 50_000_000;

    /// <summary>What is not flat, in words; nothing if all is.</summary>
    public static IEnumerable<string> Failures()
    {
        using var scope = NewDisposeScope();
        Tensor logits = randn(Rows, Classes).requires_grad_();
        Tensor labels = randint(Classes, [Rows], dtype: ScalarType.Int64);
        var sizes = LiveProgress.Follow("Memory", Steps, Run(logits, labels), bytes => $"{bytes / 1e6:F0} MB");
        long growth = sizes[^1] - sizes[WarmUp - 1];
        Console.WriteLine($"Between step {WarmUp} and step {Steps} the process grew by {growth / 1e6:F1} MB.");
        return growth <= Allowed ? [] : [$"The process grew by {growth / 1e6:F1} MB in {Steps - WarmUp} steps."];
    }

    static IEnumerable<long> Run(Tensor logits, Tensor labels)
    {
        using var process = Process.GetCurrentProcess();
        for (int i = 0; i < Steps; i++)
        {
            using (NewDisposeScope())
            {
                logits.grad = null;
                CrossEntropyFunction.Loss(logits, labels).backward();
            }

            process.Refresh();
            yield return process.WorkingSet64;
        }
    }
}
