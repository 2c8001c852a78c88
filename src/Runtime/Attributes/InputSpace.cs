namespace LossGen;

/// <summary>What the numbers are that describe a model or a distribution.</summary>
public enum InputSpace
{
    /// <summary>
    /// Raw scores before softmax or sigmoid, any real numbers: a row stands for its softmax, a single score for its
    /// sigmoid. A score of −∞ is a probability of 0.
    /// </summary>
    Logits,

    /// <summary>
    /// Probabilities, from 0 up. Rows are taken as they are: they need not sum to 1, and are never rescaled.
    /// </summary>
    Probabilities,

    /// <summary>Natural logarithms of probabilities, as log-softmax gives them; −∞ is a probability of 0.</summary>
    LogProbabilities,
}
