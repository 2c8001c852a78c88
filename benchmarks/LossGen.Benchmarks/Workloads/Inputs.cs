namespace LossGen.Benchmarks.Workloads;

/// <summary>Random operands, the same in every run.</summary>
sealed class Inputs(int seed)
{
    /// <summary>Longer operands repeat themselves: a prime, so that no two rows are alike.</summary>
    const int Period = 1_000_003;

    readonly Random _random = new(seed);

    /// <summary>Numbers of mean 0 and a standard deviation of about <paramref name="spread"/>.</summary>
    public float[] Scores(int count, float spread = 2) =>
        Draw(count, random => spread * (random.NextSingle() + random.NextSingle() + random.NextSingle() - 1.5f) * 2);

    /// <summary>−1 or +1.</summary>
    public float[] Signs(int count) => Draw(count, random => random.Next(2) * 2f - 1);

    /// <summary>0 or 1.</summary>
    public float[] Bits(int count) => Draw(count, random => random.Next(2));

    /// <summary>Numbers above 0 whose sum over all elements is 1.</summary>
    public float[] Probabilities(int count)
    {
        float[] numbers = Draw(count, random => random.NextSingle() + 0.05f);
        double sum = numbers.Sum(x => (double)x) * count / numbers.Length;
        return [.. numbers.Select(x => (float)(x / sum))];
    }

    /// <summary>Class indices.</summary>
    public int[] Labels(int count, int classes) => [.. Enumerable.Range(0, count).Select(_ => _random.Next(classes))];

    float[] Draw(int count, Func<Random, float> next)
    {
        float[] numbers = new float[Math.Min(count, Period)];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = next(_random);
        }

        return numbers;
    }
}
