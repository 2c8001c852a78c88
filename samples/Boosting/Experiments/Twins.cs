using Boosting.Native;
using Boosting.Objectives;

namespace Boosting.Experiments;

/// <summary>How a model with a generated objective compares with one that has LightGBM's own.</summary>
/// <param name="Name">The objective.</param>
/// <param name="AreEqual">Whether the text of the trees is the same.</param>
/// <param name="Difference">The largest difference of a score on held-out data, relative to the largest score.</param>
/// <param name="BuiltIn">Milliseconds of an iteration with the built-in objective.</param>
/// <param name="Ratio">How many times as long an iteration takes with the generated one: the median of all iterations.</param>
/// <param name="HeldOut">What the model scores on held-out data, in words.</param>
sealed record TwinResult(string Name, bool AreEqual, double Difference, double BuiltIn, double Ratio, string HeldOut);

/// <summary>Trains two models on the same data, iteration by iteration.</summary>
sealed class Twins(string name, string builtIn, int outputs, int iterations, string shape)
{
    const int StepsShown = 20;
    const int Runs = 5;

    /// <summary>Trains both and compares them.</summary>
    public TwinResult Train(
        TrainingData data, IObjective objective, ReadOnlyMemory<float> test, int rows, Func<double[], string> judge)
    {
        using var theirs = TheirModel(data);
        using var ours = OurModel(data);
        Times times = new(iterations);
        var shown = Steps(theirs, ours, objective, times).Where(i => i % (iterations / StepsShown) == 0);
        LiveProgress.Follow(name, StepsShown, shown, i => $"iteration {i}, {judge(ours.Predict(test.Span, rows, outputs))}");
        Repeat(data, objective, times);

        double[] predictions = ours.Predict(test.Span, rows, outputs);
        double difference = predictions.Zip(theirs.Predict(test.Span, rows, outputs), (a, b) => Math.Abs(a - b)).Max();
        return new(
            name, ours.Trees() == theirs.Trees(), difference / predictions.Max(Math.Abs), times.BuiltIn, times.Ratio,
            judge(predictions));
    }

    // The same again, for the times alone: what disturbs an iteration hardly disturbs it in each run.
    void Repeat(TrainingData data, IObjective objective, Times times)
    {
        for (int run = 1; run < Runs; run++)
        {
            using var theirs = TheirModel(data);
            using var ours = OurModel(data);
            _ = Steps(theirs, ours, objective, times).Count(_ => true);
        }
    }

    IEnumerable<int> Steps(Booster theirs, Booster ours, IObjective objective, Times times)
    {
        for (int i = 0; i < iterations; i++)
        {
            // In turn, so that nobody always finds the caches as the other one leaves them.
            if (i % 2 == 0)
                times.OfTheirs(i, () => theirs.Update());
            times.OfOurs(i, () => ours.Update(objective));
            if (i % 2 != 0)
                times.OfTheirs(i, () => theirs.Update());
            yield return i + 1;
        }
    }

    Booster TheirModel(TrainingData data) => new(data, outputs, $"{builtIn} {shape}");

    Booster OurModel(TrainingData data) => new(data, outputs, $"objective=none num_class={outputs} {shape}");
}
