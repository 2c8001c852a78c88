using LossGen.Runtime;

namespace LossGen;

// Of each element of a span: circular functions and their inverses.
public static partial class LossMath
{
    /// <summary><c>sin x</c> of each element, see <see cref="Sin(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Sin(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, SinFunction>(x, destination);

    /// <summary><c>sin x</c> of each element, see <see cref="Sin(double)"/>.</summary>
    /// <inheritdoc cref="Sin(ReadOnlySpan{float}, Span{float})"/>
    public static void Sin(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, SinFunction>(x, destination);

    /// <summary><c>cos x</c> of each element, see <see cref="Cos(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Cos(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, CosFunction>(x, destination);

    /// <summary><c>cos x</c> of each element, see <see cref="Cos(double)"/>.</summary>
    /// <inheritdoc cref="Cos(ReadOnlySpan{float}, Span{float})"/>
    public static void Cos(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, CosFunction>(x, destination);

    /// <summary><c>tan x</c> of each element, see <see cref="Tan(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Tan(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, TanFunction>(x, destination);

    /// <summary><c>tan x</c> of each element, see <see cref="Tan(double)"/>.</summary>
    /// <inheritdoc cref="Tan(ReadOnlySpan{float}, Span{float})"/>
    public static void Tan(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, TanFunction>(x, destination);

    /// <summary><c>arcsin x</c> of each element, see <see cref="Asin(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Asin(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, AsinFunction>(x, destination);

    /// <summary><c>arcsin x</c> of each element, see <see cref="Asin(double)"/>.</summary>
    /// <inheritdoc cref="Asin(ReadOnlySpan{float}, Span{float})"/>
    public static void Asin(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, AsinFunction>(x, destination);

    /// <summary><c>arccos x</c> of each element, see <see cref="Acos(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Acos(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, AcosFunction>(x, destination);

    /// <summary><c>arccos x</c> of each element, see <see cref="Acos(double)"/>.</summary>
    /// <inheritdoc cref="Acos(ReadOnlySpan{float}, Span{float})"/>
    public static void Acos(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, AcosFunction>(x, destination);

    /// <summary><c>arctan x</c> of each element, see <see cref="Atan(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Atan(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, AtanFunction>(x, destination);

    /// <summary><c>arctan x</c> of each element, see <see cref="Atan(double)"/>.</summary>
    /// <inheritdoc cref="Atan(ReadOnlySpan{float}, Span{float})"/>
    public static void Atan(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, AtanFunction>(x, destination);

    /// <summary>The angle of each point (x, y), see <see cref="Atan2(float, float)"/>.</summary>
    /// <param name="y">The second coordinates.</param>
    /// <param name="x">The first coordinates.</param>
    /// <param name="destination">Where to write the results; it may be one of the others.</param>
    /// <exception cref="ArgumentException">
    /// The spans differ in length, or <paramref name="destination"/> overlaps another without being the same memory.
    /// </exception>
    public static void Atan2(ReadOnlySpan<float> y, ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, Atan2Function>(y, x, destination);

    /// <summary>The angle of each point (x, y), see <see cref="Atan2(double, double)"/>.</summary>
    /// <inheritdoc cref="Atan2(ReadOnlySpan{float}, ReadOnlySpan{float}, Span{float})"/>
    public static void Atan2(ReadOnlySpan<double> y, ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, Atan2Function>(y, x, destination);
}
