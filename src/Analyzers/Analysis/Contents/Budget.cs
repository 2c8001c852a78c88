namespace LossGen.Analyzers.Analysis;

/// <summary>
/// The steps that an analysis of a member may take. There are as many for each operation of the member, so that no member costs more
/// than its size; one that needs more is left without proofs.
/// </summary>
internal sealed class Budget(int operations)
{
    private const int StepsPerOperation = 50, StepsAtLeast = 20_000;

    private int _left = StepsAtLeast + (int)Math.Min(operations * (long)StepsPerOperation, int.MaxValue / 2);

    public bool IsSpent => _left < 0;

    public void Spend(int steps) => _left -= IsSpent ? 0 : steps;
}
