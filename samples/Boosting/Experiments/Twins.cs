using System.Diagnostics;
using Boosting.Native;
using Boosting.Objectives;

namespace Boosting.Experiments;

/// <summary>How a model with a generated objective compares with one that has LightGBM's own.</summary>
/// <param name="Name">The objective.</param>
/// <param name="AreEqual">Whether the text of the trees is the same.</param>
/// <param name="Difference">The largest difference of a score on held-out data, relative to the largest score.</param>
/// <param name="BuiltIn">Milliseconds of an iteration with the built-in objective, the best.</param>
/// <param name="Generated">Milliseconds of an iteration with the generated one, likewise.</param>
/// <param name="HeldOut">What the model scores on held-out data, in words.</param>
sealed record TwinResult(string Name, bool AreEqual, double Difference, double BuiltIn, double Generated, string HeldOut);

/// <summary>Trains two models on the same data, iteration by iteration.</summary>
sealed class Twins(string name, string builtIn, int outputs, int iterations, string shape)
{
    const int StepsShown = 20;

    /// <summary>Trains both and compares them.</summary>
    public TwinResult Train(
        TrainingData data, IObjective objective, ReadOnlyMemory<float> test, int rows, Func<double[], string> judge)
    {
        using var theirs = new Booster(data, outputs, $"{builtIn} {shape}");
        using var ours = new Booster(data, outputs, $"objective=none num_class={outputs} {shape}");
        double[] theirTimes = new double[iterations], ourTimes = new double[iterations];
        var steps = Enumerable.Range(0, iterations).Select(i =>
        {
            theirTimes[i] = Time(() => theirs.Update());
            ourTimes[i] = Time(() => ours.Update(objective));
            return i + 1;
        });
        var shown = steps.Where(i => i % (iterations / StepsShown) == 0);
        LiveProgress.Follow(name, StepsShown, shown, i => $"iteration {i}, {judge(ours.Predict(test.Span, rows, outputs))}");

        double[] predictions = ours.Predict(test.Span, rows, outputs);
        double difference = predictions.Zip(theirs.Predict(test.Span, rows, outputs), (a, b) => Math.Abs(a - b)).Max();
        return new(
            name, ours.Trees() == theirs.Trees(), difference / predictions.Max(Math.Abs),
            theirTimes.Min(), ourTimes.Min(), judge(predictions));
    }

    static double Time(Action step)
    {
        long start = Stopwatch.GetTimestamp();
        step();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
