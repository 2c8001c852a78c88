using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

// How numbers of rows become vectors: one number for all lanes of a row, or, of rows side by side, the numbers as they are.

readonly struct Spread512<T> : ISpread<Vector512<T>, T, T>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> All(T number) => Vector512.Create(number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Classes(nuint i) => Lanes512.ClassesFrom<T>((int)i);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> AllBut(int excluded, nuint i) => Lanes512.AllBut<T>(excluded - (int)i);
}

readonly struct Spread256<T> : ISpread<Vector256<T>, T, T>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> All(T number) => Vector256.Create(number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Classes(nuint i) => Lanes256.ClassesFrom<T>((int)i);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> AllBut(int excluded, nuint i) => Lanes256.AllBut<T>(excluded - (int)i);
}

readonly struct Spread128<T> : ISpread<Vector128<T>, T, T>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> All(T number) => Vector128.Create(number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Classes(nuint i) => Lanes128.ClassesFrom<T>((int)i);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> AllBut(int excluded, nuint i) => Lanes128.AllBut<T>(excluded - (int)i);
}

readonly struct SpreadOfNumbers<T> : ISpread<T, T, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T All(T number) => number;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Classes(nuint i) => T.CreateTruncating(i);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T AllBut(int excluded, nuint i) => (int)i == excluded ? T.Zero : T.One;
}

readonly unsafe struct SpreadOfColumns<T, V, A> : ISpread<V, V, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where V : unmanaged
    where A : struct, IArithmetic<V, T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V All(V numbers) => numbers;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Classes(nuint i) => A.All(T.CreateTruncating(ClassOf(i)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V AllBut(int excluded, nuint i) => A.All((int)ClassOf(i) == excluded ? T.Zero : T.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static nuint ClassOf(nuint i) => i / (nuint)RowGroup.Lanes<T>();
}
