using LossGen.Runtime;

namespace LossGen;

// Of each element of a span: hyperbolic functions and their inverses.
public static partial class LossMath
{
    /// <summary><c>sinh x</c> of each element, see <see cref="Sinh(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Sinh(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, SinhFunction>(x, destination);

    /// <summary><c>sinh x</c> of each element, see <see cref="Sinh(double)"/>.</summary>
    /// <inheritdoc cref="Sinh(ReadOnlySpan{float}, Span{float})"/>
    public static void Sinh(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, SinhFunction>(x, destination);

    /// <summary><c>cosh x</c> of each element, see <see cref="Cosh(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Cosh(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, CoshFunction>(x, destination);

    /// <summary><c>cosh x</c> of each element, see <see cref="Cosh(double)"/>.</summary>
    /// <inheritdoc cref="Cosh(ReadOnlySpan{float}, Span{float})"/>
    public static void Cosh(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, CoshFunction>(x, destination);

    /// <summary><c>arsinh x</c> of each element, see <see cref="Asinh(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Asinh(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, AsinhFunction>(x, destination);

    /// <summary><c>arsinh x</c> of each element, see <see cref="Asinh(double)"/>.</summary>
    /// <inheritdoc cref="Asinh(ReadOnlySpan{float}, Span{float})"/>
    public static void Asinh(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, AsinhFunction>(x, destination);

    /// <summary><c>arcosh x</c> of each element, see <see cref="Acosh(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Acosh(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, AcoshFunction>(x, destination);

    /// <summary><c>arcosh x</c> of each element, see <see cref="Acosh(double)"/>.</summary>
    /// <inheritdoc cref="Acosh(ReadOnlySpan{float}, Span{float})"/>
    public static void Acosh(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, AcoshFunction>(x, destination);

    /// <summary><c>artanh x</c> of each element, see <see cref="Atanh(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Atanh(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, AtanhFunction>(x, destination);

    /// <summary><c>artanh x</c> of each element, see <see cref="Atanh(double)"/>.</summary>
    /// <inheritdoc cref="Atanh(ReadOnlySpan{float}, Span{float})"/>
    public static void Atanh(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, AtanhFunction>(x, destination);
}
