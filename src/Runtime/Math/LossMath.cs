namespace LossGen;

/// <summary>
/// The functions that losses are made of, where the platform has none, loses digits, or differs between machines: of
/// numbers, of spans element by element, and of a span as a whole.
/// </summary>
/// <remarks>
/// <para>
/// They are written by the same compiler as the kernels, from the same definitions: a function of a span has the bits of
/// the function of each number, and both are the same bits on every CPU. Each states the largest error that has been
/// measured over its range, for <see cref="float"/> and <see cref="double"/> alike, in units in the last place of the
/// exact result (ULP).
/// </para>
/// <para>
/// Nothing here allocates, and no number throws. A destination must be as long as what it is computed from, and may be the
/// same memory as it, but not overlap it otherwise.
/// </para>
/// </remarks>
public static partial class LossMath
{
    /// <summary><c>eˣ</c>.</summary>
    /// <remarks>The measured error is at most 0.8 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>eˣ</c>: 0 and +∞ past the ends of its range, gradual in the subnormal results; NaN for NaN.
    /// </returns>
    [Function]
    public static partial float Exp(float x);

    /// <inheritdoc cref="Exp(float)"/>
    [Function]
    public static partial double Exp(double x);

    /// <summary><c>eˣ − 1</c>, also near 0, where <c>eˣ</c> is so close to 1 that the difference would lose its digits.</summary>
    /// <remarks>The measured error is at most 0.7 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>eˣ − 1</c>: −1 for −∞, +∞ past the upper end of its range, ±0 for ±0; NaN for NaN.
    /// </returns>
    [Function]
    public static partial float ExpM1(float x);

    /// <inheritdoc cref="ExpM1(float)"/>
    [Function]
    public static partial double ExpM1(double x);

    /// <summary>The natural logarithm <c>log x</c>.</summary>
    /// <remarks>The measured error is at most 0.7 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>log x</c>, also of subnormal numbers: −∞ for ±0, +∞ for +∞; NaN below 0 and for NaN.
    /// </returns>
    [Function]
    public static partial float Log(float x);

    /// <inheritdoc cref="Log(float)"/>
    [Function]
    public static partial double Log(double x);

    /// <summary><c>log(1 + x)</c>, also near 0, where the sum <c>1 + x</c> would lose the digits of x.</summary>
    /// <remarks>The measured error is at most 0.7 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>log(1 + x)</c>: −∞ for −1, +∞ for +∞, ±0 for ±0; NaN below −1 and for NaN.
    /// </returns>
    [Function]
    public static partial float LogP1(float x);

    /// <inheritdoc cref="LogP1(float)"/>
    [Function]
    public static partial double LogP1(double x);

    /// <summary>The hyperbolic tangent <c>tanh x</c>.</summary>
    /// <remarks>The measured error is at most 0.7 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>tanh x</c>: ±1 far out, ±0 for ±0; NaN for NaN.
    /// </returns>
    [Function]
    public static partial float Tanh(float x);

    /// <inheritdoc cref="Tanh(float)"/>
    [Function]
    public static partial double Tanh(double x);

    /// <summary>The logistic function <c>σ(x) = 1/(1 + e⁻ˣ)</c>, the inverse of the log-odds.</summary>
    /// <remarks>The measured error is at most 0.8 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>σ(x)</c> with all its digits in both tails, down to subnormal results: 0 for −∞, 1 for +∞; NaN for NaN.
    /// </returns>
    [Function]
    public static partial float Sigmoid(float x);

    /// <inheritdoc cref="Sigmoid(float)"/>
    [Function]
    public static partial double Sigmoid(double x);

    /// <summary><c>log(1 + eˣ)</c>, the smooth form of <c>max(0, x)</c>, without overflow and with all digits in its tail.</summary>
    /// <remarks>The measured error is at most 0.8 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>log(1 + eˣ)</c>: 0 for −∞, +∞ for +∞; NaN for NaN.
    /// </returns>
    [Function]
    public static partial float Softplus(float x);

    /// <inheritdoc cref="Softplus(float)"/>
    [Function]
    public static partial double Softplus(double x);

    /// <summary><c>x·log y</c>, and 0 where x is 0: the limit that entropies and cross-entropies take.</summary>
    /// <remarks>The measured error is at most 1 ULP.</remarks>
    /// <param name="x">The factor, a probability for example.</param>
    /// <param name="y">The argument of the logarithm.</param>
    /// <returns>
    /// <c>x·log y</c>: 0 where x is ±0 and y is any number, also 0, infinite or negative; otherwise as the product is, with
    /// <c>log 0 = −∞</c> and NaN for y below 0; NaN where x or y is NaN.
    /// </returns>
    [Function]
    public static partial float XLogY(float x, float y);

    /// <inheritdoc cref="XLogY(float, float)"/>
    [Function]
    public static partial double XLogY(double x, double y);
}
