using Digits.Data;

namespace Digits.Regression;

/// <summary>
/// Predicts the progression of diabetes from training targets of which a tenth are wrong, with three losses in turn.
/// </summary>
sealed class RobustExperiment
{
    const int Seed = 1;

    readonly Samples<float> _test;
    readonly Standardizer _standardizer;

    /// <summary>Splits the patients and plants the outliers in the training part only.</summary>
    public RobustExperiment(Samples<float> patients)
    {
        var random = new Random(Seed);
        (var clean, _test) = patients.HoldOutFifth(random);
        Train = PlantedOutliers.In(clean, random);
        _standardizer = Standardizer.Fit(clean);
    }

    /// <summary>The training data, in the units of the measurements.</summary>
    public PlantedOutliers Train { get; }

    /// <summary>The compared losses, by name.</summary>
    public static IReadOnlyList<(string Name, RegressionLoss Loss)> Candidates { get; } =
    [
        ("Squared error", Losses.SquaredError),
        ("Absolute error", Losses.AbsoluteError),
        ("Huber", Losses.Huber),
    ];

    /// <summary>Fits the same linear model with every loss, one per step of the enumeration.</summary>
    public IEnumerable<LinearFit> Fit()
    {
        var (train, held) = (_standardizer.Apply(Train.Samples), _standardizer.Apply(_test));
        return Candidates.Select(candidate => LinearFit.Train(candidate.Name, candidate.Loss, train, held));
    }

    /// <summary>What <paramref name="fit"/> predicts for a patient who is average but for one measurement.</summary>
    public double PredictAlong(LinearFit fit, int column, double value)
    {
        float[] inputs = new float[_test.Width];
        inputs[column] = _standardizer.Standardize((float)value, column);
        return fit.Predict(inputs);
    }
}
