using System.Runtime.InteropServices;
using ShardedEvaluation.Shards;

namespace ShardedEvaluation.Text;

/// <summary>
/// A model of the next character given the two before it: a table with a row of logits for every context. It is a file,
/// so that every silo reads the same numbers and none computes them.
/// </summary>
sealed class TextModel
{
    readonly float[] _logits;

    TextModel(float[] logits, int classes, string hash) => (_logits, Classes, Hash) = (logits, classes, hash);

    /// <summary>The number of characters to choose from.</summary>
    public int Classes { get; }

    /// <summary>
    /// The hash of the model's file. A result holds for one model only, so the hash is part of its key.
    /// </summary>
    public string Hash { get; }

    /// <summary>The number of contexts, one for every pair of characters.</summary>
    public int Contexts => Classes * Classes;

    /// <summary>The logits of the character after <paramref name="context"/>.</summary>
    public ReadOnlySpan<float> this[int context] => _logits.AsSpan(context * Classes, Classes);

    /// <summary>Counts the characters of the training text and writes the model to a file.</summary>
    public static void Write(string path, Corpus corpus)
    {
        float[] logits = Learn(corpus.Training, corpus.Alphabet.Length);
        File.WriteAllBytes(path, MemoryMarshal.AsBytes(logits.AsSpan()));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The file does not hold a table for that many characters.</exception>
    public static TextModel Read(string path, int classes)
    {
        byte[] content = File.ReadAllBytes(path);
        long expected = (long)classes * classes * classes * sizeof(float);
        if (content.Length != expected)
            throw new InvalidDataException(
                $"The model '{path}' has {content.Length} bytes instead of {expected} for {classes} characters.");

        return new(MemoryMarshal.Cast<byte, float>(content).ToArray(), classes, ContentHash.Of(content));
    }

    // How often a character follows two others, backed by how often it follows one, backed by how frequent it is.
    static float[] Learn(ReadOnlySpan<int> text, int classes)
    {
        double[] frequency = new double[classes];
        double[] afterOne = new double[classes * classes];
        double[] afterTwo = new double[classes * classes * classes];
        Array.Fill(frequency, 1);
        for (int i = 2; i < text.Length; i++)
        {
            frequency[text[i]]++;
            afterOne[text[i - 1] * classes + text[i]]++;
            afterTwo[ContextOf(text[i - 2], text[i - 1], classes) * classes + text[i]]++;
        }

        Normalize(frequency, classes);
        Back(afterOne, frequency, classes);
        Back(afterTwo, afterOne, classes);
        return [.. afterTwo.Select(probability => (float)Math.Log(probability))];
    }

    /// <summary>The place in the table for two characters.</summary>
    public static int ContextOf(int first, int second, int classes) => first * classes + second;

    // A prior without the first character of the context repeats for every such character.
    static void Back(double[] counts, double[] prior, int classes)
    {
        const double Backing = 2;
        for (int i = 0; i < counts.Length; i++)
            counts[i] += Backing * prior[i % prior.Length];
        Normalize(counts, classes);
    }

    static void Normalize(double[] counts, int classes)
    {
        for (int row = 0; row < counts.Length; row += classes)
        {
            double sum = counts.AsSpan(row, classes).ToArray().Sum();
            foreach (ref double count in counts.AsSpan(row, classes))
                count /= sum;
        }
    }
}
