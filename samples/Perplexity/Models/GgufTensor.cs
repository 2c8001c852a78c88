using System.Runtime.InteropServices;

namespace Perplexity.Models;

/// <summary>A tensor as a GGUF file has it.</summary>
/// <param name="Name">Its name, by which the architecture finds it.</param>
/// <param name="Type">The number of its element type.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Shape">Its lengths, that of a row first.</param>
sealed record GgufTensor(string Name, int Type, byte[] Content, long[] Shape)
{
    const int FloatType = 0;
    const int EightBitsType = 8;
    const int BlockLength = 32;

    /// <summary>A tensor of 32 bits.</summary>
    public static GgufTensor Floats(string name, ReadOnlySpan<float> values, params long[] shape) =>
        new(name, FloatType, MemoryMarshal.AsBytes(values).ToArray(), shape);

    /// <summary>A tensor in blocks of a scale of 16 bits and 32 integers of eight, "Q8_0".</summary>
    public static GgufTensor EightBits(string name, ReadOnlySpan<float> values, params long[] shape)
    {
        var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        for (; !values.IsEmpty; values = values[BlockLength..])
        {
            float largest = 0;
            foreach (float value in values[..BlockLength])
                largest = MathF.Max(largest, MathF.Abs(value));

            float step = largest / sbyte.MaxValue;
            writer.Write((Half)step);
            foreach (float value in values[..BlockLength])
                writer.Write((sbyte)MathF.Round(step == 0 ? 0 : value / step));
        }

        return new(name, EightBitsType, content.ToArray(), shape);
    }
}
