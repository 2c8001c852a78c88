using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using LossGen.Runtime;

namespace LossGen;

// Of each lane of 512 bits: error and gamma functions.
public static partial class LossMath
{
    /// <summary><c>erf x</c> of each lane, see <see cref="Erf(float)"/>.</summary>
    /// <inheritdoc cref="Erf(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<float> Erf(Vector512<float> x) => AnyVector.Of<float, ErfFunction>(x);

    /// <summary><c>erf x</c> of each lane, see <see cref="Erf(double)"/>.</summary>
    /// <inheritdoc cref="Erf(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<double> Erf(Vector512<double> x) => AnyVector.Of<double, ErfFunction>(x);

    /// <summary><c>log |Γ(x)|</c> of each lane, see <see cref="LogGamma(float)"/>.</summary>
    /// <inheritdoc cref="LogGamma(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<float> LogGamma(Vector512<float> x) => AnyVector.Of<float, LogGammaFunction>(x);

    /// <summary><c>log |Γ(x)|</c> of each lane, see <see cref="LogGamma(double)"/>.</summary>
    /// <inheritdoc cref="LogGamma(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<double> LogGamma(Vector512<double> x) => AnyVector.Of<double, LogGammaFunction>(x);

    /// <summary><c>ψ′(x)</c> of each lane, see <see cref="Trigamma(float)"/>.</summary>
    /// <inheritdoc cref="Trigamma(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<float> Trigamma(Vector512<float> x) => AnyVector.Of<float, TrigammaFunction>(x);

    /// <summary><c>ψ′(x)</c> of each lane, see <see cref="Trigamma(double)"/>.</summary>
    /// <inheritdoc cref="Trigamma(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<double> Trigamma(Vector512<double> x) => AnyVector.Of<double, TrigammaFunction>(x);

    /// <summary><c>ψ″(x)</c> of each lane, see <see cref="Tetragamma(float)"/>.</summary>
    /// <inheritdoc cref="Tetragamma(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<float> Tetragamma(Vector512<float> x) => AnyVector.Of<float, TetragammaFunction>(x);

    /// <summary><c>ψ″(x)</c> of each lane, see <see cref="Tetragamma(double)"/>.</summary>
    /// <inheritdoc cref="Tetragamma(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<double> Tetragamma(Vector512<double> x) => AnyVector.Of<double, TetragammaFunction>(x);

    /// <summary><c>ψ(x)</c> of each lane, see <see cref="Digamma(float)"/>.</summary>
    /// <inheritdoc cref="Digamma(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<float> Digamma(Vector512<float> x) => AnyVector.Of<float, DigammaFunction>(x);

    /// <summary><c>ψ(x)</c> of each lane, see <see cref="Digamma(double)"/>.</summary>
    /// <inheritdoc cref="Digamma(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<double> Digamma(Vector512<double> x) => AnyVector.Of<double, DigammaFunction>(x);
}
