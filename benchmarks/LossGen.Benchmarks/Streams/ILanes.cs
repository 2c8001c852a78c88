using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Benchmarks.Streams;

/// <summary>A vector of one width: what a loop that moves memory needs of it.</summary>
unsafe interface ILanes<TSelf, T>
    where TSelf : struct, ILanes<TSelf, T>
    where T : unmanaged
{
    static abstract int Count { get; }

    static abstract TSelf Load(T* source);

    static abstract TSelf operator +(TSelf a, TSelf b);

    /// <summary>One of the lanes.</summary>
    T First { get; }

    void Store(T* destination);

    /// <summary>Past the caches; <paramref name="destination"/> is a multiple of the width.</summary>
    void StoreNonTemporal(T* destination);
}

readonly unsafe struct Lanes128<T>(Vector128<T> lanes) : ILanes<Lanes128<T>, T>
    where T : unmanaged
{
    readonly Vector128<T> _lanes = lanes;

    public static int Count => Vector128<T>.Count;

    public T First => _lanes.ToScalar();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Load(T* source) => new(Vector128.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator +(Lanes128<T> a, Lanes128<T> b) => new(a._lanes + b._lanes);

    public void Store(T* destination) => _lanes.Store(destination);

    public void StoreNonTemporal(T* destination) => _lanes.StoreAlignedNonTemporal(destination);
}

readonly unsafe struct Lanes256<T>(Vector256<T> lanes) : ILanes<Lanes256<T>, T>
    where T : unmanaged
{
    readonly Vector256<T> _lanes = lanes;

    public static int Count => Vector256<T>.Count;

    public T First => _lanes.ToScalar();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Load(T* source) => new(Vector256.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator +(Lanes256<T> a, Lanes256<T> b) => new(a._lanes + b._lanes);

    public void Store(T* destination) => _lanes.Store(destination);

    public void StoreNonTemporal(T* destination) => _lanes.StoreAlignedNonTemporal(destination);
}

readonly unsafe struct Lanes512<T>(Vector512<T> lanes) : ILanes<Lanes512<T>, T>
    where T : unmanaged
{
    readonly Vector512<T> _lanes = lanes;

    public static int Count => Vector512<T>.Count;

    public T First => _lanes.ToScalar();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Load(T* source) => new(Vector512.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator +(Lanes512<T> a, Lanes512<T> b) => new(a._lanes + b._lanes);

    public void Store(T* destination) => _lanes.Store(destination);

    public void StoreNonTemporal(T* destination) => _lanes.StoreAlignedNonTemporal(destination);
}
