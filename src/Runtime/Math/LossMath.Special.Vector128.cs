using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using LossGen.Runtime;

namespace LossGen;

// Of each lane of 128 bits: error and gamma functions.
public static partial class LossMath
{
    /// <summary><c>erf x</c> of each lane, see <see cref="Erf(float)"/>.</summary>
    /// <inheritdoc cref="Erf(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Erf(Vector128<float> x) => AnyVector.Of<float, ErfFunction>(x);

    /// <summary><c>erf x</c> of each lane, see <see cref="Erf(double)"/>.</summary>
    /// <inheritdoc cref="Erf(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Erf(Vector128<double> x) => AnyVector.Of<double, ErfFunction>(x);

    /// <summary><c>log |Γ(x)|</c> of each lane, see <see cref="LogGamma(float)"/>.</summary>
    /// <inheritdoc cref="LogGamma(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> LogGamma(Vector128<float> x) => AnyVector.Of<float, LogGammaFunction>(x);

    /// <summary><c>log |Γ(x)|</c> of each lane, see <see cref="LogGamma(double)"/>.</summary>
    /// <inheritdoc cref="LogGamma(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> LogGamma(Vector128<double> x) => AnyVector.Of<double, LogGammaFunction>(x);

    /// <summary><c>ψ′(x)</c> of each lane, see <see cref="Trigamma(float)"/>.</summary>
    /// <inheritdoc cref="Trigamma(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Trigamma(Vector128<float> x) => AnyVector.Of<float, TrigammaFunction>(x);

    /// <summary><c>ψ′(x)</c> of each lane, see <see cref="Trigamma(double)"/>.</summary>
    /// <inheritdoc cref="Trigamma(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Trigamma(Vector128<double> x) => AnyVector.Of<double, TrigammaFunction>(x);

    /// <summary><c>ψ″(x)</c> of each lane, see <see cref="Tetragamma(float)"/>.</summary>
    /// <inheritdoc cref="Tetragamma(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Tetragamma(Vector128<float> x) => AnyVector.Of<float, TetragammaFunction>(x);

    /// <summary><c>ψ″(x)</c> of each lane, see <see cref="Tetragamma(double)"/>.</summary>
    /// <inheritdoc cref="Tetragamma(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Tetragamma(Vector128<double> x) => AnyVector.Of<double, TetragammaFunction>(x);

    /// <summary><c>ψ(x)</c> of each lane, see <see cref="Digamma(float)"/>.</summary>
    /// <inheritdoc cref="Digamma(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Digamma(Vector128<float> x) => AnyVector.Of<float, DigammaFunction>(x);

    /// <summary><c>ψ(x)</c> of each lane, see <see cref="Digamma(double)"/>.</summary>
    /// <inheritdoc cref="Digamma(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Digamma(Vector128<double> x) => AnyVector.Of<double, DigammaFunction>(x);
}
