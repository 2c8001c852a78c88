using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

/// <summary>Short rows side by side: one row in each lane, one vector for each class. Used by generated code only.</summary>
static class Columns
{
    // So many rows are copied at once: what a loop adds to each copy is then little, and their addresses find room in registers.
    private const int Together = 8;

    /// <summary>Copies rows of <see cref="float"/> into the lanes of columns; lanes without a row keep what they had.</summary>
    /// <param name="rows">The first element of the first row.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="count">How many rows there are, at most 16.</param>
    /// <param name="columns">The first lane of the first column.</param>
    public static void FromRows(ref float rows, nint classes, int count, ref float columns) => FromRows(ref rows, classes, classes, count, ref columns);

    /// <summary>Copies rows of <see cref="float"/> that lie apart into the lanes of columns; lanes without a row keep what they had.</summary>
    /// <param name="rows">The first element of the first row.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="stride">How many elements there are from one row to the next.</param>
    /// <param name="count">How many rows there are, at most 16.</param>
    /// <param name="columns">The first lane of the first column.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FromRows(ref float rows, nint classes, nint stride, int count, ref float columns)
    {
        if (count < 16)
        {
            CopyRows(ref rows, classes, stride, count, ref columns);
            return;
        }

        if (Tiles.CanTake(classes * sizeof(float)))
        {
            Tiles.FromRows(ref rows, classes, stride, ref columns);
            return;
        }

        FromNarrowRows(ref rows, classes, stride, ref columns);
    }

    /// <summary>Copies rows of <see cref="double"/> into the lanes of columns; lanes without a row keep what they had.</summary>
    /// <param name="rows">The first element of the first row.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="count">How many rows there are, at most 8.</param>
    /// <param name="columns">The first lane of the first column.</param>
    public static void FromRows(ref double rows, nint classes, int count, ref double columns) => FromRows(ref rows, classes, classes, count, ref columns);

    /// <summary>Copies rows of <see cref="double"/> that lie apart into the lanes of columns; lanes without a row keep what they had.</summary>
    /// <param name="rows">The first element of the first row.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="stride">How many elements there are from one row to the next.</param>
    /// <param name="count">How many rows there are, at most 8.</param>
    /// <param name="columns">The first lane of the first column.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FromRows(ref double rows, nint classes, nint stride, int count, ref double columns)
    {
        if (count < 8)
        {
            CopyRows(ref rows, classes, stride, count, ref columns);
            return;
        }

        if (Tiles.CanTake(classes * sizeof(double)))
        {
            Tiles.FromRows(ref rows, classes, stride, ref columns);
            return;
        }

        FromNarrowRows(ref rows, classes, stride, ref columns);
    }

    /// <summary>Copies the lanes of columns back into rows.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="columns">The first lane of the first column.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="rows">The first element of the first row.</param>
    public static void ToRows<T>(ref T columns, nint classes, int count, ref T rows)
        where T : unmanaged => ToRows(ref columns, classes, classes, count, ref rows);

    /// <summary>Copies the lanes of columns back into rows that lie apart, and writes nothing between them.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="columns">The first lane of the first column.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="stride">How many elements there are from one row to the next.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="rows">The first element of the first row.</param>
    public static void ToRows<T>(ref T columns, nint classes, nint stride, int count, ref T rows)
        where T : unmanaged
    {
        if (count == Lanes<T>() && Tiles.CanTake(classes * Unsafe.SizeOf<T>()))
        {
            Tiles.ToRows(ref columns, classes, stride, ref rows);
            return;
        }

        int row = 0;
        for (; row + Together <= count; row += Together)
        {
            WriteTogether(ref Unsafe.Add(ref columns, row), classes, stride, ref Unsafe.Add(ref rows, row * stride));
        }

        for (; row < count; row++)
        {
            ref T from = ref Unsafe.Add(ref columns, row);
            ref T to = ref Unsafe.Add(ref rows, row * stride);
            for (nint c = 0; c < classes; c++)
            {
                Unsafe.Add(ref to, c) = Unsafe.Add(ref from, c * Lanes<T>());
            }
        }
    }

    /// <summary>Copies the lanes of columns of <see cref="double"/> back into rows of <see cref="float"/>, each rounded once.</summary>
    /// <param name="columns">The first lane of the first column.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="rows">The first element of the first row.</param>
    public static void ToRows(ref double columns, nint classes, int count, ref float rows) => ToRows(ref columns, classes, classes, count, ref rows);

    /// <summary>Copies the lanes of columns of <see cref="double"/> back into rows of <see cref="float"/> that lie apart, each rounded once.</summary>
    /// <param name="columns">The first lane of the first column.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="stride">How many elements there are from one row to the next.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="rows">The first element of the first row.</param>
    public static void ToRows(ref double columns, nint classes, nint stride, int count, ref float rows)
    {
        for (int row = 0; row < count; row++)
        {
            ref double from = ref Unsafe.Add(ref columns, row);
            ref float to = ref Unsafe.Add(ref rows, row * stride);
            for (nint c = 0; c < classes; c++)
            {
                Unsafe.Add(ref to, c) = (float)Unsafe.Add(ref from, c * Lanes<double>());
            }
        }
    }

    // By themselves: most rows are no such ones, and need not wait until the run time has compiled this.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void FromNarrowRows(ref float rows, nint classes, nint stride, ref float columns)
    {
        // A column is stored as it will be loaded: from smaller stores a load would have to wait until they are in the cache.
        for (nint c = 0; c < classes; c++)
        {
            ref float element = ref Unsafe.Add(ref rows, c);
            Vector128<float> rows0 = Four(ref element, stride);
            Vector128<float> rows4 = Four(ref Unsafe.Add(ref element, 4 * stride), stride);
            Vector128<float> rows8 = Four(ref Unsafe.Add(ref element, 8 * stride), stride);
            Vector128<float> rows12 = Four(ref Unsafe.Add(ref element, 12 * stride), stride);
            Store(rows0, rows4, rows8, rows12, ref Unsafe.Add(ref columns, 16 * c));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void FromNarrowRows(ref double rows, nint classes, nint stride, ref double columns)
    {
        for (nint c = 0; c < classes; c++)
        {
            ref double element = ref Unsafe.Add(ref rows, c);
            Vector128<double> rows0 = Two(ref element, stride);
            Vector128<double> rows2 = Two(ref Unsafe.Add(ref element, 2 * stride), stride);
            Vector128<double> rows4 = Two(ref Unsafe.Add(ref element, 4 * stride), stride);
            Vector128<double> rows6 = Two(ref Unsafe.Add(ref element, 6 * stride), stride);
            Store(rows0, rows2, rows4, rows6, ref Unsafe.Add(ref columns, 8 * c));
        }
    }

    private static void CopyRows<T>(ref T rows, nint classes, nint stride, int count, ref T columns)
        where T : unmanaged
    {
        for (int row = 0; row < count; row++)
        {
            ref T from = ref Unsafe.Add(ref rows, row * stride);
            ref T to = ref Unsafe.Add(ref columns, row);
            for (nint c = 0; c < classes; c++)
            {
                Unsafe.Add(ref to, c * Lanes<T>()) = Unsafe.Add(ref from, c);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Four(ref float first, nint classes) =>
        Vector128.Create(first, Unsafe.Add(ref first, classes), Unsafe.Add(ref first, 2 * classes), Unsafe.Add(ref first, 3 * classes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> Two(ref double first, nint classes) => Vector128.Create(first, Unsafe.Add(ref first, classes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<T>(Vector128<T> first, Vector128<T> second, Vector128<T> third, Vector128<T> fourth, ref T column)
        where T : unmanaged
    {
        if (Avx512F.IsSupported)
        {
            Vector512.Create(Vector256.Create(first, second), Vector256.Create(third, fourth)).StoreUnsafe(ref column);
        }
        else if (Avx2.IsSupported)
        {
            Vector256.Create(first, second).StoreUnsafe(ref column);
            Vector256.Create(third, fourth).StoreUnsafe(ref column, (nuint)Lanes<T>() / 2);
        }
        else
        {
            nuint quarter = (nuint)Lanes<T>() / 4;
            first.StoreUnsafe(ref column);
            second.StoreUnsafe(ref column, quarter);
            third.StoreUnsafe(ref column, 2 * quarter);
            fourth.StoreUnsafe(ref column, 3 * quarter);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WriteTogether<T>(ref T columns, nint classes, nint stride, ref T rows)
        where T : unmanaged
    {
        ref T row1 = ref Unsafe.Add(ref rows, stride), row2 = ref Unsafe.Add(ref row1, stride), row3 = ref Unsafe.Add(ref row2, stride);
        ref T row4 = ref Unsafe.Add(ref row3, stride), row5 = ref Unsafe.Add(ref row4, stride), row6 = ref Unsafe.Add(ref row5, stride);
        ref T row7 = ref Unsafe.Add(ref row6, stride);
        for (nint c = 0; c < classes; c++)
        {
            Unsafe.Add(ref rows, c) = columns;
            Unsafe.Add(ref row1, c) = Unsafe.Add(ref columns, 1);
            Unsafe.Add(ref row2, c) = Unsafe.Add(ref columns, 2);
            Unsafe.Add(ref row3, c) = Unsafe.Add(ref columns, 3);
            Unsafe.Add(ref row4, c) = Unsafe.Add(ref columns, 4);
            Unsafe.Add(ref row5, c) = Unsafe.Add(ref columns, 5);
            Unsafe.Add(ref row6, c) = Unsafe.Add(ref columns, 6);
            Unsafe.Add(ref row7, c) = Unsafe.Add(ref columns, 7);
            columns = ref Unsafe.Add(ref columns, Lanes<T>());
        }
    }

    private static int Lanes<T>()
        where T : unmanaged => CacheLine.Length / Unsafe.SizeOf<T>();
}
