using LossGen;

namespace LanguageModel.Training;

/// <summary>How a model does on the held-out text at one moment of its training.</summary>
/// <param name="Epoch">The number of passes over the training text so far.</param>
/// <param name="HeldOut">Its cross-entropy.</param>
/// <param name="ToTeacher">How far it is from its teacher; null for the teacher itself.</param>
sealed record Checkpoint(int Epoch, LossSum HeldOut, Distance? ToTeacher)
{
    /// <summary>The cross-entropy in bits per character; every character of the text is one byte.</summary>
    public double Bits => HeldOut.BitsPer(HeldOut.Count);
}
