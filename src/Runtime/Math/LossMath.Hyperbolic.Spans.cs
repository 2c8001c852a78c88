namespace LossGen;

// Of each element of a span: hyperbolic functions and their inverses.
public static unsafe partial class LossMath
{
    /// <summary><c>sinh x</c> of each element, see <see cref="Sinh(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Sinh(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run(x, destination, &Sinh);

    /// <summary><c>sinh x</c> of each element, see <see cref="Sinh(double)"/>.</summary>
    /// <inheritdoc cref="Sinh(ReadOnlySpan{float}, Span{float})"/>
    public static void Sinh(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run(x, destination, &Sinh);

    /// <summary><c>cosh x</c> of each element, see <see cref="Cosh(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Cosh(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run(x, destination, &Cosh);

    /// <summary><c>cosh x</c> of each element, see <see cref="Cosh(double)"/>.</summary>
    /// <inheritdoc cref="Cosh(ReadOnlySpan{float}, Span{float})"/>
    public static void Cosh(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run(x, destination, &Cosh);

    /// <summary><c>arsinh x</c> of each element, see <see cref="Asinh(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Asinh(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run(x, destination, &Asinh);

    /// <summary><c>arsinh x</c> of each element, see <see cref="Asinh(double)"/>.</summary>
    /// <inheritdoc cref="Asinh(ReadOnlySpan{float}, Span{float})"/>
    public static void Asinh(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run(x, destination, &Asinh);

    /// <summary><c>arcosh x</c> of each element, see <see cref="Acosh(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Acosh(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run(x, destination, &Acosh);

    /// <summary><c>arcosh x</c> of each element, see <see cref="Acosh(double)"/>.</summary>
    /// <inheritdoc cref="Acosh(ReadOnlySpan{float}, Span{float})"/>
    public static void Acosh(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run(x, destination, &Acosh);

    /// <summary><c>artanh x</c> of each element, see <see cref="Atanh(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Atanh(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run(x, destination, &Atanh);

    /// <summary><c>artanh x</c> of each element, see <see cref="Atanh(double)"/>.</summary>
    /// <inheritdoc cref="Atanh(ReadOnlySpan{float}, Span{float})"/>
    public static void Atanh(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run(x, destination, &Atanh);
}
