using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen;

// Of each lane of 128 bits: hyperbolic functions and their inverses.
public static partial class LossMath
{
    /// <summary><c>sinh x</c> of each lane, see <see cref="Sinh(float)"/>.</summary>
    /// <inheritdoc cref="Sinh(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector128<float> Sinh(Vector128<float> x);

    /// <summary><c>sinh x</c> of each lane, see <see cref="Sinh(double)"/>.</summary>
    /// <inheritdoc cref="Sinh(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector128<double> Sinh(Vector128<double> x);

    /// <summary><c>cosh x</c> of each lane, see <see cref="Cosh(float)"/>.</summary>
    /// <inheritdoc cref="Cosh(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector128<float> Cosh(Vector128<float> x);

    /// <summary><c>cosh x</c> of each lane, see <see cref="Cosh(double)"/>.</summary>
    /// <inheritdoc cref="Cosh(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector128<double> Cosh(Vector128<double> x);

    /// <summary><c>arsinh x</c> of each lane, see <see cref="Asinh(float)"/>.</summary>
    /// <inheritdoc cref="Asinh(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector128<float> Asinh(Vector128<float> x);

    /// <summary><c>arsinh x</c> of each lane, see <see cref="Asinh(double)"/>.</summary>
    /// <inheritdoc cref="Asinh(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector128<double> Asinh(Vector128<double> x);

    /// <summary><c>arcosh x</c> of each lane, see <see cref="Acosh(float)"/>.</summary>
    /// <inheritdoc cref="Acosh(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector128<float> Acosh(Vector128<float> x);

    /// <summary><c>arcosh x</c> of each lane, see <see cref="Acosh(double)"/>.</summary>
    /// <inheritdoc cref="Acosh(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector128<double> Acosh(Vector128<double> x);

    /// <summary><c>artanh x</c> of each lane, see <see cref="Atanh(float)"/>.</summary>
    /// <inheritdoc cref="Atanh(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector128<float> Atanh(Vector128<float> x);

    /// <summary><c>artanh x</c> of each lane, see <see cref="Atanh(double)"/>.</summary>
    /// <inheritdoc cref="Atanh(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector128<double> Atanh(Vector128<double> x);
}
