using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using LossGen.Runtime;

namespace LossGen;

// Functions of each lane of 128 bits.
public static partial class LossMath
{
    /// <summary><c>eˣ</c> of each lane, see <see cref="Exp(float)"/>.</summary>
    /// <inheritdoc cref="Exp(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Exp(Vector128<float> x) => AnyVector.Of<float, ExpFunction>(x);

    /// <summary><c>eˣ</c> of each lane, see <see cref="Exp(double)"/>.</summary>
    /// <inheritdoc cref="Exp(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Exp(Vector128<double> x) => AnyVector.Of<double, ExpFunction>(x);

    /// <summary><c>eˣ − 1</c> of each lane, see <see cref="ExpM1(float)"/>.</summary>
    /// <inheritdoc cref="ExpM1(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> ExpM1(Vector128<float> x) => AnyVector.Of<float, ExpM1Function>(x);

    /// <summary><c>eˣ − 1</c> of each lane, see <see cref="ExpM1(double)"/>.</summary>
    /// <inheritdoc cref="ExpM1(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> ExpM1(Vector128<double> x) => AnyVector.Of<double, ExpM1Function>(x);

    /// <summary><c>log x</c> of each lane, see <see cref="Log(float)"/>.</summary>
    /// <inheritdoc cref="Log(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Log(Vector128<float> x) => AnyVector.Of<float, LogFunction>(x);

    /// <summary><c>log x</c> of each lane, see <see cref="Log(double)"/>.</summary>
    /// <inheritdoc cref="Log(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Log(Vector128<double> x) => AnyVector.Of<double, LogFunction>(x);

    /// <summary><c>log(1 + x)</c> of each lane, see <see cref="LogP1(float)"/>.</summary>
    /// <inheritdoc cref="LogP1(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> LogP1(Vector128<float> x) => AnyVector.Of<float, LogP1Function>(x);

    /// <summary><c>log(1 + x)</c> of each lane, see <see cref="LogP1(double)"/>.</summary>
    /// <inheritdoc cref="LogP1(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> LogP1(Vector128<double> x) => AnyVector.Of<double, LogP1Function>(x);

    /// <summary><c>tanh x</c> of each lane, see <see cref="Tanh(float)"/>.</summary>
    /// <inheritdoc cref="Tanh(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Tanh(Vector128<float> x) => AnyVector.Of<float, TanhFunction>(x);

    /// <summary><c>tanh x</c> of each lane, see <see cref="Tanh(double)"/>.</summary>
    /// <inheritdoc cref="Tanh(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Tanh(Vector128<double> x) => AnyVector.Of<double, TanhFunction>(x);

    /// <summary><c>σ(x) = 1/(1 + e⁻ˣ)</c> of each lane, see <see cref="Sigmoid(float)"/>.</summary>
    /// <inheritdoc cref="Sigmoid(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Sigmoid(Vector128<float> x) => AnyVector.Of<float, SigmoidFunction>(x);

    /// <summary><c>σ(x) = 1/(1 + e⁻ˣ)</c> of each lane, see <see cref="Sigmoid(double)"/>.</summary>
    /// <inheritdoc cref="Sigmoid(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Sigmoid(Vector128<double> x) => AnyVector.Of<double, SigmoidFunction>(x);

    /// <summary><c>log(1 + eˣ)</c> of each lane, see <see cref="Softplus(float)"/>.</summary>
    /// <inheritdoc cref="Softplus(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Softplus(Vector128<float> x) => AnyVector.Of<float, SoftplusFunction>(x);

    /// <summary><c>log(1 + eˣ)</c> of each lane, see <see cref="Softplus(double)"/>.</summary>
    /// <inheritdoc cref="Softplus(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Softplus(Vector128<double> x) => AnyVector.Of<double, SoftplusFunction>(x);

    /// <summary><c>x·log y</c> of each lane, see <see cref="XLogY(float, float)"/>.</summary>
    /// <inheritdoc cref="XLogY(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> XLogY(Vector128<float> x, Vector128<float> y) => AnyVector.Of<float, XLogYFunction>(x, y);

    /// <summary><c>x·log y</c> of each lane, see <see cref="XLogY(double, double)"/>.</summary>
    /// <inheritdoc cref="XLogY(double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> XLogY(Vector128<double> x, Vector128<double> y) => AnyVector.Of<double, XLogYFunction>(x, y);
}
