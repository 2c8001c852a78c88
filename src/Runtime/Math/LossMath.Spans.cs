namespace LossGen;

// Functions of each element of a span.
public static partial class LossMath
{
    /// <summary><c>eˣ</c> of each element, see <see cref="Exp(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    [Function]
    public static partial void Exp(ReadOnlySpan<float> x, Span<float> destination);

    /// <summary><c>eˣ</c> of each element, see <see cref="Exp(double)"/>.</summary>
    /// <inheritdoc cref="Exp(ReadOnlySpan{float}, Span{float})"/>
    [Function]
    public static partial void Exp(ReadOnlySpan<double> x, Span<double> destination);

    /// <summary><c>eˣ − 1</c> of each element, see <see cref="ExpM1(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    [Function]
    public static partial void ExpM1(ReadOnlySpan<float> x, Span<float> destination);

    /// <summary><c>eˣ − 1</c> of each element, see <see cref="ExpM1(double)"/>.</summary>
    /// <inheritdoc cref="ExpM1(ReadOnlySpan{float}, Span{float})"/>
    [Function]
    public static partial void ExpM1(ReadOnlySpan<double> x, Span<double> destination);

    /// <summary><c>log x</c> of each element, see <see cref="Log(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    [Function]
    public static partial void Log(ReadOnlySpan<float> x, Span<float> destination);

    /// <summary><c>log x</c> of each element, see <see cref="Log(double)"/>.</summary>
    /// <inheritdoc cref="Log(ReadOnlySpan{float}, Span{float})"/>
    [Function]
    public static partial void Log(ReadOnlySpan<double> x, Span<double> destination);

    /// <summary><c>log(1 + x)</c> of each element, see <see cref="LogP1(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    [Function]
    public static partial void LogP1(ReadOnlySpan<float> x, Span<float> destination);

    /// <summary><c>log(1 + x)</c> of each element, see <see cref="LogP1(double)"/>.</summary>
    /// <inheritdoc cref="LogP1(ReadOnlySpan{float}, Span{float})"/>
    [Function]
    public static partial void LogP1(ReadOnlySpan<double> x, Span<double> destination);

    /// <summary><c>tanh x</c> of each element, see <see cref="Tanh(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    [Function]
    public static partial void Tanh(ReadOnlySpan<float> x, Span<float> destination);

    /// <summary><c>tanh x</c> of each element, see <see cref="Tanh(double)"/>.</summary>
    /// <inheritdoc cref="Tanh(ReadOnlySpan{float}, Span{float})"/>
    [Function]
    public static partial void Tanh(ReadOnlySpan<double> x, Span<double> destination);

    /// <summary><c>σ(x) = 1/(1 + e⁻ˣ)</c> of each element, see <see cref="Sigmoid(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    [Function]
    public static partial void Sigmoid(ReadOnlySpan<float> x, Span<float> destination);

    /// <summary><c>σ(x) = 1/(1 + e⁻ˣ)</c> of each element, see <see cref="Sigmoid(double)"/>.</summary>
    /// <inheritdoc cref="Sigmoid(ReadOnlySpan{float}, Span{float})"/>
    [Function]
    public static partial void Sigmoid(ReadOnlySpan<double> x, Span<double> destination);

    /// <summary><c>log(1 + eˣ)</c> of each element, see <see cref="Softplus(float)"/>.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    [Function]
    public static partial void Softplus(ReadOnlySpan<float> x, Span<float> destination);

    /// <summary><c>log(1 + eˣ)</c> of each element, see <see cref="Softplus(double)"/>.</summary>
    /// <inheritdoc cref="Softplus(ReadOnlySpan{float}, Span{float})"/>
    [Function]
    public static partial void Softplus(ReadOnlySpan<double> x, Span<double> destination);

    /// <summary><c>x·log y</c> of each pair of elements, see <see cref="XLogY(float, float)"/>.</summary>
    /// <param name="x">The factors.</param>
    /// <param name="y">The arguments of the logarithm, as many.</param>
    /// <param name="destination">
    /// Where to write the results; it may be <paramref name="x"/> or <paramref name="y"/> itself.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="y"/> or <paramref name="destination"/> is not as long as <paramref name="x"/>, or
    /// <paramref name="destination"/> overlaps one of them without being the same memory.
    /// </exception>
    [Function]
    public static partial void XLogY(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> destination);

    /// <summary><c>x·log y</c> of each pair of elements, see <see cref="XLogY(double, double)"/>.</summary>
    /// <inheritdoc cref="XLogY(ReadOnlySpan{float}, ReadOnlySpan{float}, Span{float})"/>
    [Function]
    public static partial void XLogY(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> destination);
}
