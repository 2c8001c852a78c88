using LanguageModel.Text;
using LanguageModel.Training;

namespace LanguageModel.Reports;

/// <summary>What this sample must achieve.</summary>
static class Verdict
{
    // Seeing one character is worth 1.14 bits, and the teacher sees eight. It saves about 2.6.
    const double RequiredGain = 2;

    // Share of the distance between teacher and untrained student that may be left. It is about a tenth.
    const double AllowedDistance = 0.15;

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
        if (!(left <= AllowedDistance))
            yield return $"{left:P0} of the distance to the teacher is left, more than the allowed {AllowedDistance:P0}.";

        if (!(ForwardBits(distilled.Final) < ForwardBits(twin.Final)))
            yield return "The student on its own is as near to the teacher as the distilled one.";
    }

    static double ForwardBits(Checkpoint state) => state.ToTeacher?.ForwardBits ?? double.NaN;
}
