using LossGen;

namespace LanguageModel.Training;

/// <summary>A model at the end of its training, and how it got there.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Model">The model.</param>
/// <param name="History">Its state after every epoch, starting before the first.</param>
/// <param name="Training">Its cross-entropy on the text it learned from.</param>
sealed record TrainedModel(
    string Name, CharacterModel Model, IReadOnlyList<Checkpoint> History, LossSum Training)
{
    /// <summary>Its state before it learned anything.</summary>
    public Checkpoint Untrained => History[0];

    /// <summary>Its state at the end.</summary>
    public Checkpoint Final => History[^1];

    /// <summary>The cross-entropy on the text it learned from, in bits per character.</summary>
    public double TrainingBits => Training.BitsPer(Training.Count);
}
