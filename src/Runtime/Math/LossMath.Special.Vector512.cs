using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen;

// Of each lane of 512 bits: error and gamma functions.
public static partial class LossMath
{
    /// <summary><c>erf x</c> of each lane, see <see cref="Erf(float)"/>.</summary>
    /// <inheritdoc cref="Erf(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector512<float> Erf(Vector512<float> x);

    /// <summary><c>erf x</c> of each lane, see <see cref="Erf(double)"/>.</summary>
    /// <inheritdoc cref="Erf(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector512<double> Erf(Vector512<double> x);

    /// <summary><c>log |Γ(x)|</c> of each lane, see <see cref="LogGamma(float)"/>.</summary>
    /// <inheritdoc cref="LogGamma(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector512<float> LogGamma(Vector512<float> x);

    /// <summary><c>log |Γ(x)|</c> of each lane, see <see cref="LogGamma(double)"/>.</summary>
    /// <inheritdoc cref="LogGamma(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector512<double> LogGamma(Vector512<double> x);

    /// <summary><c>ψ′(x)</c> of each lane, see <see cref="Trigamma(float)"/>.</summary>
    /// <inheritdoc cref="Trigamma(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector512<float> Trigamma(Vector512<float> x);

    /// <summary><c>ψ′(x)</c> of each lane, see <see cref="Trigamma(double)"/>.</summary>
    /// <inheritdoc cref="Trigamma(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector512<double> Trigamma(Vector512<double> x);

    /// <summary><c>ψ″(x)</c> of each lane, see <see cref="Tetragamma(float)"/>.</summary>
    /// <inheritdoc cref="Tetragamma(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector512<float> Tetragamma(Vector512<float> x);

    /// <summary><c>ψ″(x)</c> of each lane, see <see cref="Tetragamma(double)"/>.</summary>
    /// <inheritdoc cref="Tetragamma(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector512<double> Tetragamma(Vector512<double> x);

    /// <summary><c>ψ(x)</c> of each lane, see <see cref="Digamma(float)"/>.</summary>
    /// <inheritdoc cref="Digamma(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector512<float> Digamma(Vector512<float> x);

    /// <summary><c>ψ(x)</c> of each lane, see <see cref="Digamma(double)"/>.</summary>
    /// <inheritdoc cref="Digamma(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector512<double> Digamma(Vector512<double> x);
}
