namespace Perplexity.Models;

/// <summary>
/// The weights of a model of the next token given the one before it: logits = output · hidden[token] + bias.
/// </summary>
/// <param name="Hidden">A row for every token.</param>
/// <param name="Output">A row for every token that may follow.</param>
/// <param name="Bias">A number for each of them.</param>
sealed record NextTokenModel(float[] Hidden, float[] Output, float[] Bias)
{
    /// <summary>The number of tokens.</summary>
    public int Vocabulary => Bias.Length;

    /// <summary>The length of a row.</summary>
    public int Width => Hidden.Length / Vocabulary;

    /// <summary>The step between two neighbouring weights of eight bits.</summary>
    public float Step => Output.Max(MathF.Abs) / sbyte.MaxValue;

    /// <summary>The output weights in eight bits.</summary>
    public sbyte[] QuantizedOutput() => [.. Output.Select(weight => (sbyte)MathF.Round(weight / Step))];

    /// <summary>The model that the weights of eight bits make.</summary>
    public NextTokenModel Quantized()
    {
        float step = Step;
        return this with { Output = [.. QuantizedOutput().Select(weight => weight * step)] };
    }

    /// <summary>The logits after a token, in doubles and without any of the runtimes.</summary>
    public double[] Logits(int token)
    {
        double[] logits = new double[Vocabulary];
        for (int i = 0; i < logits.Length; i++)
        {
            logits[i] = Bias[i];
            for (int j = 0; j < Width; j++)
                logits[i] += (double)Output[i * Width + j] * Hidden[token * Width + j];
        }

        return logits;
    }
}
