using LossGen.Generator.Expressions;

namespace LossGen.Generator.Functions;

/// <summary>The constants of circular, error and gamma functions in one element type; polynomials have their constant term first.</summary>
internal sealed partial record Coefficients
{
    private const double DigitsOfSingle = 24;

    /// <summary>s in sin r = r + r³·s(r²), |r| ≤ ¼π.</summary>
    public double[] SinTail { get; init; } = [];

    /// <summary>c in cos r = 1 − ½r² + r⁴·c(r²), |r| ≤ ¼π.</summary>
    public double[] CosTail { get; init; } = [];

    /// <summary>a in atan r = r + r³·a(r²), |r| ≤ tan ⅛π.</summary>
    public double[] ArcTail { get; init; } = [];

    /// <summary>l in 2 artanh s = 2s + ⅔s³ + s⁵·l(s²), |s| ≤ ⅕.</summary>
    public double[] LogFifth { get; init; } = [];

    /// <summary>c in ∛m = c(m) to some digits, m within [1, 8].</summary>
    public double[] CubeRoot { get; init; } = [];

    /// <summary>How often Halley's method must improve it.</summary>
    public int CubeRootSteps { get; init; }

    /// <summary>e in erf x = x + x·e(x²), |x| ≤ ⅞.</summary>
    public double[] ErfShare { get; init; } = [];

    /// <summary>g in 1 − erf x = e^(−x·g(x − Middle)), x within [⅞, ErfEnd].</summary>
    public double[] ErfcExponent { get; init; } = [];

    /// <summary>The middle of the range of <see cref="ErfcExponent"/>.</summary>
    public double Middle { get; init; }

    /// <summary>From here on erf x rounds to 1.</summary>
    public double ErfEnd { get; init; }

    /// <summary>l in log Γ(2 + t) = t·l(t), t within [−¾, ½].</summary>
    public double[] LogGammaOfTwo { get; init; } = [];

    /// <summary>s in log Γ(x) = (x − ½)·log x − x + ½·log 2π + s(1/x²)/x, x ≥ Far.</summary>
    public double[] Stirling { get; init; } = [];

    /// <summary>From here on gamma functions are computed by powers of 1/x.</summary>
    public double Far { get; init; }

    /// <summary>s in sin πr = πr·s(r²), |r| ≤ ½.</summary>
    public double[] SineOfPi { get; init; } = [];

    /// <summary>c in cos πr = (1 − 4r²)·c(r²), |r| ≤ ½.</summary>
    public double[] CosineOfPi { get; init; } = [];

    /// <summary>c in π·cot πr = 1/r + r·c(r²), |r| ≤ ½.</summary>
    public double[] CotangentOfPi { get; init; } = [];

    /// <summary>d in ψ(1½ + t) = (1½ + t − root)·d(t), |t| ≤ ½.</summary>
    public double[] DigammaByRoot { get; init; } = [];

    /// <summary>d in ψ(x) = log x − 1/(2x) − d(1/x²)/x², x ≥ Far.</summary>
    public double[] DigammaTail { get; init; } = [];

    /// <summary>t in ψ′(x) = 1/x + 1/(2x²) + t(1/x²)/x³, x ≥ Far.</summary>
    public double[] TrigammaTail { get; init; } = [];

    /// <summary>t in −ψ″(x) = 1/x² + 1/x³ + t(1/x²)/x⁴, x ≥ Far.</summary>
    public double[] TetragammaTail { get; init; } = [];

    /// <summary>2/π in words of as many digits as a number has, each scaled to be below 1.</summary>
    public double[] TwoOverPi { get; init; } = [];

    /// <summary>½π, as a number and what that lacks.</summary>
    public DoubleWord HalfPi { get; init; }

    /// <summary>¼π.</summary>
    public DoubleWord QuarterPi { get; init; }

    /// <summary>The positive root of ψ, less 1.</summary>
    public DoubleWord DigammaRoot { get; init; }

    /// <summary>1/ln 2.</summary>
    public DoubleWord LogTwoE { get; init; }

    /// <summary>1/ln 10.</summary>
    public DoubleWord LogTenE { get; init; }

    /// <summary>ln 2.</summary>
    public DoubleWord LnTwo { get; init; }

    /// <summary>ln 10.</summary>
    public DoubleWord LnTen { get; init; }

    /// <summary>⅔.</summary>
    public DoubleWord TwoThirds { get; init; }

    /// <summary>½·log 2π.</summary>
    public DoubleWord LogRootTwoPi { get; init; }

    /// <summary>The constants that belong to others.</summary>
    public static Coefficients Of(Numbers numbers) => numbers.Digits == DigitsOfSingle ? Single : Double;
}
