using System.Numerics.Tensors;
using LanguageModel.Text;
using LossGen;

namespace LanguageModel.Training;

/// <summary>Lets a model continue a text by drawing one character after the other.</summary>
sealed class Writer(CharacterModel model, Alphabet alphabet, Random random)
{
    // Below 1: likely characters become likelier, and the text tidier than what the model learned from.
    const float Temperature = 0.6f;

    /// <summary>Continues <paramref name="prompt"/>, and says what the model's perplexity for the continuation is.</summary>
    public (string Text, double Perplexity) Continue(string prompt, int length)
    {
        List<int> codes = [.. alphabet.Encode(prompt)];
        float[] chosen = new float[length];
        for (int i = 0; i < length; i++)
        {
            float[] logits = model.Forward([.. codes.TakeLast(Corpus.ContextLength)]);
            int next = Draw(logits);
            codes.Add(next);
            chosen[i] = logits[next] - LossMath.LogSumExp(logits);
        }

        return (alphabet.Decode(codes), Losses.Perplexity(chosen));
    }

    int Draw(ReadOnlySpan<float> logits)
    {
        float[] probabilities = new float[logits.Length];
        TensorPrimitives.Divide(logits, Temperature, probabilities);
        LossMath.SoftMax(probabilities, probabilities);
        float rest = random.NextSingle();
        for (int i = 0; i < probabilities.Length; i++)
        {
            rest -= probabilities[i];
            if (rest < 0)
                return i;
        }

        // Rounded probabilities may add up to a little less than 1.
        return probabilities.AsSpan().IndexOf(TensorPrimitives.Max<float>(probabilities));
    }
}
