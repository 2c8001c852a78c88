using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>The loops of kernels that compute each element by itself. Used by generated code only.</summary>
/// <remarks>
/// A kernel is a struct that says what becomes of one vector. Everything else is here: parts and threads, the choice of an instruction
/// set, loops, tails and sums. The compiler of .NET makes one loop of it for each kernel, in which nothing is called.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Elementwise
{
    /// <summary>Writes the outputs of a kernel that has no sum.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="K">The kernel.</typeparam>
    /// <typeparam name="L"><see cref="Few"/> or <see cref="Many"/>.</typeparam>
    /// <param name="kernel">The kernel, with its scalars.</param>
    /// <param name="length">How many elements there are.</param>
    /// <param name="outputs">How outputs are written.</param>
    /// <param name="operands">The operands and outputs.</param>
    /// <param name="operations">How many operations an element takes, if threads may share the work; otherwise 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<T, K, L>(in K kernel, int length, Outputs outputs, in Operands operands, int operations)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where L : struct
    {
        if ((operations == 0 && outputs != Outputs.Streamed) || Part.IsAll(length))
        {
            Pass<T, K, L, NoSum>(in kernel, 0, length, outputs, in operands, out _);
            return;
        }

        K copy = kernel;
        Operands all = operands;
        WriteShared<T, K, L>(in copy, length, outputs, in all, operations);
    }

    /// <summary>Writes the outputs of a kernel and adds its terms.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="K">The kernel.</typeparam>
    /// <typeparam name="L"><see cref="Few"/> or <see cref="Many"/>.</typeparam>
    /// <param name="kernel">The kernel, with its scalars.</param>
    /// <param name="length">How many elements there are.</param>
    /// <param name="outputs">How outputs are written.</param>
    /// <param name="operands">The operands and outputs.</param>
    /// <param name="operations">How many operations an element takes, if threads may share the work; otherwise 0.</param>
    /// <returns>The sum.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum<T, K, L>(in K kernel, int length, Outputs outputs, in Operands operands, int operations)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where L : struct
    {
        if (Part.IsAll(length))
            return Pass<T, K, L, OneSum>(in kernel, 0, length, outputs, in operands, out _);

        K copy = kernel;
        Operands all = operands;
        return ByParts<T, K, L, OneSum>(in copy, length, outputs, in all, operations, out _);
    }

    /// <summary>Writes the outputs of a kernel and adds its terms of two kinds.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="K">The kernel.</typeparam>
    /// <typeparam name="L"><see cref="Few"/> or <see cref="Many"/>.</typeparam>
    /// <param name="kernel">The kernel, with its scalars.</param>
    /// <param name="length">How many elements there are.</param>
    /// <param name="outputs">How outputs are written.</param>
    /// <param name="operands">The operands and outputs.</param>
    /// <param name="operations">How many operations an element takes, if threads may share the work; otherwise 0.</param>
    /// <param name="other">The sum of the others.</param>
    /// <returns>The sum of the first ones.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sums<T, K, L>(
        in K kernel, int length, Outputs outputs, in Operands operands, int operations, out double other)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where L : struct
    {
        if (Part.IsAll(length))
            return Pass<T, K, L, TwoSums>(in kernel, 0, length, outputs, in operands, out other);

        K copy = kernel;
        Operands all = operands;
        return ByParts<T, K, L, TwoSums>(in copy, length, outputs, in all, operations, out other);
    }

    // Parts one after the other, or as threads have done them, added in their order.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static double ByParts<T, K, L, N>(
        in K kernel, int length, Outputs outputs, in Operands operands, int operations, out double other)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where L : struct
        where N : struct
    {
        Part part = Part.First(length);
        bool isShared = operations > 0 && Threads.Pay(part, operations);
        TwoTotals[]? shared = isShared || outputs == Outputs.Streamed
            ? OnPinned<T, K, L, N>(in kernel, part, outputs, in operands, isShared)
            : null;
        CompensatedSum sum = default, others = default;
        for (; part.Exists; part.MoveNext())
        {
            TwoTotals totals = shared is null
                ? OfPart<T, K, L, N>(in kernel, part, outputs, in operands)
                : shared[part.Index];
            sum.Add(totals.First);
            others.Add(totals.Second);
        }

        Threads.Return(shared);
        other = others.Value;
        return sum.Value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static TwoTotals OfPart<T, K, L, N>(in K kernel, Part part, Outputs outputs, in Operands operands)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where L : struct
        where N : struct
    {
        TwoTotals totals;
        totals.First = Pass<T, K, L, N>(in kernel, part.Start, part.Units, outputs, in operands, out totals.Second);
        return totals;
    }

    struct TwoTotals
    {
        public double First;
        public double Second;
    }
}
