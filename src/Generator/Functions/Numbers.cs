using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Functions;

/// <summary>The constants of the math functions in one element type.</summary>
/// <param name="ExpLow">Below this eˣ rounds to 0.</param>
/// <param name="ExpM1Low">Below this eˣ − 1 and tanh ½x round to −1.</param>
/// <param name="ExpHigh">Above this eˣ overflows.</param>
/// <param name="RoundingShift">1.5·2ᵖ⁻¹: adding and subtracting it rounds to an integer.</param>
/// <param name="LogTwoE">1 / ln 2.</param>
/// <param name="ExpLnTwoHigh">ln 2, rounded.</param>
/// <param name="ExpLnTwoLow">ln 2 − ExpLnTwoHigh.</param>
/// <param name="ExpTail">q in eʳ = 1 + (r + r²·q(r)), |r| ≤ ½ ln 2, constant term first.</param>
/// <param name="ExpCurve">t in eʳ = 1 + r + ½r² + r³·t(r), so exact that eʳ − 1 − r is accurate, constant term first.</param>
/// <param name="LogLnTwoHigh">ln 2, with so few bits that k·LogLnTwoHigh is exact for every exponent k.</param>
/// <param name="LogLnTwoLow">ln 2 − LogLnTwoHigh.</param>
/// <param name="LogTail">L in log(1 + f) = f − (½f² − s·(½f² + z·L(z))), s = f/(2 + f), z = s², 1 + f in [¾, 1½), constant term first.</param>
/// <param name="WideLogTail">The same for 1 + f in [½, 2].</param>
/// <param name="BitsOfOne">How much larger the bits of 2x are than those of x.</param>
/// <param name="LeastCentral">From there to its reciprocal, numbers can be doubled and halved, added and subtracted without reaching an end of the range.</param>
/// <param name="Largest">The largest finite number.</param>
/// <param name="Digits">How many binary digits a normal number has.</param>
/// <param name="Normalizing">2 to that power: makes every subnormal number normal.</param>
internal sealed record Numbers(
    double ExpLow,
    double ExpM1Low,
    double ExpHigh,
    double RoundingShift,
    double LogTwoE,
    double ExpLnTwoHigh,
    double ExpLnTwoLow,
    double[] ExpTail,
    double[] ExpCurve,
    double LogLnTwoHigh,
    double LogLnTwoLow,
    double[] LogTail,
    double[] WideLogTail,
    double BitsOfOne,
    double LeastCentral,
    double Largest,
    double Digits,
    double Normalizing)
{
    private static readonly Numbers Single = new(
        ExpLow: -104,
        ExpM1Low: -20,
        ExpHigh: 89,
        RoundingShift: 12582912,
        LogTwoE: 1.44269502f,
        ExpLnTwoHigh: 0.693147182f,
        ExpLnTwoLow: -1.90465421e-9f,
        ExpTail: [0.499999940f, 0.166665211f, 0.0416682623f, 0.00836867467f, 0.00138210552f],
        ExpCurve: [0.166666672f, 0.0416665301f, 0.00833324529f, 0.00139287463f, 1.99087837e-4f],
        LogLnTwoHigh: 0.693115234f,
        LogLnTwoLow: 3.19461833e-5f,
        LogTail: [0.666669488f, 0.399577290f, 0.303620964f],
        WideLogTail: [0.666664183f, 0.400214344f, 0.280030936f, 0.280064017f],
        BitsOfOne: 1 << 23,
        LeastCentral: 3.944304526105059e-31,
        Largest: float.MaxValue,
        Digits: 24,
        Normalizing: 16777216);

    private static readonly Numbers Double = new(
        ExpLow: -746,
        ExpM1Low: -40,
        ExpHigh: 710,
        RoundingShift: 6755399441055744,
        LogTwoE: 1.4426950408889634,
        ExpLnTwoHigh: 0.69314718055994529,
        ExpLnTwoLow: 2.3190468138462996e-17,
        ExpTail:
        [
            0.50000000000000111, 0.16666666666666449, 0.041666666666526984, 0.0083333333334726280, 0.0013888888944343606,
            1.9841269551421851e-4, 2.4801492439354192e-5, 2.7557547872874596e-6, 2.7630463987947759e-7, 2.5011881740982944e-8,
        ],
        ExpCurve:
        [
            0.16666666666666671, 0.041666666666666664, 0.0083333333333258965, 0.0013888888888891780, 1.9841269875416583e-4,
            2.4801587300461076e-5, 2.7557254808295030e-6, 2.7557301495947292e-7, 2.5105420796424033e-8, 2.0904480801867324e-9,
        ],
        LogLnTwoHigh: 0.69314718055989033,
        LogLnTwoLow: 5.4979230187083712e-14,
        LogTail:
        [
            0.66666666666666596, 0.40000000000056396, 0.28571428555932271, 0.22222224282292224,
            0.18181666816462580, 0.15391079240000188, 0.13174172153300395, 0.13839050654633941,
        ],
        WideLogTail:
        [
            0.66666666666666308, 0.40000000000155678, 0.28571428548064043, 0.22222223956241285, 0.18181744407420547,
            0.15386549597477539, 0.13301108870116007, 0.12105022942652301, 0.083447046197051331, 0.17010138581089196,
        ],
        BitsOfOne: 1L << 52,
        LeastCentral: 4.008336720017946e-292,
        Largest: double.MaxValue,
        Digits: 53,
        Normalizing: 9007199254740992);

    /// <summary>W in log(a/b) = w + w³·W(w²), w = 2·(a − b)/(a + b), a/b in [⅔, 1½].</summary>
    public double[] RatioTail => OfTwice(LogTail);

    /// <summary>The same for a/b in [½, 2].</summary>
    public double[] WideRatioTail => OfTwice(WideLogTail);

    /// <summary>ln 2 for exponents that count in bits, rounded.</summary>
    public double LnTwoOfBits => ExpLnTwoHigh / BitsOfOne;

    /// <summary>The constants for an element type.</summary>
    public static Numbers Of(ElementType element) => element == ElementType.Float ? Single : Double;

    // s³·L(s²) with s = ½w: powers of two, so that coefficients stay numbers of the element type.
    private static double[] OfTwice(double[] tail) => [.. tail.Select((c, i) => c / (8L << (2 * i)))];

    /// <summary>The polynomial with the given coefficients, constant term first, by Horner's rule.</summary>
    public static Expr Polynomial(Expr x, IReadOnlyList<double> coefficients)
    {
        Expr value = coefficients[coefficients.Count - 1];
        for (int i = coefficients.Count - 2; i >= 0; i--)
        {
            value = Formula.Fma(value, x, coefficients[i]);
        }

        return value;
    }

    /// <summary>x rounded to an integer, for |x| well below <see cref="RoundingShift"/>, given x = a·b.</summary>
    public Expr RoundedProduct(Expr a, Expr b) => Formula.Fma(a, b, RoundingShift) - RoundingShift;

    /// <summary>x as a normal number, subnormal ones scaled up with all that is below 1, and by how many binary digits.</summary>
    public (Expr Normal, Expr Digits) Normalized(Expr x)
    {
        Expr below = x < 1;
        return (x * Formula.Select(below, Normalizing, 1), Formula.Select(below, Digits, 0));
    }

    /// <summary>Whether a number has a finite logarithm.</summary>
    public Expr IsPositiveAndFinite(Expr x) => Formula.And(x > 0, x <= Largest);
}
