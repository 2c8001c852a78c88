using System.Text;
using System.Text.RegularExpressions;

namespace Perplexity.Text;

/// <summary>A piece of text that stands for itself: here a paragraph.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Bytes">Its length in bytes, whatever the tokens are.</param>
sealed record Document(int[] Tokens, int Bytes)
{
    /// <summary>How many tokens are predicted: all but the first.</summary>
    public int Predicted => Tokens.Length - 1;
}

/// <summary>The texts of the sample LanguageModel, in paragraphs.</summary>
sealed partial class Corpus
{
    const int HeldOutEvery = 4;
    const int LongestDocument = 250;

    static readonly string[] Files = ["GPL-3.txt", "GFDL-1.3.txt", "LGPL-2.1.txt"];

    Corpus(string[] paragraphs)
    {
        var parts =
            paragraphs.Index().ToLookup(paragraph => paragraph.Index % HeldOutEvery == 0, paragraph => paragraph.Item);
        Tokenizer = new(string.Join('\n', parts[false]), string.Concat(paragraphs));
        Training = [.. parts[false].Select(Tokenizer.Encode)];
        HeldOut = [.. parts[true].Select(text => new Document(Tokenizer.Encode(text), Encoding.UTF8.GetByteCount(text)))];
        HeldOut = [.. HeldOut.Where(document => document.Predicted is > 0 and < LongestDocument)];
    }

    /// <summary>What cuts the text into tokens.</summary>
    public Tokenizer Tokenizer { get; }

    /// <summary>The tokens of the paragraphs to learn from.</summary>
    public IReadOnlyList<int[]> Training { get; }

    /// <summary>The paragraphs to evaluate on.</summary>
    public IReadOnlyList<Document> HeldOut { get; }

    /// <summary>Reads the texts that are embedded in this assembly.</summary>
    public static Corpus Load() =>
        new([.. Files.SelectMany(file => Break().Split(Read(file).Trim())).Select(text => Spaces().Replace(text, " "))]);

    static string Read(string file)
    {
        using var stream = typeof(Corpus).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The text '{file}' is not embedded in this assembly.");
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\s*\n\s*\n\s*")]
    private static partial Regex Break();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
