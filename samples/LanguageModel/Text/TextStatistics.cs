using LossGen;

namespace LanguageModel.Text;

/// <summary>What a text gives away by its statistics alone, in bits per character.</summary>
/// <param name="Guess">The cost of a blind guess: that of a uniform distribution over the alphabet.</param>
/// <param name="Entropy">H(X), the least cost for a model that knows how frequent every character is.</param>
/// <param name="ConditionalEntropy">H(Y|X), the least cost for a model that also sees the character before.</param>
/// <param name="MutualInformation">I(X; Y), what seeing it is worth.</param>
sealed record TextStatistics(double Guess, double Entropy, double ConditionalEntropy, double MutualInformation)
{
    /// <summary>Counts the characters of a text and its pairs of neighbours.</summary>
    public static TextStatistics Of(Corpus corpus)
    {
        int size = corpus.Alphabet.Size;
        var codes = corpus.Codes;
        double[] frequencies = new double[size];
        int[] pairs = new int[size * size];
        for (int i = 0; i < codes.Length; i++)
        {
            frequencies[codes[i]] += 1.0 / codes.Length;
            if (i > 0)
                pairs[codes[i - 1] * size + codes[i]]++;
        }

        return new(
            LossStatistics.MaximumEntropy.Uniform(size, InformationUnit.Bits),
            Losses.Entropy(frequencies),
            Losses.ConditionalEntropy(pairs, size),
            Losses.MutualInformation(pairs, size));
    }
}
