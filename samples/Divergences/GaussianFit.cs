namespace Divergences;

/// <summary>A divergence of the target p from the model q; writes its gradient with respect to q unless the span is empty.</summary>
delegate double Divergence(ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> gradient);

/// <summary>One Gaussian that gradient descent fits to the target.</summary>
sealed class GaussianFit(string name, Divergence divergence)
{
    const int Steps = 1500;
    const int StepsPerReport = 15;
    const double Rate = 0.05;

    // Between the humps, and wide enough to feel both.
    Gaussian _model = new(Mean: 0.5, Deviation: 1.5);

    /// <summary>How often <see cref="Descend"/> reports.</summary>
    public static int Reports => Steps / StepsPerReport;

    /// <summary>What was minimised.</summary>
    public string Name => name;

    /// <summary>The Gaussian as it is now.</summary>
    public Gaussian Model => _model;

    /// <summary>Its probabilities on the grid.</summary>
    public double[] Probabilities => Grid.Discretize(_model.Density);

    /// <summary>Descends while it is enumerated, and reports the divergence every few steps.</summary>
    public IEnumerable<double> Descend()
    {
        for (int step = 1; step <= Steps; step++)
        {
            double value = Step();
            if (step % StepsPerReport == 0)
                yield return value;
        }
    }

    // σ is moved by its logarithm, which keeps it positive.
    double Step()
    {
        double[] q = Probabilities;
        double[] gradient = new double[q.Length];
        double value = divergence(Target.Probabilities, q, gradient);
        double byMean = Along(q, gradient, z => z / _model.Deviation);
        double byLogDeviation = Along(q, gradient, z => z * z);
        _model = new(_model.Mean - Rate * byMean, _model.Deviation * Math.Exp(-Rate * byLogDeviation));
        return value;
    }

    // The chain rule. With q proportional to exp(−½z²), z = (x − μ)/σ, and score the derivative of −½z² by a parameter,
    // the derivative of q is q·(score − mean score), because the sum of q stays 1.
    double Along(double[] q, double[] gradient, Func<double, double> scoreAt)
    {
        double[] scores = Array.ConvertAll(Grid.Points, point => scoreAt(_model.Standardize(point)));
        double meanScore = scores.Zip(q, (score, probability) => score * probability).Sum();
        double sum = 0;
        for (int i = 0; i < q.Length; i++)
            sum += gradient[i] * q[i] * (scores[i] - meanScore);
        return sum;
    }
}
