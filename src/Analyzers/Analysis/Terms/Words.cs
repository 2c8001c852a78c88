namespace LossGen.Analyzers.Analysis;

/// <summary>The words an identifier is made of, in lower case: <c>meanLogProb</c> has <c>mean</c>, <c>log</c> and <c>prob</c>.</summary>
internal static class Words
{
    // The same identifiers come again and again. A slot of the table keeps the last one that fell into it.
    private const int Slots = 4096;
    private static readonly Split?[] Known = new Split?[Slots];

    public static IReadOnlyList<string> Of(string identifier) => SplitOf(identifier).Words;

    private static Split SplitOf(string identifier)
    {
        int slot = identifier.GetHashCode() & (Slots - 1);
        if (Known[slot] is { } known && known.Identifier == identifier)
        {
            return known;
        }

        return Known[slot] = new Split(identifier, Separate(identifier));
    }

    private static List<string> Separate(string identifier)
    {
        List<string> words = [];
        int start = 0;
        for (int i = 1; i <= identifier.Length; i++)
        {
            if (i == identifier.Length || IsBoundary(identifier, i))
            {
                Add(words, identifier, start, i);
                start = i;
            }
        }

        return words;
    }

    /// <summary>
    /// Whether one of the identifier's words is in a set of lower-case words. A single letter counts where the identifier
    /// begins with it: <c>pTeacher</c> is a p, <c>alphaP</c> is not. Two words in a row also count as one.
    /// </summary>
    public static bool Any(string identifier, HashSet<string> set)
    {
        foreach (string candidate in SplitOf(identifier).Candidates)
        {
            if (set.Contains(candidate))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is among those of an identifier.</summary>
    public static bool Contains(this IReadOnlyList<string> words, string wanted)
    {
        foreach (string word in words)
        {
            if (word == wanted)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A set of lower-case words, written with spaces between them.</summary>
    public static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    // aB, ABc and a_b; digits stay with the letters in front of them.
    private static bool IsBoundary(string text, int i) =>
        text[i] == '_' || text[i - 1] == '_'
        || (char.IsUpper(text[i]) && (!char.IsUpper(text[i - 1]) || (i + 1 < text.Length && char.IsLower(text[i + 1]))));

    private static void Add(List<string> words, string text, int start, int end)
    {
        while (end > start && text[end - 1] is >= '0' and <= '9')
        {
            end--;
        }

        if (end > start && (end - start > 1 || text[start] != '_'))
        {
            words.Add(text.Substring(start, end - start).ToLowerInvariant());
        }
    }

    private sealed class Split(string identifier, List<string> words)
    {
        public string Identifier { get; } = identifier;

        public List<string> Words { get; } = words;

        /// <summary>What is looked for in a set: the words that count, and each two in a row.</summary>
        public List<string> Candidates { get; } = CandidatesOf(words);

        private static List<string> CandidatesOf(List<string> words)
        {
            List<string> candidates = [];
            for (int i = 0; i < words.Count; i++)
            {
                if (i == 0 || words[i].Length > 1)
                {
                    candidates.Add(words[i]);
                }

                if (i > 0)
                {
                    candidates.Add(words[i - 1] + words[i]);
                }
            }

            return candidates;
        }
    }
}
