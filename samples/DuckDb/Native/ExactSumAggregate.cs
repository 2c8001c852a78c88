using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LossGen;

namespace DuckDb.Native;

/// <summary>
/// The aggregate <c>exact_sum(DOUBLE)</c>, whose value is the bytes of a <see cref="LossSum"/>. A state is a
/// <see cref="LossSum"/> in DuckDB's memory.
/// </summary>
static unsafe class ExactSumAggregate
{
    /// <summary>Makes the aggregate known to a connection's database.</summary>
    public static void Register(nint connection)
    {
        nint function = DuckDbApi.duckdb_create_aggregate_function();
        nint number = DuckDbApi.duckdb_create_logical_type(DuckDbApi.DoubleType);
        nint blob = DuckDbApi.duckdb_create_logical_type(DuckDbApi.BlobType);
        DuckDbApi.duckdb_aggregate_function_set_name(function, "exact_sum");
        DuckDbApi.duckdb_aggregate_function_add_parameter(function, number);
        DuckDbApi.duckdb_aggregate_function_set_return_type(function, blob);
        DuckDbApi.duckdb_aggregate_function_set_functions(function, &StateSize, &Start, &Update, &Combine, &Finish);
        int result = DuckDbApi.duckdb_register_aggregate_function(connection, function);
        DuckDbApi.duckdb_destroy_logical_type(ref number);
        DuckDbApi.duckdb_destroy_logical_type(ref blob);
        DuckDbApi.duckdb_destroy_aggregate_function(ref function);
        if (result != 0)
            throw new InvalidOperationException("DuckDB did not register exact_sum.");
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static ulong StateSize(nint info) => (ulong)sizeof(LossSum);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static void Start(nint info, void* state) => *(LossSum*)state = LossSum.Empty;

    // Every row has a state. Rows of the same group that follow each other are added by one call.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static void Update(nint info, nint chunk, void** states)
    {
        int rows = (int)DuckDbApi.duckdb_data_chunk_get_size(chunk);
        nint column = DuckDbApi.duckdb_data_chunk_get_vector(chunk, 0);
        double* numbers = (double*)DuckDbApi.duckdb_vector_get_data(column);
        ulong* validity = DuckDbApi.duckdb_vector_get_validity(column);
        for (int start = 0; start < rows;)
        {
            int end = start;
            while (end < rows && states[end] == states[start] && IsValid(validity, end))
                end++;
            ((LossSum*)states[start])->Add(new ReadOnlySpan<double>(numbers + start, end - start));
            start = end < rows && !IsValid(validity, end) ? end + 1 : end;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static void Combine(nint info, void** sources, void** targets, ulong count)
    {
        for (ulong i = 0; i < count; i++)
            ((LossSum*)targets[i])->Merge(*(LossSum*)sources[i]);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static void Finish(nint info, void** states, nint result, ulong count, ulong offset)
    {
        Span<byte> bytes = stackalloc byte[LossSum.ByteCount];
        for (ulong i = 0; i < count; i++)
        {
            ((LossSum*)states[i])->WriteTo(bytes);
            fixed (byte* text = bytes)
                DuckDbApi.duckdb_vector_assign_string_element_len(result, offset + i, text, (ulong)bytes.Length);
        }
    }

    static bool IsValid(ulong* validity, int row) => validity is null || (validity[row / 64] >> row % 64 & 1) != 0;
}
