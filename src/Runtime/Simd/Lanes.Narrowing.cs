using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

// Results of double that are written as float, each rounded once.

static unsafe partial class Lanes512
{
    /// <summary>Writes numbers of <see cref="double"/> as <see cref="float"/>, rounded to nearest.</summary>
    /// <param name="value">The numbers.</param>
    /// <param name="destination">The first element of the output.</param>
    /// <param name="index">Where the numbers go.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreSingle(Vector512<double> value, ref float destination, nuint index) =>
        Narrow(value).StoreUnsafe(ref destination, index);

    /// <summary>Writes the first numbers of <see cref="double"/> as <see cref="float"/>, rounded to nearest.</summary>
    /// <param name="value">The numbers.</param>
    /// <param name="destination">Where they go.</param>
    /// <param name="count">How many there are; none if it is not greater than 0, and all if it is larger than a vector.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreSinglePartial(Vector512<double> value, ref float destination, int count) =>
        Lanes256.StorePartial(Narrow(value), ref destination, count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<float> Narrow(Vector512<double> lanes) => Avx512F.IsSupported
        ? Avx512F.ConvertToVector256Single(lanes)
        : Vector256.Narrow(lanes.GetLower(), lanes.GetUpper());
}

static unsafe partial class Lanes256
{
    /// <inheritdoc cref="Lanes512.StoreSingle"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreSingle(Vector256<double> value, ref float destination, nuint index) =>
        Narrow(value).StoreUnsafe(ref destination, index);

    /// <inheritdoc cref="Lanes512.StoreSinglePartial"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreSinglePartial(Vector256<double> value, ref float destination, int count) =>
        Lanes128.StorePartial(Narrow(value), ref destination, count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<float> Narrow(Vector256<double> lanes) => Avx.IsSupported
        ? Avx.ConvertToVector128Single(lanes)
        : Vector128.Narrow(lanes.GetLower(), lanes.GetUpper());
}

static unsafe partial class Lanes128
{
    /// <inheritdoc cref="Lanes512.StoreSingle"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreSingle(Vector128<double> value, ref float destination, nuint index) =>
        Narrow(value).StoreUnsafe(ref destination, index);

    /// <inheritdoc cref="Lanes512.StoreSinglePartial"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreSinglePartial(Vector128<double> value, ref float destination, int count)
    {
        Vector64<float> lanes = Narrow(value);
        if (count > 0)
            destination = lanes.ToScalar();
        if (count > 1)
            Unsafe.Add(ref destination, 1) = lanes.GetElement(1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector64<float> Narrow(Vector128<double> lanes) => AdvSimd.Arm64.IsSupported
        ? AdvSimd.Arm64.ConvertToSingleLower(lanes)
        : Vector128.Narrow(lanes, lanes).GetLower();
}
