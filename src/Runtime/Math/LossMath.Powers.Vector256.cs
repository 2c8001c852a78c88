using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen;

// Of each lane of 256 bits: powers, roots and logarithms of other bases.
public static partial class LossMath
{
    /// <summary><c>∛x</c> of each lane, see <see cref="Cbrt(float)"/>.</summary>
    /// <inheritdoc cref="Cbrt(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<float> Cbrt(Vector256<float> x);

    /// <summary><c>∛x</c> of each lane, see <see cref="Cbrt(double)"/>.</summary>
    /// <inheritdoc cref="Cbrt(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<double> Cbrt(Vector256<double> x);

    /// <summary><c>2ˣ</c> of each lane, see <see cref="Exp2(float)"/>.</summary>
    /// <inheritdoc cref="Exp2(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<float> Exp2(Vector256<float> x);

    /// <summary><c>2ˣ</c> of each lane, see <see cref="Exp2(double)"/>.</summary>
    /// <inheritdoc cref="Exp2(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<double> Exp2(Vector256<double> x);

    /// <summary><c>10ˣ</c> of each lane, see <see cref="Exp10(float)"/>.</summary>
    /// <inheritdoc cref="Exp10(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<float> Exp10(Vector256<float> x);

    /// <summary><c>10ˣ</c> of each lane, see <see cref="Exp10(double)"/>.</summary>
    /// <inheritdoc cref="Exp10(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<double> Exp10(Vector256<double> x);

    /// <summary><c>log₂ x</c> of each lane, see <see cref="Log2(float)"/>.</summary>
    /// <inheritdoc cref="Log2(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<float> Log2(Vector256<float> x);

    /// <summary><c>log₂ x</c> of each lane, see <see cref="Log2(double)"/>.</summary>
    /// <inheritdoc cref="Log2(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<double> Log2(Vector256<double> x);

    /// <summary><c>log₁₀ x</c> of each lane, see <see cref="Log10(float)"/>.</summary>
    /// <inheritdoc cref="Log10(float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<float> Log10(Vector256<float> x);

    /// <summary><c>log₁₀ x</c> of each lane, see <see cref="Log10(double)"/>.</summary>
    /// <inheritdoc cref="Log10(double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<double> Log10(Vector256<double> x);

    /// <summary><c>xʸ</c> of each pair of lanes, see <see cref="Pow(float, float)"/>.</summary>
    /// <inheritdoc cref="Pow(float, float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<float> Pow(Vector256<float> x, Vector256<float> y);

    /// <summary><c>xʸ</c> of each pair of lanes, see <see cref="Pow(double, double)"/>.</summary>
    /// <inheritdoc cref="Pow(double, double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<double> Pow(Vector256<double> x, Vector256<double> y);

    /// <summary><c>√(x² + y²)</c> of each pair of lanes, see <see cref="Hypot(float, float)"/>.</summary>
    /// <inheritdoc cref="Hypot(float, float)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<float> Hypot(Vector256<float> x, Vector256<float> y);

    /// <summary><c>√(x² + y²)</c> of each pair of lanes, see <see cref="Hypot(double, double)"/>.</summary>
    /// <inheritdoc cref="Hypot(double, double)"/>
    [Function, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static partial Vector256<double> Hypot(Vector256<double> x, Vector256<double> y);
}
