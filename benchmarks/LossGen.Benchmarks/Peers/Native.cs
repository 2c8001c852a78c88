using System.Numerics;
using System.Runtime.InteropServices;
using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Memory;

namespace LossGen.Benchmarks.Peers;

/// <summary>The C peers of the folder Native, where a compiler built them; where none did, there are no candidates.</summary>
static unsafe class Native<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    static readonly nint Library =
        NativeLibrary.TryLoad(Path.Combine(AppContext.BaseDirectory, "libpeers.so"), out nint library) ? library : 0;

    /// <summary>The loops over two operands.</summary>
    public static IEnumerable<Candidate<T>> Pair<TPeer>(bool withGradient)
        where TPeer : struct, IPeer
    {
        if (Find($"{TPeer.NativeName}_{(withGradient ? Names.Gradient : Names.Value)}") is not (var function and not 0))
        {
            return [];
        }

        return withGradient
            ? [Candidate<T>.Peer(Names.C, x => PairGradient<TPeer>(function, x))]
            : [Candidate<T>.Peer(Names.C, x => PairValue<TPeer>(function, x))];
    }

    /// <summary>Cross-entropy of rows of logits: plain loops, and for the gradient of floats one with intrinsics.</summary>
    public static IEnumerable<Candidate<T>> Rows(bool withGradient)
    {
        if (withGradient)
        {
            (string, string)[] functions = [(Names.C, "cross_entropy_fg"), (Names.Avx512C, "cross_entropy_avx512_fg")];
            foreach ((string name, string symbol) in functions)
            {
                if (Find(symbol) is var function and not 0)
                {
                    yield return Candidate<T>.Peer(name, x => RowGradient(function, x));
                }
            }
        }
        else if (Find("cross_entropy_f") is var function and not 0)
        {
            yield return Candidate<T>.Peer(Names.C, x => RowValue(function, x));
        }
    }

    static nint Find(string name) =>
        Library != 0 && NativeLibrary.TryGetExport(Library, $"{name}_f{8 * sizeof(T)}", out nint function) ? function : 0;

    static double PairValue<TPeer>(nint function, Operands<T> x)
        where TPeer : struct, IPeer =>
        ((delegate* unmanaged<T*, T*, nint, double>)function)(x.First.Pointer, x.Second.Pointer, x.Length) * TPeer.Scale<double>(x.Length);

    static double PairGradient<TPeer>(nint function, Operands<T> x)
        where TPeer : struct, IPeer =>
        ((delegate* unmanaged<T*, T*, T*, nint, T, double>)function)(
            x.First.Pointer, x.Second.Pointer, x.Gradient.Pointer, x.Length, TPeer.Scale<T>(x.Length)) * TPeer.Scale<double>(x.Length);

    static double RowValue(nint function, Operands<T> x)
    {
        fixed (int* labels = x.Labels)
        {
            nint rows = x.Labels.Length;
            return ((delegate* unmanaged<T*, int*, nint, int, double>)function)(x.First.Pointer, labels, rows, x.Classes) / rows;
        }
    }

    static double RowGradient(nint function, Operands<T> x)
    {
        fixed (int* labels = x.Labels)
        {
            nint rows = x.Labels.Length;
            return ((delegate* unmanaged<T*, int*, T*, nint, int, T, double>)function)(
                x.First.Pointer, labels, x.Gradient.Pointer, rows, x.Classes, T.One / T.CreateTruncating(rows)) / rows;
        }
    }
}
