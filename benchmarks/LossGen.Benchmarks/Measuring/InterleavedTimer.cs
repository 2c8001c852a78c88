using System.Diagnostics;

namespace LossGen.Benchmarks.Measuring;

/// <summary>
/// Times candidates in turn, again and again, so that what the machine does meanwhile (clock, neighbours, page cache)
/// meets all of them alike. Before each sample the candidate runs once untimed and finds the caches as it leaves them.
/// </summary>
static class InterleavedTimer
{
    const int Rounds = 41;

    static readonly TimeSpan ShortestSample = TimeSpan.FromMicroseconds(200);

    /// <summary>Seconds per run, by candidate and round.</summary>
    public static double[][] Time(Candidate[] candidates)
    {
        int[] repetitions = [.. candidates.Select(Repetitions)];
        double[][] samples = [.. candidates.Select(_ => new double[Rounds])];
        for (int round = 0; round < Rounds; round++)
        {
            for (int turn = 0; turn < candidates.Length; turn++)
            {
                // Nobody always follows the same neighbour.
                int c = (round + turn) % candidates.Length;
                samples[c][round] = Sample(candidates[c], repetitions[c]);
            }
        }

        return samples;
    }

    static int Repetitions(Candidate candidate)
    {
        int repetitions = 1;
        while (Sample(candidate, repetitions) * repetitions < ShortestSample.TotalSeconds)
        {
            repetitions *= 2;
        }

        return repetitions;
    }

    static double Sample(Candidate candidate, int repetitions)
    {
        candidate.Run();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repetitions; i++)
        {
            candidate.Run();
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds / repetitions;
    }
}
