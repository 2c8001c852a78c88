namespace LossGen;

// Of numbers: powers, roots and logarithms of other bases.
public static partial class LossMath
{
    /// <summary>The cube root <c>∛x</c>.</summary>
    /// <remarks>The measured error is at most 0.6 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>∛x</c>, which has the sign of x: ±∞ for ±∞, ±0 for ±0; NaN for NaN.
    /// </returns>
    [Function]
    public static partial float Cbrt(float x);

    /// <inheritdoc cref="Cbrt(float)"/>
    [Function]
    public static partial double Cbrt(double x);

    /// <summary><c>2ˣ</c>, exact where it is a power of two.</summary>
    /// <remarks>The measured error is at most 0.8 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>2ˣ</c>: 0 and +∞ past the ends of its range, gradual in the subnormal results; NaN for NaN.
    /// </returns>
    [Function]
    public static partial float Exp2(float x);

    /// <inheritdoc cref="Exp2(float)"/>
    [Function]
    public static partial double Exp2(double x);

    /// <summary><c>10ˣ</c>.</summary>
    /// <remarks>The measured error is at most 0.8 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>10ˣ</c>: 0 and +∞ past the ends of its range, gradual in the subnormal results; NaN for NaN.
    /// </returns>
    [Function]
    public static partial float Exp10(float x);

    /// <inheritdoc cref="Exp10(float)"/>
    [Function]
    public static partial double Exp10(double x);

    /// <summary>The binary logarithm <c>log₂ x</c>.</summary>
    /// <remarks>The measured error is at most 0.7 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>log₂ x</c>, also of subnormal numbers: −∞ for ±0, +∞ for +∞; NaN below 0 and for NaN.
    /// </returns>
    [Function]
    public static partial float Log2(float x);

    /// <inheritdoc cref="Log2(float)"/>
    [Function]
    public static partial double Log2(double x);

    /// <summary>The decimal logarithm <c>log₁₀ x</c>.</summary>
    /// <remarks>The measured error is at most 0.7 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>log₁₀ x</c>, also of subnormal numbers: −∞ for ±0, +∞ for +∞; NaN below 0 and for NaN.
    /// </returns>
    [Function]
    public static partial float Log10(float x);

    /// <inheritdoc cref="Log10(float)"/>
    [Function]
    public static partial double Log10(double x);

    /// <summary>The power <c>xʸ</c>.</summary>
    /// <remarks>The measured error is at most 0.8 ULP.</remarks>
    /// <param name="x">The base.</param>
    /// <param name="y">The exponent.</param>
    /// <returns>
    /// <c>xʸ</c> with the limits of the C standard: 1 where y is 0 or x is 1; NaN of a negative x where y is no integer. Other than there, NaN where x or y is NaN.
    /// </returns>
    [Function]
    public static partial float Pow(float x, float y);

    /// <inheritdoc cref="Pow(float, float)"/>
    [Function]
    public static partial double Pow(double x, double y);

    /// <summary><c>√(x² + y²)</c>, also where a square would overflow or underflow.</summary>
    /// <remarks>The measured error is at most 0.6 ULP.</remarks>
    /// <param name="x">One side.</param>
    /// <param name="y">The other side.</param>
    /// <returns>
    /// <c>√(x² + y²)</c>: +∞ where x or y is infinite; NaN where either is NaN, unlike in the C standard also beside an infinity.
    /// </returns>
    [Function]
    public static partial float Hypot(float x, float y);

    /// <inheritdoc cref="Hypot(float, float)"/>
    [Function]
    public static partial double Hypot(double x, double y);
}
