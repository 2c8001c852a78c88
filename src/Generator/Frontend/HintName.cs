namespace LossGen.Generator.Frontend;

/// <summary>Names a generated file after its method.</summary>
internal static class HintName
{
    /// <summary>
    /// A readable name, made unique by a hash of what the method is called and where: overloads share the readable part,
    /// and file names do not tell cases apart. Nothing that the hash covers changes while the method is worked on.
    /// </summary>
    public static string Create(IEnumerable<string> path, string identity) =>
        $"{string.Join(".", path.Select(Sanitize))}.{Hash(identity):x8}.g.cs";

    private static string Sanitize(string name) =>
        new([.. name.Select(c => char.IsLetterOrDigit(c) || c is '.' or '_' ? c : '_')]);

    /// <summary>FNV-1a over UTF-16 units: unlike the platform's hash of a string, the same in every process.</summary>
    private static uint Hash(string text)
    {
        const uint offsetBasis = 2166136261, prime = 16777619;
        return text.Aggregate(offsetBasis, (hash, c) => unchecked((hash ^ c) * prime));
    }
}
