using System.Text.RegularExpressions;

namespace Perplexity.Text;

/// <summary>
/// Cuts text into tokens: frequent words with the space before them, and single characters for the rest.
/// </summary>
sealed partial class Tokenizer
{
    const int Words = 200;

    readonly Dictionary<string, int> _ids;
    readonly int _longest;

    /// <summary>Learns the words from a text; the characters are those of <paramref name="all"/>.</summary>
    public Tokenizer(string text, string all)
    {
        var words = Word().Matches(text).CountBy(match => match.Value).Where(word => word.Key.Length > 2)
            .OrderByDescending(word => word.Value * (word.Key.Length - 1)).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Take(Words).Select(word => word.Key);
        string[] tokens = [.. all.Distinct().Order().Select(character => character.ToString()), .. words];
        _ids = tokens.Index().ToDictionary(token => token.Item, token => token.Index);
        _longest = tokens.Max(token => token.Length);
    }

    /// <summary>The number of tokens there are.</summary>
    public int Vocabulary => _ids.Count;

    /// <summary>The tokens of a text, the longest that fits first.</summary>
    public int[] Encode(string text)
    {
        List<int> tokens = [];
        for (int i = 0; i < text.Length;)
        {
            int length = Math.Min(_longest, text.Length - i), token;
            while (!_ids.TryGetValue(text.Substring(i, length), out token))
                length--;
            tokens.Add(token);
            i += length;
        }

        return [.. tokens];
    }

    [GeneratedRegex(" ?[A-Za-z]+")]
    private static partial Regex Word();
}
