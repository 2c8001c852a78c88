using LossGen.Benchmarks.Memory;

namespace LossGen.Benchmarks.Measuring;

/// <summary>A workload whose operands are in memory.</summary>
/// <param name="Operands">The memory, which the session frees.</param>
/// <param name="Contenders">The candidates of this process, the generated kernel first.</param>
sealed record Session(IOperands Operands, LocalContender[] Contenders) : IDisposable
{
    public void Dispose()
    {
        Array.ForEach(Contenders, contender => contender.Dispose());
        Operands.Dispose();
    }
}
