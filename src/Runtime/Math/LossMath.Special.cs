namespace LossGen;

// Of numbers: error and gamma functions.
public static partial class LossMath
{
    /// <summary>The error function <c>erf x = 2/√π·∫e^(−t²)dt</c> from 0 to x: <c>½(1 + erf(x/√2))</c> is the normal distribution.</summary>
    /// <remarks>The measured error is at most 1.6 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>erf x</c>: ±1 far out, ±0 for ±0; NaN for NaN.
    /// </returns>
    [Function]
    public static partial float Erf(float x);

    /// <inheritdoc cref="Erf(float)"/>
    [Function]
    public static partial double Erf(double x);

    /// <summary><c>log |Γ(x)|</c>, the logarithm of the factorial of <c>x − 1</c>.</summary>
    /// <remarks>The measured error is at most 3 ULP; below 0, where the function crosses 0 between any two poles, 3 units of the larger one of 1 and the result.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>log |Γ(x)|</c>: +∞ for ±0, negative integers and ±∞; NaN for NaN.
    /// </returns>
    [Function]
    public static partial float LogGamma(float x);

    /// <inheritdoc cref="LogGamma(float)"/>
    [Function]
    public static partial double LogGamma(double x);

    /// <summary>The trigamma function <c>ψ′(x)</c>, the derivative of the digamma function.</summary>
    /// <remarks>The measured error is at most 8 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>ψ′(x)</c>: +∞ for ±0 and negative integers, 0 for +∞; NaN for −∞ and NaN.
    /// </returns>
    [Function]
    public static partial float Trigamma(float x);

    /// <inheritdoc cref="Trigamma(float)"/>
    [Function]
    public static partial double Trigamma(double x);

    /// <summary><c>ψ″(x)</c>, the derivative of the trigamma function, negative for positive x.</summary>
    /// <remarks>The measured error is at most 12 ULP; below 0, where the function crosses 0 between any two poles, of the larger of its terms.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>ψ″(x)</c>: ∓∞ for ±0, 0 for +∞; NaN for negative integers, −∞ and NaN.
    /// </returns>
    [Function]
    public static partial float Tetragamma(float x);

    /// <inheritdoc cref="Tetragamma(float)"/>
    [Function]
    public static partial double Tetragamma(double x);

    /// <summary>The digamma function <c>ψ(x)</c>, the derivative of <c>log |Γ(x)|</c>.</summary>
    /// <remarks>The measured error is at most 4 ULP; below 0, where the function crosses 0 between any two poles, 4 units of the larger one of 1 and the result.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>ψ(x)</c>: ∓∞ for ±0, +∞ for +∞; NaN for negative integers, −∞ and NaN.
    /// </returns>
    [Function]
    public static partial float Digamma(float x);

    /// <inheritdoc cref="Digamma(float)"/>
    [Function]
    public static partial double Digamma(double x);
}
