using LanguageModel.Text;

namespace LanguageModel.Training;

/// <summary>
/// Predicts a character from those before it: a vector for each of them, side by side, then a hidden layer, then a logit
/// for every character of the alphabet.
/// </summary>
sealed class CharacterModel(int alphabet, int vectorLength, int hiddenUnits, Random random)
{
    readonly Embedding _embedding = new(alphabet, vectorLength, random);
    readonly Network _network = new(random, Corpus.ContextLength * vectorLength, hiddenUnits, alphabet);
    int[] _contexts = [];

    /// <summary>The number of characters to choose from.</summary>
    public int Alphabet => alphabet;

    /// <summary>Everything that an optimiser may move.</summary>
    public IReadOnlyList<Parameter> Parameters => [_embedding.Vectors, .. _network.Parameters];

    /// <summary>The number of numbers to learn.</summary>
    public int Size => Parameters.Sum(parameter => parameter.Values.Length);

    /// <summary>A row of logits for every context.</summary>
    public float[] Forward(int[] contexts)
    {
        _contexts = contexts;
        return _network.Forward(_embedding.Forward(contexts));
    }

    /// <summary>Spreads the gradient of the loss with respect to the last logits to every parameter.</summary>
    public void Backward(float[] logitsGradient) =>
        _embedding.Backward(_contexts, _network.Backward(logitsGradient));
}
