using System.Runtime.InteropServices;

namespace DataParallel.Mpi;

/// <summary>The part of Open MPI's C interface that the sample calls. Its constants are addresses of symbols.</summary>
static unsafe partial class OpenMpi
{
    const string Library = "libmpi.so.40";

    static readonly Lazy<nint> Handle = new(() => NativeLibrary.Load(Library, typeof(OpenMpi).Assembly, null));

    /// <summary>All processes.</summary>
    public static nint World => NativeLibrary.GetExport(Handle.Value, "ompi_mpi_comm_world");

    /// <summary>The type "byte".</summary>
    public static nint Byte => NativeLibrary.GetExport(Handle.Value, "ompi_mpi_byte");

    /// <summary>The type "float".</summary>
    public static nint Float => NativeLibrary.GetExport(Handle.Value, "ompi_mpi_float");

    /// <summary>The operation "sum", whose order is MPI's own affair.</summary>
    public static nint Sum => NativeLibrary.GetExport(Handle.Value, "ompi_mpi_op_sum");

    /// <summary>Says why MPI cannot run on this machine; null if it can.</summary>
    public static string? Obstacle()
    {
        try
        {
            _ = Handle.Value;
            return null;
        }
        catch (DllNotFoundException)
        {
            return $"{Library} is not there";
        }
    }

    /// <summary>Turns the error code of a call into an exception.</summary>
    public static void Check(int result)
    {
        if (result != 0)
            throw new InvalidOperationException($"MPI failed with error {result}.");
    }

    [LibraryImport(Library)]
    public static partial int MPI_Init(nint count, nint arguments);

    [LibraryImport(Library)]
    public static partial int MPI_Finalize();

    [LibraryImport(Library)]
    public static partial int MPI_Comm_rank(nint communicator, out int rank);

    [LibraryImport(Library)]
    public static partial int MPI_Comm_size(nint communicator, out int size);

    [LibraryImport(Library)]
    public static partial int MPI_Type_contiguous(int count, nint element, out nint type);

    [LibraryImport(Library)]
    public static partial int MPI_Type_commit(ref nint type);

    [LibraryImport(Library)]
    public static partial int MPI_Op_create(
        delegate* unmanaged[Cdecl]<byte*, byte*, int*, nint*, void> function, int isCommutative, out nint operation);

    [LibraryImport(Library)]
    public static partial int MPI_Allreduce(
        void* source, void* destination, int count, nint type, nint operation, nint communicator);

    [LibraryImport(Library)]
    public static partial int MPI_Allgather(
        void* source, int sourceCount, nint sourceType, void* destination, int count, nint type, nint communicator);
}
