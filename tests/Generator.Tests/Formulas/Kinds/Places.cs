namespace LossGen.Generator.Tests.Formulas.Kinds;

/// <summary>Operands to look at: all combinations of some numbers for each.</summary>
/// <param name="Numbers">The numbers of each operand.</param>
internal sealed record Places(params double[][] Numbers)
{
    private static readonly double[] Anywhere =
        [0, 1e-30, -1e-12, 3e-5, -0.01, 0.3, -0.7, 0.71, 1, -1.2, 2.5, -6, 17, -40, 100, 1e4, -1e6, 1e9, -3e14, 1e19, 3e30];

    private static readonly double[] Signs = [-1, 1], Flags = [0, 1], Scales = [1e-3, 0.4, 1, 2.5, 300];

    /// <summary>A prediction and a target.</summary>
    public static Places Residuals { get; } = new(Anywhere, [0, 0.7, -1.2, 1e4, 1e-9]);

    /// <summary>A score and a class as −1 or +1.</summary>
    public static Places Margins { get; } = new(Anywhere, Signs);

    /// <summary>A logit and a class as 0 or 1.</summary>
    public static Places Classes { get; } = new(Logits, Flags);

    /// <summary>A logit and a probability.</summary>
    public static Places Shares { get; } = new(Logits, [0, 0.25, 0.5, 1]);

    /// <summary>Two probabilities.</summary>
    public static Places Probabilities { get; } = new([0, 1e-30, 1e-6, 0.1, 0.5, 0.9, 0.999999, 1], [0, 0.25, 1]);

    /// <summary>A log-probability and a probability.</summary>
    public static Places LogProbabilities { get; } = new([-700, -60, -20, -3, -0.7, -0.1, -1e-4, -1e-9], [0, 0.25, 1]);

    /// <summary>A log of a mean and a count or an amount.</summary>
    public static Places Counts { get; } = new([0, 1e-6, -0.3, 0.7, 2.5, -7, 12, -30, 40, 80, -80], [0.5, 1, 3, 1000]);

    /// <summary>A prediction and a target above −1.</summary>
    public static Places Amounts { get; } = new([-0.9, -1e-7, 0, 1e-9, 0.3, 0.3000001, 0.7, 5, 1e4, 1e12], [-0.5, 0, 0.3, 20, 1e6]);

    /// <summary>A prediction, a target and a scale.</summary>
    public static Places Forecasts { get; } = new([0, 1e-9, 0.3, -0.7, 1.3, -5, 40, 1e4], [0, 0.5, -2], Scales);

    /// <summary>The same, where the target is likely.</summary>
    public static Places NearForecasts { get; } = new([0, 1e-9, 0.3, -0.7, 1.3, -5], [0, 0.5, -2], [2.5, 7, 300]);

    /// <summary>Angles.</summary>
    public static Places Angles { get; } = new([0, 1e-9, 1e-3, 0.5, -1.2, 3, 7, -100], [0, 0.5, 3]);

    /// <summary>Two scores and which is to be above as −1 or +1.</summary>
    public static Places Rankings { get; } = new([0, 0.3, -2, 50, 1e9], [0, 0.7, -1e-3], Signs);

    /// <summary>Log-probabilities of two answers.</summary>
    public static Places Answers { get; } = new([-0.05, -0.3, -0.7, -2, -9, -40, -200], [-1e-3, -0.25, -1.1, -3, -50, -220]);

    /// <summary>The same, where odds are numbers.</summary>
    public static Places LikelyAnswers { get; } = new([-0.05, -0.3, -0.7, -2, -9, -40], [-1e-3, -0.25, -1.1, -3, -50]);

    /// <summary>Log-probabilities of two answers under two models.</summary>
    public static Places Preferences { get; } = new([-0.3, -2, -40, -900], [-0.25, -3, -60], [-0.4, -50], [-0.7, -30]);

    /// <summary>Log-probabilities of an answer under two models and whether it is desirable.</summary>
    public static Places Desires { get; } = new([-0.3, -2, -40, -900], [-0.25, -3, -800], Flags);

    private static double[] Logits => [.. Anywhere.Where(x => Math.Abs(x) < 1e5), -700, 87, 30];

    /// <summary>One array for each operand.</summary>
    public double[][] All
    {
        get
        {
            IEnumerable<double[]> points = [[]];
            foreach (double[] numbers in Numbers)
            {
                points = points.SelectMany(point => numbers.Select(number => (double[])[.. point, number]));
            }

            double[][] all = [.. points];
            return [.. Enumerable.Range(0, Numbers.Length).Select(i => all.Select(point => (double)(float)point[i]).ToArray())];
        }
    }
}
