using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

readonly struct Exponents128<T> : IExponents<Vector128<T>>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Scale(Vector128<T> x, Vector128<T> n) => typeof(T) == typeof(float)
        ? Lanes128.Scale(x.AsSingle(), n.AsSingle()).As<float, T>()
        : Lanes128.Scale(x.AsDouble(), n.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Exponent(Vector128<T> x) => typeof(T) == typeof(float)
        ? Lanes128.Exponent(x.AsSingle()).As<float, T>()
        : Lanes128.Exponent(x.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> LogB(Vector128<T> x) => typeof(T) == typeof(float)
        ? Lanes128.LogB(x.AsSingle()).As<float, T>()
        : Lanes128.LogB(x.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Aligned(Vector128<T> p, Vector128<T> q) => typeof(T) == typeof(float)
        ? Lanes128.Aligned(p.AsSingle(), q.AsSingle()).As<float, T>()
        : Lanes128.Aligned(p.AsDouble(), q.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Alignment(Vector128<T> p, Vector128<T> q) => typeof(T) == typeof(float)
        ? Lanes128.Alignment(p.AsSingle(), q.AsSingle()).As<float, T>()
        : Lanes128.Alignment(p.AsDouble(), q.AsDouble()).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Ordinarily(Vector128<T> ordinary, Vector128<T> general) => general;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Farthest(Vector128<T> a, Vector128<T> b, Vector128<T> c, Vector128<T> d, Vector128<T> low) => typeof(T) == typeof(float)
        ? Lanes128.Farthest(a.AsUInt32(), b.AsUInt32(), c.AsUInt32(), d.AsUInt32(), low.AsUInt32()).As<uint, T>()
        : Lanes128.Farthest(a.AsUInt64(), b.AsUInt64(), c.AsUInt64(), d.AsUInt64(), low.AsUInt64()).As<ulong, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> FarthestOrZero(Vector128<T> a, Vector128<T> b, Vector128<T> c, Vector128<T> d, Vector128<T> low) => Farthest(a, b, c, d, low);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Farther(Vector128<T> a, Vector128<T> b) => typeof(T) == typeof(float)
        ? Vector128.Max(a.AsUInt32(), b.AsUInt32()).As<uint, T>()
        : Vector128.Max(a.AsUInt64(), b.AsUInt64()).As<ulong, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithin(Vector128<T> distances, Vector128<T> low, Vector128<T> high) => typeof(T) == typeof(float)
        ? Vector128.LessThanOrEqualAll(distances.AsUInt32(), high.AsUInt32() - low.AsUInt32())
        : Vector128.LessThanOrEqualAll(distances.AsUInt64(), high.AsUInt64() - low.AsUInt64());
}
