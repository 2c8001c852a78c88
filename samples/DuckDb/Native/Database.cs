using System.Runtime.InteropServices;
using LossGen;

namespace DuckDb.Native;

/// <summary>A database in memory that knows <c>exact_sum</c>.</summary>
sealed unsafe class Database : IDisposable
{
    const int LongestInPlace = 12;

    nint _database;
    nint _connection;

    /// <summary>Opens it.</summary>
    public Database()
    {
        if (DuckDbApi.duckdb_open(null, out _database) != 0 || DuckDbApi.duckdb_connect(_database, out _connection) != 0)
            throw new InvalidOperationException("DuckDB did not open.");
        ExactSumAggregate.Register(_connection);
    }

    /// <summary>Runs a statement whose result nobody reads.</summary>
    public void Run(string statement)
    {
        var result = Query(statement);
        DuckDbApi.duckdb_destroy_result(ref result);
    }

    /// <summary>The numbers in the first column of a result.</summary>
    public double[] Numbers(string query) =>
        Read(query, (vector, row) => ((double*)DuckDbApi.duckdb_vector_get_data(vector))[row]);

    /// <summary>The totals in the first column of a result.</summary>
    public LossSum[] Totals(string query) => Read(query, (vector, row) =>
    {
        StringElement* element = (StringElement*)DuckDbApi.duckdb_vector_get_data(vector) + row;
        byte* start = element->Length <= LongestInPlace ? (byte*)element + sizeof(uint) : element->Elsewhere;
        return LossSum.ReadFrom(new ReadOnlySpan<byte>(start, (int)element->Length));
    });

    T[] Read<T>(string query, Func<nint, int, T> element)
    {
        var result = Query(query);
        List<T> values = [];
        for (nint chunk; (chunk = DuckDbApi.duckdb_fetch_chunk(result)) != 0;)
        {
            nint vector = DuckDbApi.duckdb_data_chunk_get_vector(chunk, 0);
            for (int row = 0; row < (int)DuckDbApi.duckdb_data_chunk_get_size(chunk); row++)
                values.Add(element(vector, row));
            DuckDbApi.duckdb_destroy_data_chunk(ref chunk);
        }

        DuckDbApi.duckdb_destroy_result(ref result);
        return [.. values];
    }

    QueryResult Query(string query)
    {
        if (DuckDbApi.duckdb_query(_connection, query, out var result) == 0)
            return result;

        string? reason = Marshal.PtrToStringUTF8(DuckDbApi.duckdb_result_error(ref result));
        DuckDbApi.duckdb_destroy_result(ref result);
        throw new InvalidOperationException($"DuckDB: {reason}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        DuckDbApi.duckdb_disconnect(ref _connection);
        DuckDbApi.duckdb_close(ref _database);
    }
}
