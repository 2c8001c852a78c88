using System.Numerics;
using LossGen.Kernels.Declared.Calls;
using LossGen.Kernels.Probe.Support;

namespace LossGen.Kernels.Probe.Declared;

/// <summary>Operands and outputs for one call of a kernel, all beginning at the same distance from their arrays' start.</summary>
internal sealed class ParallelBatch<TIn, TOut>
    where TIn : unmanaged, IFloatingPointIeee754<TIn>
    where TOut : unmanaged, IFloatingPoint<TOut>
{
    private const int Outputs = 4;

    private readonly int _length;
    private readonly int _offset;
    private readonly int _wanted;
    private readonly TIn[] _first;
    private readonly TIn[] _second;
    private readonly TOut[] _weights;
    private readonly TOut[] _classWeights;
    private readonly int[] _labels;
    private readonly bool[] _flags;
    private readonly TOut[][] _outputs;

    /// <param name="shape">How many rows of how many elements; one element in each row where elements have values.</param>
    /// <param name="numbers">What the operands hold.</param>
    /// <param name="offset">Where spans begin in their arrays.</param>
    /// <param name="wanted">A bit for each output that is asked for.</param>
    public ParallelBatch((int Rows, int Classes) shape, Numbers numbers, int offset, int wanted)
    {
        Inputs inputs = new(shape.Rows + shape.Classes);
        Sequence sequence = new((ulong)(shape.Rows + shape.Classes));
        Shape = shape;
        _length = shape.Rows * shape.Classes;
        _offset = offset;
        _wanted = wanted;
        _first = Operand(ref sequence, numbers);
        _second = Operand(ref sequence, numbers);
        int values = Math.Max(_length, shape.Rows);
        _weights = Shifted(inputs.Weights<TOut>(values));
        _classWeights = Shifted(inputs.Weights<TOut>(shape.Classes));
        _labels = Shifted(inputs.Labels(shape.Rows, shape.Classes + 1).Select(l => l == shape.Classes ? -1 : l).ToArray());
        _flags = [.. _labels.Select(l => l % 2 == 0)];
        _outputs = [.. Enumerable.Range(0, Outputs).Select(_ => new TOut[offset + values])];
    }

    public (int Rows, int Classes) Shape { get; }

    public ReadOnlySpan<TIn> First => _first.AsSpan(_offset);

    public ReadOnlySpan<TIn> Second => _second.AsSpan(_offset);

    public ReadOnlySpan<TOut> Weights => _weights.AsSpan(_offset, _length);

    public ReadOnlySpan<TOut> RowWeights => _weights.AsSpan(_offset, Shape.Rows);

    public ReadOnlySpan<TOut> ClassWeights => _classWeights.AsSpan(_offset);

    public ReadOnlySpan<int> Labels => _labels.AsSpan(_offset);

    public ReadOnlySpan<bool> Flags => _flags.AsSpan(_offset);

    /// <summary>An output with a value for each element.</summary>
    public Span<TOut> Output(int index) => (_wanted >> index & 1) == 0 ? default : _outputs[index].AsSpan(_offset, _length);

    /// <summary>An output with a value for each row.</summary>
    public Span<TOut> RowOutput(int index) => (_wanted >> index & 1) == 0 ? default : _outputs[index].AsSpan(_offset, Shape.Rows);

    /// <summary>A hash of everything that was written.</summary>
    public ulong Written()
    {
        Digest digest = new();
        foreach (TOut[] output in _outputs)
        {
            digest.Add<TOut>(output.AsSpan(_offset));
        }

        return digest.Value;
    }

    private TIn[] Operand(ref Sequence sequence, Numbers numbers)
    {
        TIn[] values = new TIn[_offset + _length];
        sequence.Fill(values.AsSpan(_offset), numbers);
        return values;
    }

    private T[] Shifted<T>(T[] values)
        where T : unmanaged
    {
        T[] shifted = new T[_offset + values.Length];
        values.CopyTo(shifted, _offset);
        return shifted;
    }
}
