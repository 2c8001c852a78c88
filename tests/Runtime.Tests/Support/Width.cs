using System.Runtime.Intrinsics;

namespace LossGen.Runtime.Tests;

/// <summary>One width of the vector helpers, seen through arrays, so that one test covers all three.</summary>
abstract partial class Width
{
    /// <summary>Every width, in bits.</summary>
    public static readonly int[] Bits = [128, 256, 512];

    /// <summary>The same as the rows of a theory.</summary>
    public static TheoryData<int> All => [.. Bits];

    public static Width Of(int bits) => bits switch
    {
        128 => new Width128(),
        256 => new Width256(),
        512 => new Width512(),
        _ => throw new ArgumentOutOfRangeException(nameof(bits)),
    };

    public abstract int Count<T>();

    public abstract T[] Load<T>(ref readonly T source, int count)
        where T : unmanaged;

    public abstract void Store<T>(ReadOnlySpan<T> lanes, ref T destination, int count)
        where T : unmanaged;

    public abstract T[] FirstLanes<T>(int count)
        where T : unmanaged;

    public abstract T[] ClassesFrom<T>(int first)
        where T : unmanaged;

    public abstract T[] AllBut<T>(int lane)
        where T : unmanaged;

    public abstract T Max<T>(ReadOnlySpan<T> lanes)
        where T : unmanaged;

    public abstract double Total(ReadOnlySpan<double> row);

    public abstract double CompensatedTotal(ReadOnlySpan<double> sums, ReadOnlySpan<double> errors);

    /// <summary>A row of all its vectors without the first of its largest lanes.</summary>
    public abstract T[] DropLargest<T>(ReadOnlySpan<T> row)
        where T : unmanaged;

    sealed partial class Width128 : Width
    {
        public override int Count<T>() => Vector128<T>.Count;

        public override T[] Load<T>(ref readonly T source, int count) =>
            ToArray(Lanes128.LoadPartial(in source, count));

        public override void Store<T>(ReadOnlySpan<T> lanes, ref T destination, int count) =>
            Lanes128.StorePartial(Vector128.Create(lanes), ref destination, count);

        public override T[] FirstLanes<T>(int count) => ToArray(Lanes128.FirstLanes<T>(count));

        public override T[] ClassesFrom<T>(int first) => ToArray(Lanes128.ClassesFrom<T>(first));

        public override T[] AllBut<T>(int lane) => ToArray(Lanes128.AllBut<T>(lane));

        public override T Max<T>(ReadOnlySpan<T> lanes) => Lanes128.Max(Vector128.Create(lanes));

        public override double Total(ReadOnlySpan<double> row) => Lanes128.Total(
            At(row, 0), At(row, 2), At(row, 4), At(row, 6), At(row, 8), At(row, 10), At(row, 12), At(row, 14));

        public override double CompensatedTotal(ReadOnlySpan<double> sums, ReadOnlySpan<double> errors) =>
            Lanes128.CompensatedTotal(
                At(sums, 0), At(sums, 2), At(sums, 4), At(sums, 6),
                At(errors, 0), At(errors, 2), At(errors, 4), At(errors, 6));

        public override T[] DropLargest<T>(ReadOnlySpan<T> row)
        {
            Vector128<T> lanes0 = Vector128.Create(row);
            Vector128<T> lanes1 = Vector128.Create(row[Vector128<T>.Count..]);
            Vector128<T> lanes2 = Vector128.Create(row[(2 * Vector128<T>.Count)..]);
            Vector128<T> lanes3 = Vector128.Create(row[(3 * Vector128<T>.Count)..]);
            Lanes128.DropLargest(ref lanes0, ref lanes1, ref lanes2, ref lanes3);
            return [.. ToArray(lanes0), .. ToArray(lanes1), .. ToArray(lanes2), .. ToArray(lanes3)];
        }

        static Vector128<double> At(ReadOnlySpan<double> row, int lane) => Vector128.Create(row[lane..]);
    }

    sealed partial class Width256 : Width
    {
        public override int Count<T>() => Vector256<T>.Count;

        public override T[] Load<T>(ref readonly T source, int count) =>
            ToArray(Lanes256.LoadPartial(in source, count));

        public override void Store<T>(ReadOnlySpan<T> lanes, ref T destination, int count) =>
            Lanes256.StorePartial(Vector256.Create(lanes), ref destination, count);

        public override T[] FirstLanes<T>(int count) => ToArray(Lanes256.FirstLanes<T>(count));

        public override T[] ClassesFrom<T>(int first) => ToArray(Lanes256.ClassesFrom<T>(first));

        public override T[] AllBut<T>(int lane) => ToArray(Lanes256.AllBut<T>(lane));

        public override T Max<T>(ReadOnlySpan<T> lanes) => Lanes256.Max(Vector256.Create(lanes));

        public override double Total(ReadOnlySpan<double> row) =>
            Lanes256.Total(At(row, 0), At(row, 4), At(row, 8), At(row, 12));

        public override double CompensatedTotal(ReadOnlySpan<double> sums, ReadOnlySpan<double> errors) =>
            Lanes256.CompensatedTotal(At(sums, 0), At(sums, 4), At(errors, 0), At(errors, 4));

        public override T[] DropLargest<T>(ReadOnlySpan<T> row)
        {
            Vector256<T> lanes0 = Vector256.Create(row);
            Vector256<T> lanes1 = Vector256.Create(row[Vector256<T>.Count..]);
            Lanes256.DropLargest(ref lanes0, ref lanes1);
            return [.. ToArray(lanes0), .. ToArray(lanes1)];
        }

        static Vector256<double> At(ReadOnlySpan<double> row, int lane) => Vector256.Create(row[lane..]);
    }

    sealed partial class Width512 : Width
    {
        public override int Count<T>() => Vector512<T>.Count;

        public override T[] Load<T>(ref readonly T source, int count) =>
            ToArray(Lanes512.LoadPartial(in source, count));

        public override void Store<T>(ReadOnlySpan<T> lanes, ref T destination, int count) =>
            Lanes512.StorePartial(Vector512.Create(lanes), ref destination, count);

        public override T[] FirstLanes<T>(int count) => ToArray(Lanes512.FirstLanes<T>(count));

        public override T[] ClassesFrom<T>(int first) => ToArray(Lanes512.ClassesFrom<T>(first));

        public override T[] AllBut<T>(int lane) => ToArray(Lanes512.AllBut<T>(lane));

        public override T Max<T>(ReadOnlySpan<T> lanes) => Lanes512.Max(Vector512.Create(lanes));

        public override double Total(ReadOnlySpan<double> row) => Lanes512.Total(At(row, 0), At(row, 8));

        public override double CompensatedTotal(ReadOnlySpan<double> sums, ReadOnlySpan<double> errors) =>
            Lanes512.CompensatedTotal(At(sums, 0), At(errors, 0));

        public override T[] DropLargest<T>(ReadOnlySpan<T> row)
        {
            Vector512<T> lanes0 = Vector512.Create(row);
            Lanes512.DropLargest(ref lanes0);
            return [.. ToArray(lanes0)];
        }

        static Vector512<double> At(ReadOnlySpan<double> row, int lane) => Vector512.Create(row[lane..]);
    }

    static unsafe T[] ToArray<TVector, T>(TVector vector)
        where TVector : unmanaged
        where T : unmanaged => new ReadOnlySpan<T>(&vector, sizeof(TVector) / sizeof(T)).ToArray();

    static T[] ToArray<T>(Vector128<T> vector)
        where T : unmanaged => ToArray<Vector128<T>, T>(vector);

    static T[] ToArray<T>(Vector256<T> vector)
        where T : unmanaged => ToArray<Vector256<T>, T>(vector);

    static T[] ToArray<T>(Vector512<T> vector)
        where T : unmanaged => ToArray<Vector512<T>, T>(vector);
}
