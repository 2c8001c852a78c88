namespace LossGen.Runtime;

/// <summary>A total as text: base64 of its bytes. Every converter writes and reads this.</summary>
static class TotalText
{
    /// <summary>The text of a total.</summary>
    public static string Write<T>(in T total)
        where T : struct, ITotal<T>
    {
        Span<byte> bytes = stackalloc byte[T.ByteCount];
        total.WriteTo(bytes);
        return Convert.ToBase64String(bytes);
    }

    /// <summary>The total of a text.</summary>
    /// <exception cref="FormatException">The text is not what <see cref="Write"/> writes.</exception>
    public static T Read<T>(string? text)
        where T : struct, ITotal<T>
    {
        if (text is null)
            throw Unreadable<T>("it is null");

        Span<byte> bytes = stackalloc byte[T.ByteCount];
        if (!Convert.TryFromBase64String(text, bytes, out int length))
            throw Unreadable<T>(Problem(text, T.ByteCount));
        if (length != bytes.Length)
            throw Unreadable<T>($"it has {length} bytes");

        try
        {
            return T.ReadFrom(bytes);
        }
        catch (ArgumentException exception)
        {
            throw new FormatException($"A text is not a {typeof(T).Name}: {exception.Message}", exception);
        }
    }

    // A decoder with a fixed destination fails alike for a text that is too long and for one that is not base64.
    static string Problem(string text, int expected)
    {
        byte[] bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int length) && length > expected
            ? $"it has {length} bytes"
            : "it is not base64";
    }

    static FormatException Unreadable<T>(string problem)
        where T : struct, ITotal<T> =>
        new($"A text is not a {typeof(T).Name}, base64 of {T.ByteCount} bytes: {problem}.");
}
