namespace LossGen.Kernels.Tests.References;

/// <summary>The numbers of one column that are further from their references than promised.</summary>
internal sealed class Misses
{
    private const int MostPrinted = 6;

    private readonly List<(double Excess, string Text)> _all = [];

    public int Count => _all.Count;

    /// <summary>How many numbers there were, also those that hold.</summary>
    public int Compared { get; private set; }

    /// <summary>The largest distance of all numbers, also of those that hold.</summary>
    public double WorstUlps { get; private set; }

    public void Add(double ulps, double allowed, Func<string> where)
    {
        Compared++;
        WorstUlps = Math.Max(WorstUlps, ulps);
        if (!(ulps <= allowed))
        {
            _all.Add((ulps - allowed, $"{ulps:g4} ULP, {allowed:g4} allowed: {where()}"));
        }
    }

    public override string ToString() => $"{Count} too far, worst first\n  "
        + string.Join("\n  ", _all.OrderByDescending(m => m.Excess).Take(MostPrinted).Select(m => m.Text));
}
