using Boosting.Native;
using Boosting.Objectives;
using Digits.Data;
using Digits.Regression;
using LossGen;

namespace Boosting.Experiments;

/// <summary>How a model without a twin learns.</summary>
/// <param name="Name">The objective.</param>
/// <param name="Errors">The mean absolute error on held-out data after each iteration.</param>
/// <param name="Predictions">What the finished model predicts there.</param>
sealed record Fit(string Name, double[] Errors, double[] Predictions);

/// <summary>Predicts the progression of diabetes from training targets of which a tenth are wrong.</summary>
sealed class Regression
{
    const int Seed = 1;
    const int Iterations = 100;
    const double Delta = 30;
    const string Shape = "num_leaves=7 learning_rate=0.1 min_data_in_leaf=10";

    // A quantile far out needs more rows in a leaf than a mean does, and learns them by heart sooner.
    const string QuantileShape = "num_leaves=3 learning_rate=0.3 min_data_in_leaf=40";
    const int QuantileIterations = 20;

    readonly PlantedOutliers _train;
    readonly double[] _targets;
    readonly double _start;

    /// <summary>Holds a fifth of the patients out and plants the outliers in the rest.</summary>
    public Regression()
    {
        var random = new Random(Seed);
        (var clean, Test) = DataSets.Diabetes().HoldOutFifth(random);
        _train = PlantedOutliers.In(clean, random);
        _targets = [.. _train.Samples.Targets];

        // Bounded gradients are all of one sign at 0, far below every target: nothing would ever be split.
        _start = LossStatistics.Median(_targets);
    }

    /// <summary>The patients held out.</summary>
    public Samples<float> Test { get; }

    /// <summary>Squared error beside LightGBM's.</summary>
    public TwinResult TrainSquared() =>
        TrainTwins("Squared error", "objective=regression", new SquaredObjective(_targets));

    /// <summary>Huber beside LightGBM's.</summary>
    public TwinResult TrainHuber() =>
        TrainTwins("Huber", $"objective=huber alpha={Delta}", new HuberObjective(_targets, Delta));

    /// <summary>The same losses and one that LightGBM has not, by their errors.</summary>
    public IReadOnlyList<Fit> TrainMeans() =>
    [
        Train("Squared error", new SquaredObjective(_targets)),
        Train("Huber", new HuberObjective(_targets, Delta)),
        Train("Log-cosh", new LogCoshObjective(_targets, Delta)),
    ];

    /// <summary>The quantiles 0.1 and 0.8 of the data with outliers, which are about 0.1 and 0.9 of the rest.</summary>
    public IReadOnlyList<Fit> TrainQuantiles() =>
    [
        Train("Quantile 0.1", new QuantileObjective(_targets, 0.1), QuantileShape, QuantileIterations),
        Train("Quantile 0.8", new QuantileObjective(_targets, 0.8), QuantileShape, QuantileIterations),
    ];

    /// <summary>
    /// Whether a bounded gradient finds a split if the scores start at 0, further than δ below every target.
    /// </summary>
    public bool StartsFromZero()
    {
        using var data = new TrainingData(_train.Samples.Inputs, _train.Samples.Targets);
        using var booster = new Booster(data, 1, $"objective=none {Shape}");
        return !booster.Update(new HuberObjective(_targets, _targets.Min() / 2));
    }

    TwinResult TrainTwins(string name, string builtIn, IObjective objective)
    {
        using var data = NewData();
        return new Twins(name, builtIn, 1, Iterations, Shape)
            .Train(data, objective, Test.Inputs, Test.Count, scores => $"off by {MeanError(WithStart(scores)):F1}");
    }

    Fit Train(string name, IObjective objective, string shape = Shape, int iterations = Iterations)
    {
        using var data = NewData();
        using var booster = new Booster(data, 1, $"objective=none {shape}");
        var errors = LiveProgress.Follow(name, iterations, Steps(), error => $"off by {error:F1}");
        return new(name, [.. errors], WithStart(booster.Predict(Test.Inputs, Test.Count)));

        IEnumerable<double> Steps()
        {
            for (int i = 0; i < iterations; i++)
            {
                booster.Update(objective);
                yield return MeanError(WithStart(booster.Predict(Test.Inputs, Test.Count)));
            }
        }
    }

    TrainingData NewData() =>
        new(_train.Samples.Inputs, _train.Samples.Targets, [.. Enumerable.Repeat(_start, _targets.Length)]);

    // The start is not in the model.
    double[] WithStart(double[] scores) => [.. scores.Select(score => score + _start)];

    double MeanError(double[] predictions) =>
        predictions.Zip(Test.Targets, (guess, truth) => Math.Abs(guess - truth)).Average();
}
