using LossGen.Runtime;

namespace LossGen;

// Of each element of a span: powers, roots and logarithms of other bases.
public static partial class LossMath
{
    /// <summary><c>∛x</c> of each element, see <see cref="Cbrt(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Cbrt(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, CbrtFunction>(x, destination);

    /// <summary><c>∛x</c> of each element, see <see cref="Cbrt(double)"/>.</summary>
    /// <inheritdoc cref="Cbrt(ReadOnlySpan{float}, Span{float})"/>
    public static void Cbrt(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, CbrtFunction>(x, destination);

    /// <summary><c>2ˣ</c> of each element, see <see cref="Exp2(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Exp2(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, Exp2Function>(x, destination);

    /// <summary><c>2ˣ</c> of each element, see <see cref="Exp2(double)"/>.</summary>
    /// <inheritdoc cref="Exp2(ReadOnlySpan{float}, Span{float})"/>
    public static void Exp2(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, Exp2Function>(x, destination);

    /// <summary><c>10ˣ</c> of each element, see <see cref="Exp10(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Exp10(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, Exp10Function>(x, destination);

    /// <summary><c>10ˣ</c> of each element, see <see cref="Exp10(double)"/>.</summary>
    /// <inheritdoc cref="Exp10(ReadOnlySpan{float}, Span{float})"/>
    public static void Exp10(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, Exp10Function>(x, destination);

    /// <summary><c>log₂ x</c> of each element, see <see cref="Log2(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Log2(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, Log2Function>(x, destination);

    /// <summary><c>log₂ x</c> of each element, see <see cref="Log2(double)"/>.</summary>
    /// <inheritdoc cref="Log2(ReadOnlySpan{float}, Span{float})"/>
    public static void Log2(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, Log2Function>(x, destination);

    /// <summary><c>log₁₀ x</c> of each element, see <see cref="Log10(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    public static void Log10(ReadOnlySpan<float> x, Span<float> destination) =>
        ElementLoop.Run<float, Log10Function>(x, destination);

    /// <summary><c>log₁₀ x</c> of each element, see <see cref="Log10(double)"/>.</summary>
    /// <inheritdoc cref="Log10(ReadOnlySpan{float}, Span{float})"/>
    public static void Log10(ReadOnlySpan<double> x, Span<double> destination) =>
        ElementLoop.Run<double, Log10Function>(x, destination);

    /// <summary><c>xʸ</c> of each pair of elements, see <see cref="Pow(float, float)"/>.</summary>
    /// <param name="x">The bases.</param>
    /// <param name="y">The exponents.</param>
    /// <param name="destination">Where to write the results; it may be one of the others.</param>
    /// <exception cref="ArgumentException">
    /// The spans differ in length, or <paramref name="destination"/> overlaps another without being the same memory.
    /// </exception>
    public static void Pow(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> destination) =>
        ElementLoop.Run<float, PowFunction>(x, y, destination);

    /// <summary><c>xʸ</c> of each pair of elements, see <see cref="Pow(double, double)"/>.</summary>
    /// <inheritdoc cref="Pow(ReadOnlySpan{float}, ReadOnlySpan{float}, Span{float})"/>
    public static void Pow(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> destination) =>
        ElementLoop.Run<double, PowFunction>(x, y, destination);

    /// <summary><c>√(x² + y²)</c> of each pair of elements, see <see cref="Hypot(float, float)"/>.</summary>
    /// <param name="x">The one sides.</param>
    /// <param name="y">The other sides.</param>
    /// <param name="destination">Where to write the results; it may be one of the others.</param>
    /// <exception cref="ArgumentException">
    /// The spans differ in length, or <paramref name="destination"/> overlaps another without being the same memory.
    /// </exception>
    public static void Hypot(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> destination) =>
        ElementLoop.Run<float, HypotFunction>(x, y, destination);

    /// <summary><c>√(x² + y²)</c> of each pair of elements, see <see cref="Hypot(double, double)"/>.</summary>
    /// <inheritdoc cref="Hypot(ReadOnlySpan{float}, ReadOnlySpan{float}, Span{float})"/>
    public static void Hypot(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> destination) =>
        ElementLoop.Run<double, HypotFunction>(x, y, destination);
}
