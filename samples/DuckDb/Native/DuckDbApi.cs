using System.Runtime.InteropServices;

namespace DuckDb.Native;

/// <summary>The part of DuckDB's C interface that the sample calls.</summary>
static unsafe partial class DuckDbApi
{
    /// <summary>The number of the type DOUBLE.</summary>
    public const int DoubleType = 11;

    /// <summary>The number of the type BLOB.</summary>
    public const int BlobType = 18;

    const string Library = "duckdb";

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int duckdb_open(string? path, out nint database);

    [LibraryImport(Library)]
    public static partial void duckdb_close(ref nint database);

    [LibraryImport(Library)]
    public static partial int duckdb_connect(nint database, out nint connection);

    [LibraryImport(Library)]
    public static partial void duckdb_disconnect(ref nint connection);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int duckdb_query(nint connection, string query, out QueryResult result);

    [LibraryImport(Library)]
    public static partial nint duckdb_result_error(ref QueryResult result);

    [LibraryImport(Library)]
    public static partial void duckdb_destroy_result(ref QueryResult result);

    [LibraryImport(Library)]
    public static partial nint duckdb_fetch_chunk(QueryResult result);

    [LibraryImport(Library)]
    public static partial void duckdb_destroy_data_chunk(ref nint chunk);

    [LibraryImport(Library)]
    public static partial ulong duckdb_data_chunk_get_size(nint chunk);

    [LibraryImport(Library)]
    public static partial nint duckdb_data_chunk_get_vector(nint chunk, ulong column);

    [LibraryImport(Library)]
    public static partial void* duckdb_vector_get_data(nint vector);

    [LibraryImport(Library)]
    public static partial ulong* duckdb_vector_get_validity(nint vector);

    [LibraryImport(Library)]
    public static partial void duckdb_vector_assign_string_element_len(nint vector, ulong row, byte* text, ulong length);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_logical_type(int type);

    [LibraryImport(Library)]
    public static partial void duckdb_destroy_logical_type(ref nint type);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_aggregate_function();

    [LibraryImport(Library)]
    public static partial void duckdb_destroy_aggregate_function(ref nint function);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void duckdb_aggregate_function_set_name(nint function, string name);

    [LibraryImport(Library)]
    public static partial void duckdb_aggregate_function_add_parameter(nint function, nint type);

    [LibraryImport(Library)]
    public static partial void duckdb_aggregate_function_set_return_type(nint function, nint type);

    [LibraryImport(Library)]
    public static partial void duckdb_aggregate_function_set_functions(
        nint function,
        delegate* unmanaged[Cdecl]<nint, ulong> stateSize,
        delegate* unmanaged[Cdecl]<nint, void*, void> start,
        delegate* unmanaged[Cdecl]<nint, nint, void**, void> update,
        delegate* unmanaged[Cdecl]<nint, void**, void**, ulong, void> combine,
        delegate* unmanaged[Cdecl]<nint, void**, nint, ulong, ulong, void> finish);

    [LibraryImport(Library)]
    public static partial int duckdb_register_aggregate_function(nint connection, nint function);
}

/// <summary>What a query leaves behind; its content is DuckDB's own.</summary>
[StructLayout(LayoutKind.Sequential)]
struct QueryResult
{
    readonly ulong _columns, _rows, _changed;
    readonly nint _columnData, _error, _data;
}

/// <summary>A text or blob in a vector: up to twelve bytes here, more of them elsewhere.</summary>
[StructLayout(LayoutKind.Explicit, Size = 16)]
unsafe struct StringElement
{
    /// <summary>The number of bytes.</summary>
    [FieldOffset(0)]
    public uint Length;

    /// <summary>Where they are, if there are more than twelve.</summary>
    [FieldOffset(8)]
    public byte* Elsewhere;
}
