using System.Numerics;
using LossGen.Benchmarks.Memory;

namespace LossGen.Benchmarks.Measuring;

/// <summary>What names a workload.</summary>
/// <param name="Loss">The kind.</param>
/// <param name="Outputs">What is computed.</param>
/// <param name="Element">The element type.</param>
/// <param name="Size">The size of the input.</param>
sealed record Work(string Loss, string Outputs, string Element, string Size)
{
    public override string ToString() => $"{Loss} {Outputs} {Element} {Size}";
}

/// <summary>Work, and everything that can do it, the generated kernel first.</summary>
/// <param name="Work">Its name.</param>
/// <param name="Elements">The number of elements.</param>
abstract record Workload(Work Work, int Elements)
{
    /// <summary>Whether threads must be free to run on any processor.</summary>
    public bool AllProcessors { get; init; }

    /// <summary>Whether there is a candidate of this name.</summary>
    public abstract bool Has(string candidate);

    /// <summary>Makes the operands and binds the candidates to them: all, or the one of that name.</summary>
    public abstract Session Open(string? candidate = null);
}

/// <inheritdoc/>
/// <param name="Work">Its name.</param>
/// <param name="Elements">The number of elements.</param>
/// <param name="Prepare">Makes the operands.</param>
/// <param name="Candidates">The generated kernel, and what it is compared with.</param>
sealed record Workload<T>(Work Work, int Elements, Func<Operands<T>> Prepare, Candidate<T>[] Candidates) : Workload(Work, Elements)
    where T : unmanaged, INumberBase<T>
{
    public override bool Has(string candidate) => Candidates.Any(c => c.Name == candidate);

    public override Session Open(string? candidate = null)
    {
        Operands<T> operands = Prepare();
        IEnumerable<Candidate<T>> bound = Candidates.Where(c => candidate is null || c.Name == candidate);
        return new(operands, [.. bound.Select(c => new LocalContender(c.Name, c.Role, c.Bind(operands)))]);
    }
}
