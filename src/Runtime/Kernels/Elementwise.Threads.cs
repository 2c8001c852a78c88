using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

public static unsafe partial class Elementwise
{
    // The capacity of SharedSpans has room for the call, the results, weights and all operands.
    const int CallIndex = 0;
    const int ResultsIndex = 1;
    const int WeightsIndex = 2;
    const int FirstOperand = 3;

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void WriteShared<T, K, L>(in K kernel, int length, Outputs outputs, in Operands operands, int operations)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where L : struct
    {
        Part part = Part.First(length);
        bool isShared = operations > 0 && Threads.Pay(part, operations);
        if (isShared || outputs == Outputs.Streamed)
            Threads.Return(OnPinned<T, K, L, NoSum>(in kernel, part, outputs, in operands, isShared));
        else
            Pass<T, K, L, NoSum>(in kernel, 0, length, outputs, in operands, out _);
    }

    // The results of all parts, by helpers too if the work is shared, while the garbage collector leaves the spans where they are.
    static TwoTotals[] OnPinned<T, K, L, N>(in K kernel, Part part, Outputs outputs, in Operands operands, bool isShared)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where L : struct
        where N : struct
    {
        TwoTotals[] results = Threads.Rent<TwoTotals>(part.Count);
        Call<K> call = new() { Kernel = kernel, Outputs = outputs, Written = operands.Written };
        SharedSpans spans = SharedSpansOf(&call, results, ref Unsafe.NullRef<byte>(), in operands);
        if (isShared)
            Threads.Run(ref spans, part, OnThread<T, K, L, N>);
        else
            spans.Run(part, OnThread<T, K, L, N>, helpers: 0);

        return results;
    }

    static void OnThread<T, K, L, N>(PinnedSpans spans, Part part)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where L : struct
        where N : struct
    {
        Call<K> call = spans.First<Call<K>>(CallIndex);
        Operands operands = OperandsOf(spans);
        spans.Get<TwoTotals>(ResultsIndex)[part.Index] =
            OfPart<T, K, L, N>(in call.Kernel, part, OutputsOf(in call, spans), in operands);
    }

    // Stores past the caches fault off a boundary. A call asks for it before its spans are pinned, and they may have moved since.
    static Outputs OutputsOf<K>(in Call<K> call, PinnedSpans spans)
        where K : unmanaged
    {
        if (call.Outputs != Outputs.Streamed)
            return call.Outputs;

        for (int k = 0; k < Operands.Capacity; k++)
        {
            if ((call.Written >> k & 1) != 0 && !CacheLine.StartsAt(spans.Start(FirstOperand + k)))
                return Outputs.Stored;
        }

        return Outputs.Streamed;
    }

    /// <summary>The exact sum of a kernel's terms, in which blocks of elements are added up first.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="K">The kernel.</typeparam>
    /// <typeparam name="L"><see cref="Few"/> or <see cref="Many"/>.</typeparam>
    /// <param name="kernel">The kernel, with its scalars.</param>
    /// <param name="length">How many elements there are.</param>
    /// <param name="outputs">How outputs are written.</param>
    /// <param name="operands">The operands and outputs.</param>
    /// <param name="operations">How many operations an element takes, if threads may share the work; otherwise 0.</param>
    /// <param name="weights">The weights of the elements, by which a mean is divided; empty if there are none.</param>
    /// <returns>The sum.</returns>
    public static LossSum Total<T, K, L>(
        in K kernel, int length, Outputs outputs, in Operands operands, int operations, ReadOnlySpan<T> weights)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where L : struct
    {
        Part part = Part.First(length);
        if (operations == 0 || !Threads.Pay(part, operations))
            return OfBlocks<T, K, L>(in kernel, 0, length, outputs, in operands, weights);

        LossSum[] results = Threads.Rent<LossSum>(part.Count);
        Call<K> call = new() { Kernel = kernel, Outputs = outputs };
        SharedSpans spans = SharedSpansOf(&call, results, ref Operands.Of(weights), in operands);
        Threads.Run(ref spans, part, TotalOnThread<T, K, L>);
        LossSum total = LossSum.Empty;
        for (; part.Exists; part.MoveNext())
            total.Merge(in results[part.Index]);

        Threads.Return(results);
        return total;
    }

    static void TotalOnThread<T, K, L>(PinnedSpans spans, Part part)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where L : struct
    {
        Call<K> call = spans.First<Call<K>>(CallIndex);
        Operands operands = OperandsOf(spans);
        ReadOnlySpan<T> weights = spans.Start(WeightsIndex) == 0 ? default : spans.From<T>(WeightsIndex, part.Start, part.Units);
        spans.Get<LossSum>(ResultsIndex)[part.Index] = OfBlocks<T, K, L>(
            in call.Kernel, part.Start, part.Units, call.Outputs, in operands, weights);
    }

    static LossSum OfBlocks<T, K, L>(
        in K kernel, int start, int length, Outputs outputs, in Operands operands, ReadOnlySpan<T> weights)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where L : struct
    {
        LossBlocks blocks = default;
        while (blocks.Next(length))
        {
            double sum = Pass<T, K, L, OneSum>(in kernel, start + blocks.Start, blocks.Count, outputs, in operands, out _);
            if (weights.IsEmpty)
                blocks.Add(sum);
            else
                blocks.AddWeighted(sum, blocks.Of(weights));
        }

        return blocks.Total;
    }

    static SharedSpans SharedSpansOf<K, R>(Call<K>* call, R[] results, [UnscopedRef] ref byte weights, in Operands operands)
        where K : unmanaged
        where R : unmanaged
    {
        SharedSpans spans = default;
        spans.Add(ref *(byte*)call);
        spans.Add<R>(results);
        spans.Add(ref weights);
        spans.Add(ref operands.Span0);
        spans.Add(ref operands.Span1);
        spans.Add(ref operands.Span2);
        spans.Add(ref operands.Span3);
        spans.Add(ref operands.Span4);
        spans.Add(ref operands.Span5);
        spans.Add(ref operands.Span6);
        spans.Add(ref operands.Span7);
        spans.Add(ref operands.Span8);
        spans.Add(ref operands.Span9);
        spans.Add(ref operands.Span10);
        spans.Add(ref operands.Span11);
        spans.Add(ref operands.Span12);
        return spans;
    }

    static Operands OperandsOf(PinnedSpans spans)
    {
        Operands operands = default;
        operands.Span0 = ref spans.Reference(FirstOperand + 0);
        operands.Span1 = ref spans.Reference(FirstOperand + 1);
        operands.Span2 = ref spans.Reference(FirstOperand + 2);
        operands.Span3 = ref spans.Reference(FirstOperand + 3);
        operands.Span4 = ref spans.Reference(FirstOperand + 4);
        operands.Span5 = ref spans.Reference(FirstOperand + 5);
        operands.Span6 = ref spans.Reference(FirstOperand + 6);
        operands.Span7 = ref spans.Reference(FirstOperand + 7);
        operands.Span8 = ref spans.Reference(FirstOperand + 8);
        operands.Span9 = ref spans.Reference(FirstOperand + 9);
        operands.Span10 = ref spans.Reference(FirstOperand + 10);
        operands.Span11 = ref spans.Reference(FirstOperand + 11);
        operands.Span12 = ref spans.Reference(FirstOperand + 12);
        return operands;
    }

    struct Call<K>
        where K : unmanaged
    {
        public K Kernel;
        public Outputs Outputs;
        public int Written;
    }
}
