using Digits.Data;

namespace Digits.Regression;

/// <summary>A linear model trained with one of the losses, and how far it is off on clean held-out data.</summary>
sealed class LinearFit
{
    const int Seed = 1;
    const int Steps = 3000;
    const float InitialRate = 2;

    readonly Network _model;

    LinearFit(string loss, Network model, Samples<float> test)
    {
        (Loss, _model) = (loss, model);
        var errors = model.Forward(test.Inputs).Zip(test.Targets, (guess, truth) => MathF.Abs(guess - truth));
        float[] ascending = [.. errors.Order()];
        (MedianError, MeanError) = (ascending[ascending.Length / 2], ascending.Average());
    }

    /// <summary>The name of the loss.</summary>
    public string Loss { get; }

    /// <summary>The median absolute error on the test data.</summary>
    public float MedianError { get; }

    /// <summary>The mean absolute error on the test data.</summary>
    public float MeanError { get; }

    /// <summary>Trains by full-batch descent; only <paramref name="loss"/> differs from one fit to another.</summary>
    public static LinearFit Train(string name, RegressionLoss loss, Samples<float> train, Samples<float> test)
    {
        var model = new Network(new Random(Seed), train.Width, 1);
        var optimizer = new Adam(model.Parameters);
        float[] gradient = new float[train.Count];
        for (int step = 0; step < Steps; step++)
        {
            loss(model.Forward(train.Inputs), train.Targets, gradient);
            model.Backward(gradient);
            optimizer.Step(InitialRate * (Steps - step) / Steps);
        }

        return new(name, model, test);
    }

    /// <summary>The prediction for one row of standardised inputs.</summary>
    public float Predict(float[] inputs) => _model.Forward(inputs)[0];
}
