using LossGen.Runtime;

namespace LossGen;

// Of each element of a span: error and gamma functions.
public static partial class LossMath
{
    /// <summary><c>erf x</c> of each element, see <see cref="Erf(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Erf(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, ErfFunction>(x, destination);

    /// <summary><c>erf x</c> of each element, see <see cref="Erf(double)"/>.</summary>
    /// <inheritdoc cref="Erf(ReadOnlySpan{float}, Span{float})"/>
    public static void Erf(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, ErfFunction>(x, destination);

    /// <summary><c>log |Γ(x)|</c> of each element, see <see cref="LogGamma(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void LogGamma(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, LogGammaFunction>(x, destination);

    /// <summary><c>log |Γ(x)|</c> of each element, see <see cref="LogGamma(double)"/>.</summary>
    /// <inheritdoc cref="LogGamma(ReadOnlySpan{float}, Span{float})"/>
    public static void LogGamma(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, LogGammaFunction>(x, destination);

    /// <summary><c>ψ′(x)</c> of each element, see <see cref="Trigamma(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Trigamma(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, TrigammaFunction>(x, destination);

    /// <summary><c>ψ′(x)</c> of each element, see <see cref="Trigamma(double)"/>.</summary>
    /// <inheritdoc cref="Trigamma(ReadOnlySpan{float}, Span{float})"/>
    public static void Trigamma(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, TrigammaFunction>(x, destination);

    /// <summary><c>ψ″(x)</c> of each element, see <see cref="Tetragamma(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Tetragamma(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, TetragammaFunction>(x, destination);

    /// <summary><c>ψ″(x)</c> of each element, see <see cref="Tetragamma(double)"/>.</summary>
    /// <inheritdoc cref="Tetragamma(ReadOnlySpan{float}, Span{float})"/>
    public static void Tetragamma(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, TetragammaFunction>(x, destination);

    /// <summary><c>ψ(x)</c> of each element, see <see cref="Digamma(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Digamma(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, DigammaFunction>(x, destination);

    /// <summary><c>ψ(x)</c> of each element, see <see cref="Digamma(double)"/>.</summary>
    /// <inheritdoc cref="Digamma(ReadOnlySpan{float}, Span{float})"/>
    public static void Digamma(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, DigammaFunction>(x, destination);
}
