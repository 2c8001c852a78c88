using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen;

// Of each lane of 256 bits: circular functions and their inverses.
public static partial class LossMath
{
    /// <summary><c>sin x</c> of each lane, see <see cref="Sin(float)"/>.</summary>
    /// <inheritdoc cref="Sin(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<float> Sin(Vector256<float> x);

    /// <summary><c>sin x</c> of each lane, see <see cref="Sin(double)"/>.</summary>
    /// <inheritdoc cref="Sin(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<double> Sin(Vector256<double> x);

    /// <summary><c>cos x</c> of each lane, see <see cref="Cos(float)"/>.</summary>
    /// <inheritdoc cref="Cos(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<float> Cos(Vector256<float> x);

    /// <summary><c>cos x</c> of each lane, see <see cref="Cos(double)"/>.</summary>
    /// <inheritdoc cref="Cos(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<double> Cos(Vector256<double> x);

    /// <summary><c>tan x</c> of each lane, see <see cref="Tan(float)"/>.</summary>
    /// <inheritdoc cref="Tan(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<float> Tan(Vector256<float> x);

    /// <summary><c>tan x</c> of each lane, see <see cref="Tan(double)"/>.</summary>
    /// <inheritdoc cref="Tan(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<double> Tan(Vector256<double> x);

    /// <summary><c>arcsin x</c> of each lane, see <see cref="Asin(float)"/>.</summary>
    /// <inheritdoc cref="Asin(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<float> Asin(Vector256<float> x);

    /// <summary><c>arcsin x</c> of each lane, see <see cref="Asin(double)"/>.</summary>
    /// <inheritdoc cref="Asin(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<double> Asin(Vector256<double> x);

    /// <summary><c>arccos x</c> of each lane, see <see cref="Acos(float)"/>.</summary>
    /// <inheritdoc cref="Acos(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<float> Acos(Vector256<float> x);

    /// <summary><c>arccos x</c> of each lane, see <see cref="Acos(double)"/>.</summary>
    /// <inheritdoc cref="Acos(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<double> Acos(Vector256<double> x);

    /// <summary><c>arctan x</c> of each lane, see <see cref="Atan(float)"/>.</summary>
    /// <inheritdoc cref="Atan(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<float> Atan(Vector256<float> x);

    /// <summary><c>arctan x</c> of each lane, see <see cref="Atan(double)"/>.</summary>
    /// <inheritdoc cref="Atan(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<double> Atan(Vector256<double> x);

    /// <summary>The angle of each point (x, y), see <see cref="Atan2(float, float)"/>.</summary>
    /// <inheritdoc cref="Atan2(float, float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<float> Atan2(Vector256<float> y, Vector256<float> x);

    /// <summary>The angle of each point (x, y), see <see cref="Atan2(double, double)"/>.</summary>
    /// <inheritdoc cref="Atan2(double, double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<double> Atan2(Vector256<double> y, Vector256<double> x);
}
