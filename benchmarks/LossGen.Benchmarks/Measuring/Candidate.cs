using System.Numerics;
using LossGen.Benchmarks.Memory;

namespace LossGen.Benchmarks.Measuring;

/// <summary>What a candidate is to the generated kernel.</summary>
enum Role
{
    /// <summary>It is the generated kernel.</summary>
    Kernel,

    /// <summary>It does the same work.</summary>
    Peer,

    /// <summary>It only moves the same memory, as fast as possible.</summary>
    Stream,

    /// <summary>It is an empty method.</summary>
    EmptyCall,
}

/// <summary>Does the work of a workload once and returns the loss.</summary>
delegate double Kernel<T>(Operands<T> operands)
    where T : unmanaged, INumberBase<T>;

/// <summary>One way to do the work of a workload.</summary>
/// <param name="Name">What the report calls it; peers of a kind have names that begin alike, and the fastest of them counts.</param>
/// <param name="Role">What it is to the generated kernel.</param>
/// <param name="Bind">Prepares it for the operands and gives what is timed.</param>
sealed record Candidate<T>(string Name, Role Role, Func<Operands<T>, Bound> Bind)
    where T : unmanaged, INumberBase<T>
{
    public Candidate(string name, Role role, Kernel<T> kernel)
        : this(name, role, operands => new Bound(() => kernel(operands)))
    {
    }

    public static Candidate<T> Generated(Kernel<T> kernel) => new(Names.Generated, Role.Kernel, kernel);

    public static Candidate<T> Peer(string name, Kernel<T> kernel) => new(name, Role.Peer, kernel);
}

/// <summary>A candidate and its operands.</summary>
/// <param name="Run">Does the work once and returns the loss.</param>
/// <param name="Publish">Moves the gradient to the operands, if the candidate keeps it elsewhere; not timed.</param>
/// <param name="Memory">What the candidate has prepared, if it needs memory of its own.</param>
sealed record Bound(Func<double> Run, Action? Publish = null, IDisposable? Memory = null);
