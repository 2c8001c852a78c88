using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LossGen;

namespace DataParallel.Mpi;

/// <summary>The processes that <c>mpirun</c> started, and what they do together.</summary>
sealed unsafe class Processes : IDisposable
{
    readonly nint _totalType;
    readonly nint _mergeOperation;

    /// <summary>Joins the others.</summary>
    public Processes()
    {
        OpenMpi.Check(OpenMpi.MPI_Init(0, 0));
        OpenMpi.Check(OpenMpi.MPI_Comm_rank(OpenMpi.World, out int rank));
        OpenMpi.Check(OpenMpi.MPI_Comm_size(OpenMpi.World, out int count));
        (Rank, Count) = (rank, count);
        OpenMpi.Check(OpenMpi.MPI_Type_contiguous(LossSum.ByteCount, OpenMpi.Byte, out _totalType));
        OpenMpi.Check(OpenMpi.MPI_Type_commit(ref _totalType));
        OpenMpi.Check(OpenMpi.MPI_Op_create(&Merge, isCommutative: 1, out _mergeOperation));
    }

    /// <summary>The number of this process.</summary>
    public int Rank { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The total of all processes' totals, exact, whatever order MPI takes.</summary>
    public LossSum AllReduce(in LossSum total)
    {
        Span<byte> own = stackalloc byte[LossSum.ByteCount], all = stackalloc byte[LossSum.ByteCount];
        total.WriteTo(own);
        fixed (byte* source = own, destination = all)
            OpenMpi.Check(OpenMpi.MPI_Allreduce(source, destination, 1, _totalType, _mergeOperation, OpenMpi.World));
        return LossSum.ReadFrom(all);
    }

    /// <summary>Everybody's numbers, in the order of the processes.</summary>
    public void AllGather(ReadOnlySpan<float> own, Span<float> all)
    {
        if (all.Length != own.Length * Count)
            throw new ArgumentException(
                $"all has {all.Length} elements instead of {own.Length} for each of {Count} processes.", nameof(all));

        fixed (float* source = own, destination = all)
            OpenMpi.Check(
                OpenMpi.MPI_Allgather(source, own.Length, OpenMpi.Float, destination, own.Length, OpenMpi.Float, OpenMpi.World));
    }

    /// <summary>The sums of everybody's numbers, rounded in whatever order MPI takes.</summary>
    public void AllSum(ReadOnlySpan<float> own, Span<float> sums)
    {
        if (sums.Length != own.Length)
            throw new ArgumentException($"sums has {sums.Length} elements instead of {own.Length}.", nameof(sums));

        fixed (float* source = own, destination = sums)
            OpenMpi.Check(
                OpenMpi.MPI_Allreduce(source, destination, own.Length, OpenMpi.Float, OpenMpi.Sum, OpenMpi.World));
    }

    /// <inheritdoc/>
    public void Dispose() => OpenMpi.Check(OpenMpi.MPI_Finalize());

    // Called by MPI. Bytes that are no total end the process, and MPI with it: there is no caller to throw to.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static void Merge(byte* source, byte* target, int* count, nint* type)
    {
        for (int i = 0; i < *count; i++)
        {
            ReadOnlySpan<byte> other = new(source + i * LossSum.ByteCount, LossSum.ByteCount);
            Span<byte> merged = new(target + i * LossSum.ByteCount, LossSum.ByteCount);
            (LossSum.ReadFrom(other) + LossSum.ReadFrom(merged)).WriteTo(merged);
        }
    }
}
