using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime.Tests;

/// <summary>Rows of every length around that of a tile, in one piece or with gaps between them, next to memory that may not be touched.</summary>
public abstract class ColumnsApartTests<T>
    where T : unmanaged, INumber<T>
{
    static readonly T Untouched = T.CreateChecked(-1);

    static int Lanes => CacheLine.Length / Unsafe.SizeOf<T>();

    protected abstract void FromRows(ref T rows, int classes, int stride, int count, ref T columns);

    [Theory, MemberData(nameof(RowShapes.All), MemberType = typeof(RowShapes))]
    public void FromRows_BetweenGuards_ReadsEachElement(int classes, int stride)
    {
        using var memory = new GuardedMemory();
        for (int count = 1; count <= Lanes; count++)
        {
            int length = (count - 1) * stride + classes;
            AssertColumns(memory.AtStart<T>(length), classes, stride, count);
            AssertColumns(memory.AtEnd<T>(length), classes, stride, count);
        }
    }

    [Theory, MemberData(nameof(RowShapes.All), MemberType = typeof(RowShapes))]
    public void ToRows_BetweenGuards_WritesNothingBetweenRows(int classes, int stride)
    {
        using var memory = new GuardedMemory();
        for (int count = 1; count <= Lanes; count++)
        {
            int length = (count - 1) * stride + classes;
            AssertRows(memory.AtStart<T>(length), classes, stride, count);
            AssertRows(memory.AtEnd<T>(length), classes, stride, count);
        }
    }

    void AssertColumns(Span<T> rows, int classes, int stride, int count)
    {
        for (int i = 0; i < rows.Length; i++)
            rows[i] = T.CreateChecked(i + 1);
        var columns = new T[RowShapes.MostClasses * Lanes];
        FromRows(ref rows[0], classes, stride, count, ref columns[0]);
        for (int at = 0; at < columns.Length; at++)
        {
            (int c, int row) = Math.DivRem(at, Lanes);
            Assert.Equal(c < classes && row < count ? T.CreateChecked(row * stride + c + 1) : T.Zero, columns[at]);
        }
    }

    static void AssertRows(Span<T> rows, int classes, int stride, int count)
    {
        T[] columns = [.. Enumerable.Range(0, RowShapes.MostClasses * Lanes).Select(i => T.CreateChecked(i))];
        rows.Fill(Untouched);
        Columns.ToRows(ref columns[0], classes, stride, count, ref rows[0]);
        for (int i = 0; i < rows.Length; i++)
        {
            (int row, int c) = Math.DivRem(i, stride);
            Assert.Equal(c < classes ? T.CreateChecked(c * Lanes + row) : Untouched, rows[i]);
        }
    }
}

public sealed class FloatColumnsApartTests : ColumnsApartTests<float>
{
    protected override void FromRows(ref float rows, int classes, int stride, int count, ref float columns) =>
        Columns.FromRows(ref rows, classes, stride, count, ref columns);
}

public sealed class DoubleColumnsApartTests : ColumnsApartTests<double>
{
    protected override void FromRows(ref double rows, int classes, int stride, int count, ref double columns) =>
        Columns.FromRows(ref rows, classes, stride, count, ref columns);
}

/// <summary>Lengths of rows, and how far they lie apart.</summary>
public static class RowShapes
{
    internal const int MostClasses = 48;

    public static TheoryData<int, int> All()
    {
        TheoryData<int, int> shapes = [];
        foreach (int classes in (int[])[1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 47, MostClasses])
        {
            shapes.Add(classes, classes);
            shapes.Add(classes, classes + 3);
        }

        return shapes;
    }
}
