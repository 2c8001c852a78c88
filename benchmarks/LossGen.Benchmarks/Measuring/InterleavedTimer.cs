namespace LossGen.Benchmarks.Measuring;

/// <summary>How much is measured.</summary>
/// <param name="Rounds">The samples of each candidate.</param>
/// <param name="ShortestSample">How long one takes at least.</param>
sealed record Effort(int Rounds, TimeSpan ShortestSample)
{
    /// <summary>Enough to judge a goal.</summary>
    public static Effort Full { get; } = new(31, TimeSpan.FromMilliseconds(2));

    /// <summary>Enough to see that everything works.</summary>
    public static Effort Quick { get; } = new(5, TimeSpan.FromMilliseconds(0.3));
}

/// <summary>
/// Times candidates in turn, again and again, so that what the machine does meanwhile (clock, neighbours, page cache)
/// meets all of them alike.
/// </summary>
static class InterleavedTimer
{
    /// <summary>Seconds per run, by candidate and round.</summary>
    public static double[][] Time(IReadOnlyList<IContender> contenders, Effort effort)
    {
        int[] repetitions = [.. contenders.Select(c => Repetitions(c, effort.ShortestSample))];
        double[][] samples = [.. contenders.Select(_ => new double[effort.Rounds])];
        for (int round = 0; round < effort.Rounds; round++)
        {
            for (int turn = 0; turn < contenders.Count; turn++)
            {
                // Nobody always follows the same neighbour.
                int c = (round + turn) % contenders.Count;
                samples[c][round] = contenders[c].Sample(repetitions[c]);
            }
        }

        return samples;
    }

    static int Repetitions(IContender contender, TimeSpan shortest)
    {
        int repetitions = 1;
        while (contender.Sample(repetitions) * repetitions < shortest.TotalSeconds)
        {
            repetitions *= 2;
        }

        return repetitions;
    }
}
