namespace LanguageModel.Text;

/// <summary>The characters of a text, numbered in order.</summary>
sealed class Alphabet(string text)
{
    readonly char[] _characters = [.. text.Distinct().Order()];

    /// <summary>The number of characters.</summary>
    public int Size => _characters.Length;

    /// <summary>The numbers of the characters of <paramref name="text"/>.</summary>
    public int[] Encode(string text) => [.. text.Select(character => Array.BinarySearch(_characters, character))];

    /// <summary>The text that the numbers stand for.</summary>
    public string Decode(IEnumerable<int> codes) => new([.. codes.Select(code => _characters[code])]);
}
