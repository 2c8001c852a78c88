using System.Numerics.Tensors;

namespace LanguageModel.Training;

/// <summary>A vector for every character, to be learned.</summary>
sealed class Embedding
{
    const float InitialScale = 0.5f;

    readonly int _length;

    /// <summary>Gives every character a random vector.</summary>
    public Embedding(int characters, int length, Random random)
    {
        _length = length;
        Vectors = new(characters * length);
        foreach (ref float value in Vectors.Values.AsSpan())
            value = InitialScale * (2 * random.NextSingle() - 1);
    }

    /// <summary>The vectors, one after the other.</summary>
    public Parameter Vectors { get; }

    /// <summary>The vectors of <paramref name="characters"/>, one after the other.</summary>
    public float[] Forward(ReadOnlySpan<int> characters)
    {
        float[] output = new float[characters.Length * _length];
        for (int i = 0; i < characters.Length; i++)
            VectorOf(Vectors.Values, characters[i]).CopyTo(output.AsSpan(i * _length));
        return output;
    }

    /// <summary>Writes the gradient of the vectors: every use of a character adds to that of its vector.</summary>
    public void Backward(ReadOnlySpan<int> characters, ReadOnlySpan<float> outputGradient)
    {
        Array.Clear(Vectors.Gradient);
        for (int i = 0; i < characters.Length; i++)
        {
            var gradient = VectorOf(Vectors.Gradient, characters[i]);
            TensorPrimitives.Add(gradient, outputGradient.Slice(i * _length, _length), gradient);
        }
    }

    Span<float> VectorOf(float[] vectors, int character) => vectors.AsSpan(character * _length, _length);
}
