using Digits.Data;

namespace Digits.Regression;

/// <summary>Training data in which some targets are grossly wrong.</summary>
/// <param name="Samples">The data with the wrong targets.</param>
/// <param name="IsOutlier">Whether the target of a row was replaced.</param>
sealed record PlantedOutliers(Samples<float> Samples, bool[] IsOutlier)
{
    /// <summary>The code for "not measured" that somebody forgot to remove; true scores end near 350.</summary>
    public const float MissingCode = 999;

    const double Share = 0.1;

    /// <summary>Replaces a tenth of the targets, picked at random, by <see cref="MissingCode"/>.</summary>
    public static PlantedOutliers In(Samples<float> clean, Random random)
    {
        int[] order = Enumerable.Range(0, clean.Count).ToArray();
        random.Shuffle(order);
        bool[] isOutlier = new bool[clean.Count];
        foreach (int row in order.Take((int)(Share * clean.Count)))
        {
            isOutlier[row] = true;
        }

        var targets = clean.Targets.Zip(isOutlier, (target, wrong) => wrong ? MissingCode : target);
        return new(clean with { Targets = [.. targets] }, isOutlier);
    }
}
