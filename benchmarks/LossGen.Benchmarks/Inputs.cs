namespace LossGen.Benchmarks;

/// <summary>Random operands, the same in every run.</summary>
sealed class Inputs(int seed)
{
    readonly Random _random = new(seed);

    /// <summary>Numbers of mean 0 and a standard deviation of about <paramref name="spread"/>.</summary>
    public float[] Scores(int count, float spread = 2) =>
        [.. Enumerable.Range(0, count).Select(_ => spread * (_random.NextSingle() + _random.NextSingle() + _random.NextSingle() - 1.5f) * 2)];

    /// <summary>−1 or +1.</summary>
    public float[] Signs(int count) => [.. Enumerable.Range(0, count).Select(_ => _random.Next(2) * 2f - 1)];

    /// <summary>0 or 1.</summary>
    public float[] Bits(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)_random.Next(2))];

    /// <summary>Class indices.</summary>
    public int[] Labels(int count, int classes) => [.. Enumerable.Range(0, count).Select(_ => _random.Next(classes))];
}
