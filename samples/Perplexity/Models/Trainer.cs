using Perplexity.Text;

namespace Perplexity.Models;

/// <summary>Learns which tokens follow which.</summary>
static class Trainer
{
    const int Seed = 1;
    const int Width = 32;
    const int Steps = 240;
    const int StepsShown = 24;
    const float Rate = 0.02f;

    /// <summary>Trains a model on the training text.</summary>
    public static NextTokenModel Train(Corpus corpus)
    {
        int tokens = corpus.Tokenizer.Vocabulary;
        var (targets, weights) = Followers(corpus.Training, tokens);

        // One-hot rows make the first layer a table of vectors. A token that nothing follows has weight 0.
        float[] inputs = new float[tokens * tokens];
        for (int i = 0; i < tokens; i++)
            inputs[i * tokens + i] = 1;

        var network = new Network(new Random(Seed), tokens, Width, tokens);
        LiveProgress.Follow(
            "Training", StepsShown, Descend(network, inputs, targets, weights), loss => $"{loss:F3} nats per token");
        return Export(network, tokens);
    }

    static IEnumerable<float> Descend(Network network, float[] inputs, float[] targets, float[] weights)
    {
        var optimizer = new Adam(network.Parameters);
        for (int step = 1; step <= Steps; step++)
        {
            float[] logits = network.Forward(inputs);
            float loss = Losses.Fit(logits, targets, weights.Length, weights, gradient: logits);
            network.Backward(logits);
            optimizer.Step(Rate);
            if (step % (Steps / StepsShown) == 0)
                yield return loss;
        }
    }

    // Shares of the tokens that follow each token, and how often each is followed.
    static (float[] Targets, float[] Weights) Followers(IEnumerable<int[]> texts, int tokens)
    {
        float[] counts = new float[tokens * tokens];
        foreach (int[] text in texts)
        {
            foreach (var (first, second) in text.Zip(text.Skip(1)))
                counts[first * tokens + second]++;
        }

        float[] weights = [.. Enumerable.Range(0, tokens).Select(row => counts.Skip(row * tokens).Take(tokens).Sum())];
        float[] targets = [.. counts.Select((count, i) => count / MathF.Max(1, weights[i / tokens]))];
        return (targets, weights);
    }

    static NextTokenModel Export(Network network, int tokens)
    {
        float[] table = network.Parameters[0].Values, biases = network.Parameters[1].Values;
        float[] hidden = new float[tokens * Width];
        for (int token = 0; token < tokens; token++)
        {
            for (int j = 0; j < Width; j++)
                hidden[token * Width + j] = MathF.Max(0, table[j * tokens + token] + biases[j]);
        }

        return new(hidden, network.Parameters[2].Values, network.Parameters[3].Values);
    }
}
