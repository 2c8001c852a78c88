using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using LossGen.Runtime;

namespace LossGen;

// Of each lane of 256 bits: circular functions and their inverses.
public static partial class LossMath
{
    /// <summary><c>sin x</c> of each lane, see <see cref="Sin(float)"/>.</summary>
    /// <inheritdoc cref="Sin(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector256<float> Sin(Vector256<float> x) => AnyVector.Of<float, SinFunction>(x);

    /// <summary><c>sin x</c> of each lane, see <see cref="Sin(double)"/>.</summary>
    /// <inheritdoc cref="Sin(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector256<double> Sin(Vector256<double> x) => AnyVector.Of<double, SinFunction>(x);

    /// <summary><c>cos x</c> of each lane, see <see cref="Cos(float)"/>.</summary>
    /// <inheritdoc cref="Cos(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector256<float> Cos(Vector256<float> x) => AnyVector.Of<float, CosFunction>(x);

    /// <summary><c>cos x</c> of each lane, see <see cref="Cos(double)"/>.</summary>
    /// <inheritdoc cref="Cos(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector256<double> Cos(Vector256<double> x) => AnyVector.Of<double, CosFunction>(x);

    /// <summary><c>tan x</c> of each lane, see <see cref="Tan(float)"/>.</summary>
    /// <inheritdoc cref="Tan(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector256<float> Tan(Vector256<float> x) => AnyVector.Of<float, TanFunction>(x);

    /// <summary><c>tan x</c> of each lane, see <see cref="Tan(double)"/>.</summary>
    /// <inheritdoc cref="Tan(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector256<double> Tan(Vector256<double> x) => AnyVector.Of<double, TanFunction>(x);

    /// <summary><c>arcsin x</c> of each lane, see <see cref="Asin(float)"/>.</summary>
    /// <inheritdoc cref="Asin(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector256<float> Asin(Vector256<float> x) => AnyVector.Of<float, AsinFunction>(x);

    /// <summary><c>arcsin x</c> of each lane, see <see cref="Asin(double)"/>.</summary>
    /// <inheritdoc cref="Asin(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector256<double> Asin(Vector256<double> x) => AnyVector.Of<double, AsinFunction>(x);

    /// <summary><c>arccos x</c> of each lane, see <see cref="Acos(float)"/>.</summary>
    /// <inheritdoc cref="Acos(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector256<float> Acos(Vector256<float> x) => AnyVector.Of<float, AcosFunction>(x);

    /// <summary><c>arccos x</c> of each lane, see <see cref="Acos(double)"/>.</summary>
    /// <inheritdoc cref="Acos(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector256<double> Acos(Vector256<double> x) => AnyVector.Of<double, AcosFunction>(x);

    /// <summary><c>arctan x</c> of each lane, see <see cref="Atan(float)"/>.</summary>
    /// <inheritdoc cref="Atan(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector256<float> Atan(Vector256<float> x) => AnyVector.Of<float, AtanFunction>(x);

    /// <summary><c>arctan x</c> of each lane, see <see cref="Atan(double)"/>.</summary>
    /// <inheritdoc cref="Atan(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector256<double> Atan(Vector256<double> x) => AnyVector.Of<double, AtanFunction>(x);

    /// <summary>The angle of each point (x, y), see <see cref="Atan2(float, float)"/>.</summary>
    /// <inheritdoc cref="Atan2(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector256<float> Atan2(Vector256<float> y, Vector256<float> x) => AnyVector.Of<float, Atan2Function>(y, x);

    /// <summary>The angle of each point (x, y), see <see cref="Atan2(double, double)"/>.</summary>
    /// <inheritdoc cref="Atan2(double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector256<double> Atan2(Vector256<double> y, Vector256<double> x) => AnyVector.Of<double, Atan2Function>(y, x);
}
