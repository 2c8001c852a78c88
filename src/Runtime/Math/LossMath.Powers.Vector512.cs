using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using LossGen.Runtime;

namespace LossGen;

// Of each lane of 512 bits: powers, roots and logarithms of other bases.
public static partial class LossMath
{
    /// <summary><c>∛x</c> of each lane, see <see cref="Cbrt(float)"/>.</summary>
    /// <inheritdoc cref="Cbrt(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<float> Cbrt(Vector512<float> x) => AnyVector.Of<float, CbrtFunction>(x);

    /// <summary><c>∛x</c> of each lane, see <see cref="Cbrt(double)"/>.</summary>
    /// <inheritdoc cref="Cbrt(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<double> Cbrt(Vector512<double> x) => AnyVector.Of<double, CbrtFunction>(x);

    /// <summary><c>2ˣ</c> of each lane, see <see cref="Exp2(float)"/>.</summary>
    /// <inheritdoc cref="Exp2(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<float> Exp2(Vector512<float> x) => AnyVector.Of<float, Exp2Function>(x);

    /// <summary><c>2ˣ</c> of each lane, see <see cref="Exp2(double)"/>.</summary>
    /// <inheritdoc cref="Exp2(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<double> Exp2(Vector512<double> x) => AnyVector.Of<double, Exp2Function>(x);

    /// <summary><c>10ˣ</c> of each lane, see <see cref="Exp10(float)"/>.</summary>
    /// <inheritdoc cref="Exp10(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<float> Exp10(Vector512<float> x) => AnyVector.Of<float, Exp10Function>(x);

    /// <summary><c>10ˣ</c> of each lane, see <see cref="Exp10(double)"/>.</summary>
    /// <inheritdoc cref="Exp10(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<double> Exp10(Vector512<double> x) => AnyVector.Of<double, Exp10Function>(x);

    /// <summary><c>log₂ x</c> of each lane, see <see cref="Log2(float)"/>.</summary>
    /// <inheritdoc cref="Log2(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<float> Log2(Vector512<float> x) => AnyVector.Of<float, Log2Function>(x);

    /// <summary><c>log₂ x</c> of each lane, see <see cref="Log2(double)"/>.</summary>
    /// <inheritdoc cref="Log2(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<double> Log2(Vector512<double> x) => AnyVector.Of<double, Log2Function>(x);

    /// <summary><c>log₁₀ x</c> of each lane, see <see cref="Log10(float)"/>.</summary>
    /// <inheritdoc cref="Log10(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<float> Log10(Vector512<float> x) => AnyVector.Of<float, Log10Function>(x);

    /// <summary><c>log₁₀ x</c> of each lane, see <see cref="Log10(double)"/>.</summary>
    /// <inheritdoc cref="Log10(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<double> Log10(Vector512<double> x) => AnyVector.Of<double, Log10Function>(x);

    /// <summary><c>xʸ</c> of each pair of lanes, see <see cref="Pow(float, float)"/>.</summary>
    /// <inheritdoc cref="Pow(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<float> Pow(Vector512<float> x, Vector512<float> y) => AnyVector.Of<float, PowFunction>(x, y);

    /// <summary><c>xʸ</c> of each pair of lanes, see <see cref="Pow(double, double)"/>.</summary>
    /// <inheritdoc cref="Pow(double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<double> Pow(Vector512<double> x, Vector512<double> y) => AnyVector.Of<double, PowFunction>(x, y);

    /// <summary><c>√(x² + y²)</c> of each pair of lanes, see <see cref="Hypot(float, float)"/>.</summary>
    /// <inheritdoc cref="Hypot(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<float> Hypot(Vector512<float> x, Vector512<float> y) => AnyVector.Of<float, HypotFunction>(x, y);

    /// <summary><c>√(x² + y²)</c> of each pair of lanes, see <see cref="Hypot(double, double)"/>.</summary>
    /// <inheritdoc cref="Hypot(double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector512<double> Hypot(Vector512<double> x, Vector512<double> y) => AnyVector.Of<double, HypotFunction>(x, y);
}
