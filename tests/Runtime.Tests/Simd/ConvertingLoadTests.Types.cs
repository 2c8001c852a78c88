using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime.Tests;

public abstract class HalfLoadTests<TResult> : ConvertingLoadTests<Half, TResult>
    where TResult : unmanaged, IBinaryFloatingPointIeee754<TResult>
{
    // All of them, from a negative number on.
    protected override Half[] Values { get; } =
        [.. Enumerable.Range(0, 1 << 16).Select(i => BitConverter.UInt16BitsToHalf((ushort)(i + 0xB555)))];

    protected override double Exact(Half value)
    {
        int bits = BitConverter.HalfToUInt16Bits(value);
        int exponent = (bits >> 10) & 0x1F;
        int fraction = bits & 0x3FF;
        double magnitude = exponent switch
        {
            0 => Math.ScaleB(fraction, -24),
            0x1F => fraction == 0 ? double.PositiveInfinity : double.NaN,
            _ => Math.ScaleB(0x400 + fraction, exponent - 25),
        };
        return bits >> 15 == 0 ? magnitude : -magnitude;
    }
}

public abstract class ByteLoadTests<TResult> : ConvertingLoadTests<byte, TResult>
    where TResult : unmanaged, IBinaryFloatingPointIeee754<TResult>
{
    protected override byte[] Values { get; } = [.. Enumerable.Range(0, 256).Select(i => (byte)(i + 0x71))];

    protected override double Exact(byte value) => value;
}

public abstract class BoolLoadTests<TResult> : ConvertingLoadTests<bool, TResult>
    where TResult : unmanaged, IBinaryFloatingPointIeee754<TResult>
{
    // Memory that other languages wrote may hold any byte.
    protected override bool[] Values { get; } =
        MemoryMarshal.Cast<byte, bool>([.. Enumerable.Range(0, 256).Select(i => (byte)(i + 0x71))]).ToArray();

    protected override double Exact(bool value) => Unsafe.BitCast<bool, byte>(value) == 0 ? 0 : 1;
}

public sealed class HalfToSingleTests : HalfLoadTests<float>
{
    protected override float Scalar(Half value) => ScalarLane.ToSingle(value);
}

public sealed class HalfToDoubleTests : HalfLoadTests<double>
{
    protected override double Scalar(Half value) => ScalarLane.ToDouble(value);
}

public sealed class ByteToSingleTests : ByteLoadTests<float>
{
    protected override float Scalar(byte value) => ScalarLane.ToSingle(value);
}

public sealed class ByteToDoubleTests : ByteLoadTests<double>
{
    protected override double Scalar(byte value) => ScalarLane.ToDouble(value);
}

public sealed class BoolToSingleTests : BoolLoadTests<float>
{
    protected override float Scalar(bool value) => ScalarLane.ToSingle(value);
}

public sealed class BoolToDoubleTests : BoolLoadTests<double>
{
    protected override double Scalar(bool value) => ScalarLane.ToDouble(value);
}

public sealed class FloatToDoubleTests : ConvertingLoadTests<float, double>
{
    // Numbers of every exponent and sign, and after them what is special.
    protected override float[] Values { get; } =
    [
        .. Enumerable.Range(0, 512).Select(i => BitConverter.UInt32BitsToSingle(((uint)i << 23) + 0x0012_3457u)),
        0f, -0f, float.PositiveInfinity, float.NegativeInfinity, float.Epsilon, -float.Epsilon, float.MaxValue,
        .. Enumerable.Repeat(1f / 3, 9),
    ];

    protected override double Exact(float value)
    {
        int bits = BitConverter.SingleToInt32Bits(value);
        int exponent = (bits >> 23) & 0xFF;
        int fraction = bits & 0x7F_FFFF;
        double magnitude = exponent switch
        {
            0 => Math.ScaleB(fraction, -149),
            0xFF => fraction == 0 ? double.PositiveInfinity : double.NaN,
            _ => Math.ScaleB(0x80_0000 + fraction, exponent - 150),
        };
        return bits >= 0 ? magnitude : -magnitude;
    }

    protected override double Scalar(float value) => ScalarLane.ToDouble(value);
}
