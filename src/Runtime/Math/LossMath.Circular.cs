namespace LossGen;

// Of numbers: circular functions and their inverses.
public static partial class LossMath
{
    /// <summary>The sine <c>sin x</c>, of every finite angle.</summary>
    /// <remarks>The measured error is at most 0.9 ULP.</remarks>
    /// <param name="x">The angle in radians.</param>
    /// <returns>
    /// <c>sin x</c>, also of angles as large as a number can be; ±0 for ±0; NaN for ±∞ and NaN.
    /// </returns>
    [Function]
    public static partial float Sin(float x);

    /// <inheritdoc cref="Sin(float)"/>
    [Function]
    public static partial double Sin(double x);

    /// <summary>The cosine <c>cos x</c>, of every finite angle.</summary>
    /// <remarks>The measured error is at most 0.9 ULP.</remarks>
    /// <param name="x">The angle in radians.</param>
    /// <returns>
    /// <c>cos x</c>, also of angles as large as a number can be; NaN for ±∞ and NaN.
    /// </returns>
    [Function]
    public static partial float Cos(float x);

    /// <inheritdoc cref="Cos(float)"/>
    [Function]
    public static partial double Cos(double x);

    /// <summary>The tangent <c>tan x</c>, of every finite angle.</summary>
    /// <remarks>The measured error is at most 1 ULP.</remarks>
    /// <param name="x">The angle in radians.</param>
    /// <returns>
    /// <c>tan x</c>, also of angles as large as a number can be; ±0 for ±0; NaN for ±∞ and NaN.
    /// </returns>
    [Function]
    public static partial float Tan(float x);

    /// <inheritdoc cref="Tan(float)"/>
    [Function]
    public static partial double Tan(double x);

    /// <summary>The inverse sine <c>arcsin x</c>.</summary>
    /// <remarks>The measured error is at most 0.7 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>arcsin x</c> within [−½π, ½π]; ±0 for ±0; NaN outside of [−1, 1] and for NaN.
    /// </returns>
    [Function]
    public static partial float Asin(float x);

    /// <inheritdoc cref="Asin(float)"/>
    [Function]
    public static partial double Asin(double x);

    /// <summary>The inverse cosine <c>arccos x</c>.</summary>
    /// <remarks>The measured error is at most 0.7 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>arccos x</c> within [0, π]; NaN outside of [−1, 1] and for NaN.
    /// </returns>
    [Function]
    public static partial float Acos(float x);

    /// <inheritdoc cref="Acos(float)"/>
    [Function]
    public static partial double Acos(double x);

    /// <summary>The inverse tangent <c>arctan x</c>.</summary>
    /// <remarks>The measured error is at most 0.7 ULP.</remarks>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// <c>arctan x</c> within [−½π, ½π]; ±0 for ±0; NaN for NaN.
    /// </returns>
    [Function]
    public static partial float Atan(float x);

    /// <inheritdoc cref="Atan(float)"/>
    [Function]
    public static partial double Atan(double x);

    /// <summary>The angle of the point (x, y), in the quadrant where it lies.</summary>
    /// <remarks>The measured error is at most 0.7 ULP.</remarks>
    /// <param name="y">The second coordinate.</param>
    /// <param name="x">The first coordinate.</param>
    /// <returns>
    /// The angle within [−π, π], with the limits of the C standard for zeros and infinities; NaN where x or y is NaN.
    /// </returns>
    [Function]
    public static partial float Atan2(float y, float x);

    /// <inheritdoc cref="Atan2(float, float)"/>
    [Function]
    public static partial double Atan2(double y, double x);
}
