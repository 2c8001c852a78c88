using System.Numerics;

namespace LossGen.Runtime.Tests;

public abstract class DropLargestTests<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    static readonly int Lanes = typeof(T) == typeof(float) ? 16 : 8;

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void DropLargest_InAnyLane_MakesItAloneZero(int bits)
    {
        for (int lane = 0; lane < Lanes; lane++)
        {
            T[] row = [.. Enumerable.Range(0, Lanes).Select(i => T.CreateChecked(1 + i))];
            row[lane] = T.CreateChecked(100);
            T[] rest = Width.Of(bits).DropLargest<T>(row);
            row[lane] = T.Zero;
            Assert.Equal(row, rest);
        }
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void DropLargest_OfEqualLanes_TakesTheFirst(int bits)
    {
        for (int first = 0; first < Lanes; first++)
        {
            T[] row = [.. Enumerable.Range(0, Lanes).Select(i => i < first ? T.One : T.PositiveInfinity)];
            T[] rest = Width.Of(bits).DropLargest<T>(row);
            row[first] = T.Zero;
            Assert.Equal(row, rest);
        }
    }
}

public sealed class FloatDropLargestTests : DropLargestTests<float>;

public sealed class DoubleDropLargestTests : DropLargestTests<double>;
