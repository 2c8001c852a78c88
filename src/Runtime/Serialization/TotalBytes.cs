namespace LossGen.Runtime;

/// <summary>The checks that reading and writing any total starts with. The first byte is the version of the format.</summary>
static class TotalBytes
{
    /// <summary>Checks that a total has room in <paramref name="destination"/>.</summary>
    public static void CheckDestination<T>(ReadOnlySpan<byte> destination)
        where T : struct, ITotal<T>
    {
        if (destination.Length < T.ByteCount)
        {
            throw new ArgumentException(
                $"destination has {destination.Length} bytes, but a {typeof(T).Name} takes {T.ByteCount}.", nameof(destination));
        }
    }

    /// <summary>Checks that <paramref name="source"/> has the length and the version of a total.</summary>
    public static void CheckSource<T>(ReadOnlySpan<byte> source, byte version)
        where T : struct, ITotal<T>
    {
        if (source.Length != T.ByteCount)
            throw Unreadable(nameof(source), $"has {source.Length} bytes, but a {typeof(T).Name} takes {T.ByteCount}");
        if (source[0] != version)
            throw Unreadable(nameof(source), $"has format {source[0]}, but only format {version} is known");
    }

    /// <summary>The exception for bytes that are no total.</summary>
    /// <param name="parameter">The parameter that holds them.</param>
    /// <param name="problem">What is wrong, to be read after the name of the parameter.</param>
    public static ArgumentException Unreadable(string parameter, string problem) => new($"{parameter} {problem}.", parameter);
}
