using LossGen;

namespace LanguageModel.Training;

/// <summary>How far a student is from its teacher, in both directions.</summary>
/// <param name="Forward">D(teacher‖student).</param>
/// <param name="Reverse">D(student‖teacher).</param>
sealed record Distance(LossSum Forward, LossSum Reverse)
{
    /// <summary>D(teacher‖student) in bits per character.</summary>
    public double ForwardBits => Forward.BitsPer(Forward.Count);

    /// <summary>D(student‖teacher) in bits per character.</summary>
    public double ReverseBits => Reverse.BitsPer(Reverse.Count);
}
