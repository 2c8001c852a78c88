using System.Text;

namespace LossGen.Generator.Frontend;

/// <summary>Names a generated file after its method.</summary>
internal static class HintName
{
    /// <summary>
    /// The most bytes of the readable part. File systems allow 255 for a name, and Windows 260 characters for a path, of which the folders of
    /// a project and of the compiler's output take their part.
    /// </summary>
    private const int MostBytes = 80;

    /// <summary>
    /// A readable name, made unique by a hash of what the method is called and where: overloads share the readable part,
    /// and file names do not tell cases apart. Of a long name the end is kept. Nothing that the hash covers changes while the method is worked on.
    /// </summary>
    public static string Create(IEnumerable<string> path, string identity) =>
        $"{End(string.Join(".", path.Select(Sanitize)))}.{Hash(identity):x8}.g.cs";

    // Whole names if the last one has room, else the end of that.
    private static string End(string name)
    {
        int start = name.Length;
        for (int bytes = 0; start > 0; start--)
        {
            bytes += Encoding.UTF8.GetByteCount([name[start - 1]]);
            if (bytes > MostBytes)
            {
                break;
            }
        }

        int dot = start == 0 ? -1 : name.IndexOf('.', start - 1);
        return name.Substring(dot < 0 ? start : dot + 1);
    }

    private static string Sanitize(string name) =>
        new([.. name.Select(c => char.IsLetterOrDigit(c) || c is '.' or '_' ? c : '_')]);

    /// <summary>FNV-1a over UTF-16 units: unlike the platform's hash of a string, the same in every process.</summary>
    private static uint Hash(string text)
    {
        const uint offsetBasis = 2166136261, prime = 16777619;
        return text.Aggregate(offsetBasis, (hash, c) => unchecked((hash ^ c) * prime));
    }
}
