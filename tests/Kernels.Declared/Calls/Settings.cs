namespace LossGen.Kernels.Declared.Calls;

/// <summary>What is passed for a setting that is a parameter: a number of its domain that changes something.</summary>
internal static class Settings
{
    public static double Of(string kernel, string parameter) => parameter switch
    {
        "labelSmoothing" => 0.125,
        "zLoss" => 0.0625,
        "temperature" => 1.75,
        "softcap" => 30,
        "alpha" => 0.7,
        "beta" => 0.3,
        "delta" => 0.8,
        "margin" => kernel == "CosineOfLabels" ? 0.25 : 1.25,
        "scale" => 1.5,
        "nu" => 3,
        "kappa" => 2.5,
        "gamma" => 1.5,
        "power" => kernel == "Tweedie" ? 1.25 : 1,
        "referencePoint" => 0.25,
        "desirableWeight" => 1.5,
        "undesirableWeight" => 0.75,
        "quantile" => 0.7,
        "positiveWeight" => 3,
        "variance" => 1.5,
        "epsilon" => 0.375,
        "smooth" => 0.25,
        "clamp" => 2.5,
        "smoothingExcludes" => 0,
        "rows" => byte.MaxValue,
        "upstream" => 0.5,
        "ignoreIndex" => 2,
        _ => throw new ArgumentException($"There is no value for the setting {parameter}.", nameof(parameter)),
    };
}
