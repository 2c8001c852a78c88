using System.Buffers.Binary;
using CsCheck;

namespace LossGen.Runtime.Tests;

public sealed class LossSumBytesTests
{
    const int SumAt = 16;
    const int WeightAt = 288;

    static readonly Gen<double> Special = Gen.OneOf(
        Numbers.Finite, Gen.OneOf<double>(1, double.PositiveInfinity, double.NegativeInfinity, double.NaN));

    [Fact]
    public void Bytes_OfAnyTotal_GiveItBack() =>
        Gen.Select(Special, Special, Gen.Long[0, long.MaxValue]).Sample((loss, weight, count) =>
        {
            LossSum total = new(loss, weight, count);
            Assert.Equal(total, LossSum.ReadFrom(Bytes(total)));
        });

    [Fact]
    public void Bytes_HaveTheLayoutOfVersion1()
    {
        byte[] bytes = Bytes(new LossSum(2.5, weight: 2, count: 3) + new LossSum(double.NegativeInfinity, -1, 0));

        // In units of 2⁻¹⁰⁷⁴ a sum of 5 has the bits 1074 and 1076, a weight of 1 the bit 1074; ∞ sets the first flag.
        byte[] expected = new byte[560];
        expected[0] = 1;
        expected[1] = 1;
        expected[8] = 3;
        expected[SumAt + 134] = 0b10100;
        expected[WeightAt + 134] = 0b100;
        Assert.Equal(expected, bytes);
    }

    [Fact]
    public void WriteTo_ALongerSpan_LeavesTheRest()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)0xAB, LossSum.ByteCount + 3)];
        new LossSum(1).WriteTo(bytes);

        Assert.Equal(Bytes(new LossSum(1)), bytes[..LossSum.ByteCount]);
        Assert.Equal([0xAB, 0xAB, 0xAB], bytes[LossSum.ByteCount..]);
    }

    [Fact]
    public void WriteTo_AShorterSpan_ThrowsBeforeItWrites()
    {
        byte[] bytes = new byte[559];
        var failure = Assert.Throws<ArgumentException>(() => new LossSum(1).WriteTo(bytes));

        Failure.Names(failure, "destination", "559", "560");
        Assert.All(bytes, value => Assert.Equal(0, value));
    }

    [Theory, InlineData(0), InlineData(559), InlineData(561)]
    public void ReadFrom_AnotherLength_Throws(int length)
    {
        var failure = Assert.Throws<ArgumentException>(() => LossSum.ReadFrom(new byte[length]));
        Failure.Names(failure, "source", $"{length} bytes", "560");
    }

    [Theory]
    [InlineData(0, 0, "format 0")]
    [InlineData(0, 2, "format 2")]
    [InlineData(1, 8, "8 at byte 1")]
    [InlineData(2, 255, "255 at byte 2")]
    [InlineData(3, 1, "1 at byte 3")]
    [InlineData(7, 9, "9 at byte 7")]
    public void ReadFrom_AHeaderThatIsNeverWritten_Throws(int at, byte value, string problem)
    {
        byte[] bytes = Bytes(new LossSum(1));
        bytes[at] = value;
        var failure = Assert.Throws<ArgumentException>(() => LossSum.ReadFrom(bytes));

        Failure.Names(failure, "source", problem);
    }

    [Fact]
    public void ReadFrom_ANegativeCount_Throws()
    {
        byte[] bytes = Bytes(new LossSum(1));
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(8), -5);
        var failure = Assert.Throws<ArgumentException>(() => LossSum.ReadFrom(bytes));

        Failure.Names(failure, "source", "negative count -5");
    }

    [Fact]
    public void FromTotals_IsWhatItsPartsAre()
    {
        ExactSum sum = default, weight = default;
        sum.Add(6);
        weight.Add(2);

        Assert.Equal(new LossSum(3, 2, 7), LossSum.FromTotals(sum, weight, 7));
    }

    internal static byte[] Bytes(in LossSum total)
    {
        byte[] bytes = new byte[LossSum.ByteCount];
        total.WriteTo(bytes);
        return bytes;
    }
}
