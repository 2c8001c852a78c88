namespace LossGen.Kernels.Probe.Declared;

/// <summary>Where the losses are not smooth.</summary>
internal static class Kinks
{
    /// <summary>The predictions at which a loss has no second, or no first, derivative.</summary>
    public static double[] Of<T>(ElementwiseCase<T> kernel, double target) => kernel.Kind switch
    {
        "SquaredError" or "BinaryCrossEntropy" => [],
        "AbsoluteError" => [target],
        "Huber" => [target - Setting(kernel), target + Setting(kernel)],
        "Hinge" => [Setting(kernel) * target],
        _ => throw new NotSupportedException($"Where is {kernel.Kind} not smooth?"),
    };

    /// <summary>Points on a kink whose numbers, and their difference or product, are exact in every element type.</summary>
    public static (double Prediction, double Target)[] Exact<T>(ElementwiseCase<T> kernel)
    {
        double s = kernel.Settings.Length == 0 ? 1 : Setting(kernel);
        double[] targets = kernel.Targets == Targets.Sign ? [1, -1] : [0, s, -s];
        return [.. targets.SelectMany(y => Of(kernel, y).Select(x => (x, y)))];
    }

    private static double Setting<T>(ElementwiseCase<T> kernel) => kernel.Settings[0].Value;
}
