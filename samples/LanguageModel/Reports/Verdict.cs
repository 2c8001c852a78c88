using LanguageModel.Text;
using LanguageModel.Training;

namespace LanguageModel.Reports;

/// <summary>What this sample must achieve.</summary>
static class Verdict
{
    // Well below the 1.1 bits that seeing one character is worth would be luck, and well above is what context gives.
    const double RequiredGain = 1.75;
    const double RequiredApproach = 0.2;

    /// <summary>What was not achieved, in words; nothing if all was.</summary>
    public static IEnumerable<string> Failures(
        TextStatistics text, TrainedModel teacher, TrainedModel distilled, TrainedModel twin)
    {
        double gain = text.Entropy - teacher.Final.Bits;
        if (!(gain >= RequiredGain))
        {
            yield return $"The teacher saves {gain:F3} bits per character of the entropy of single characters, " +
                $"less than the required {RequiredGain}.";
        }

        double left = ForwardBits(distilled.Final) / ForwardBits(distilled.Untrained);
        if (!(left <= RequiredApproach))
            yield return $"{left:P0} of the distance to the teacher are left, more than the allowed {RequiredApproach:P0}.";

        if (!(ForwardBits(distilled.Final) < ForwardBits(twin.Final)))
            yield return "The student of the text is nearer to the teacher than the teacher's own.";
    }

    static double ForwardBits(Checkpoint state) => state.ToTeacher?.ForwardBits ?? double.NaN;
}
