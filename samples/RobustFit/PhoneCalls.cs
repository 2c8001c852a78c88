namespace RobustFit;

/// <summary>
/// International phone calls from Belgium, in tens of millions a year. From 1964 to 1969 minutes were written down instead of calls
/// (P. J. Rousseeuw and A. M. Leroy, "Robust Regression and Outlier Detection", 1987, table 2).
/// </summary>
static class PhoneCalls
{
    public const int FirstYear = 1950;

    public static double[] Calls { get; } =
    [
        0.44, 0.47, 0.47, 0.59, 0.66, 0.73, 0.81, 0.88, 1.06, 1.20, 1.35, 1.49,
        1.61, 2.12, 11.90, 12.40, 14.20, 15.90, 18.20, 21.20, 4.30, 2.40, 2.70, 2.90,
    ];

    public static double[] Years { get; } = [.. Enumerable.Range(FirstYear, Calls.Length)];
}
