using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using LossGen.Runtime;

namespace LossGen;

// Of each lane of 128 bits: powers, roots and logarithms of other bases.
public static partial class LossMath
{
    /// <summary><c>∛x</c> of each lane, see <see cref="Cbrt(float)"/>.</summary>
    /// <inheritdoc cref="Cbrt(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Cbrt(Vector128<float> x) => AnyVector.Of<float, CbrtFunction>(x);

    /// <summary><c>∛x</c> of each lane, see <see cref="Cbrt(double)"/>.</summary>
    /// <inheritdoc cref="Cbrt(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Cbrt(Vector128<double> x) => AnyVector.Of<double, CbrtFunction>(x);

    /// <summary><c>2ˣ</c> of each lane, see <see cref="Exp2(float)"/>.</summary>
    /// <inheritdoc cref="Exp2(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Exp2(Vector128<float> x) => AnyVector.Of<float, Exp2Function>(x);

    /// <summary><c>2ˣ</c> of each lane, see <see cref="Exp2(double)"/>.</summary>
    /// <inheritdoc cref="Exp2(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Exp2(Vector128<double> x) => AnyVector.Of<double, Exp2Function>(x);

    /// <summary><c>10ˣ</c> of each lane, see <see cref="Exp10(float)"/>.</summary>
    /// <inheritdoc cref="Exp10(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Exp10(Vector128<float> x) => AnyVector.Of<float, Exp10Function>(x);

    /// <summary><c>10ˣ</c> of each lane, see <see cref="Exp10(double)"/>.</summary>
    /// <inheritdoc cref="Exp10(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Exp10(Vector128<double> x) => AnyVector.Of<double, Exp10Function>(x);

    /// <summary><c>log₂ x</c> of each lane, see <see cref="Log2(float)"/>.</summary>
    /// <inheritdoc cref="Log2(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Log2(Vector128<float> x) => AnyVector.Of<float, Log2Function>(x);

    /// <summary><c>log₂ x</c> of each lane, see <see cref="Log2(double)"/>.</summary>
    /// <inheritdoc cref="Log2(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Log2(Vector128<double> x) => AnyVector.Of<double, Log2Function>(x);

    /// <summary><c>log₁₀ x</c> of each lane, see <see cref="Log10(float)"/>.</summary>
    /// <inheritdoc cref="Log10(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Log10(Vector128<float> x) => AnyVector.Of<float, Log10Function>(x);

    /// <summary><c>log₁₀ x</c> of each lane, see <see cref="Log10(double)"/>.</summary>
    /// <inheritdoc cref="Log10(double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Log10(Vector128<double> x) => AnyVector.Of<double, Log10Function>(x);

    /// <summary><c>xʸ</c> of each pair of lanes, see <see cref="Pow(float, float)"/>.</summary>
    /// <inheritdoc cref="Pow(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Pow(Vector128<float> x, Vector128<float> y) => AnyVector.Of<float, PowFunction>(x, y);

    /// <summary><c>xʸ</c> of each pair of lanes, see <see cref="Pow(double, double)"/>.</summary>
    /// <inheritdoc cref="Pow(double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Pow(Vector128<double> x, Vector128<double> y) => AnyVector.Of<double, PowFunction>(x, y);

    /// <summary><c>√(x² + y²)</c> of each pair of lanes, see <see cref="Hypot(float, float)"/>.</summary>
    /// <inheritdoc cref="Hypot(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Hypot(Vector128<float> x, Vector128<float> y) => AnyVector.Of<float, HypotFunction>(x, y);

    /// <summary><c>√(x² + y²)</c> of each pair of lanes, see <see cref="Hypot(double, double)"/>.</summary>
    /// <inheritdoc cref="Hypot(double, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<double> Hypot(Vector128<double> x, Vector128<double> y) => AnyVector.Of<double, HypotFunction>(x, y);
}
