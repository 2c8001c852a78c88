using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using LossGen.Runtime;

namespace LossGen;

// Of each lane of 128 bits: hyperbolic functions and their inverses.
public static partial class LossMath
{
    /// <summary><c>sinh x</c> of each lane, see <see cref="Sinh(float)"/>.</summary>
    /// <inheritdoc cref="Sinh(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Sinh(Vector128<float> x) => AnyVector.Of<float, SinhFunction>(x);

    /// <summary><c>sinh x</c> of each lane, see <see cref="Sinh(double)"/>.</summary>
    /// <inheritdoc cref="Sinh(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Sinh(Vector128<double> x) => AnyVector.Of<double, SinhFunction>(x);

    /// <summary><c>cosh x</c> of each lane, see <see cref="Cosh(float)"/>.</summary>
    /// <inheritdoc cref="Cosh(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Cosh(Vector128<float> x) => AnyVector.Of<float, CoshFunction>(x);

    /// <summary><c>cosh x</c> of each lane, see <see cref="Cosh(double)"/>.</summary>
    /// <inheritdoc cref="Cosh(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Cosh(Vector128<double> x) => AnyVector.Of<double, CoshFunction>(x);

    /// <summary><c>arsinh x</c> of each lane, see <see cref="Asinh(float)"/>.</summary>
    /// <inheritdoc cref="Asinh(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Asinh(Vector128<float> x) => AnyVector.Of<float, AsinhFunction>(x);

    /// <summary><c>arsinh x</c> of each lane, see <see cref="Asinh(double)"/>.</summary>
    /// <inheritdoc cref="Asinh(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Asinh(Vector128<double> x) => AnyVector.Of<double, AsinhFunction>(x);

    /// <summary><c>arcosh x</c> of each lane, see <see cref="Acosh(float)"/>.</summary>
    /// <inheritdoc cref="Acosh(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Acosh(Vector128<float> x) => AnyVector.Of<float, AcoshFunction>(x);

    /// <summary><c>arcosh x</c> of each lane, see <see cref="Acosh(double)"/>.</summary>
    /// <inheritdoc cref="Acosh(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Acosh(Vector128<double> x) => AnyVector.Of<double, AcoshFunction>(x);

    /// <summary><c>artanh x</c> of each lane, see <see cref="Atanh(float)"/>.</summary>
    /// <inheritdoc cref="Atanh(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Atanh(Vector128<float> x) => AnyVector.Of<float, AtanhFunction>(x);

    /// <summary><c>artanh x</c> of each lane, see <see cref="Atanh(double)"/>.</summary>
    /// <inheritdoc cref="Atanh(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Atanh(Vector128<double> x) => AnyVector.Of<double, AtanhFunction>(x);
}
