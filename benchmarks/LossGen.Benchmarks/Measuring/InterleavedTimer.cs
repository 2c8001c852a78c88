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
    // Where memory is given back and asked for page by page, large tensors take seconds: three samples of these tell enough.
    const double Slow = 1;
    const int RoundsBetweenSlow = 15;

    /// <summary>Seconds per run, by candidate and round; NaN in the rounds that a slow candidate leaves out.</summary>
    public static double[][] Time(IReadOnlyList<IContender> contenders, Effort effort)
    {
        (int Repetitions, int Every)[] pace = [.. contenders.Select(c => Pace(c, effort.ShortestSample))];
        double[][] samples = [.. contenders.Select(_ => new double[effort.Rounds])];
        for (int round = 0; round < effort.Rounds; round++)
        {
            for (int turn = 0; turn < contenders.Count; turn++)
            {
                // Nobody always follows the same neighbour.
                int c = (round + turn) % contenders.Count;
                samples[c][round] = round % pace[c].Every == 0 ? contenders[c].Sample(pace[c].Repetitions) : double.NaN;
            }
        }

        return samples;
    }

    // How many runs make a sample, and in which rounds there is one.
    static (int Repetitions, int Every) Pace(IContender contender, TimeSpan shortest)
    {
        int repetitions = 1;
        double seconds = contender.Sample(repetitions);
        while (seconds * repetitions < shortest.TotalSeconds)
        {
            repetitions *= 2;
            seconds = contender.Sample(repetitions);
        }

        return (repetitions, seconds > Slow ? RoundsBetweenSlow : 1);
    }
}
