using System.Text;
using System.Text.RegularExpressions;

namespace LanguageModel.Text;

/// <summary>The text to learn from; see Data/README.md for what it is.</summary>
sealed partial class Corpus
{
    /// <summary>How many characters a model sees before the one it predicts.</summary>
    public const int ContextLength = 8;

    static readonly string[] Files = ["GPL-3.txt", "GFDL-1.3.txt", "LGPL-2.1.txt"];

    // Whole paragraphs are held out, from all over the text: its parts differ in what they speak of.
    const int BlockLength = 500;
    const int HeldOutEvery = 10;

    readonly int[] _codes;

    Corpus(string text)
    {
        Alphabet = new(text);
        _codes = Alphabet.Encode(text);
        var places = Enumerable.Range(ContextLength, _codes.Length - ContextLength).ToLookup(IsHeldOut);
        (Training, HeldOut) = ([.. places[false]], [.. places[true]]);
    }

    /// <summary>The characters that occur.</summary>
    public Alphabet Alphabet { get; }

    /// <summary>The whole text.</summary>
    public ReadOnlySpan<int> Codes => _codes;

    /// <summary>The places of the characters that models learn to predict.</summary>
    public int[] Training { get; }

    /// <summary>The places of the characters that models are tested on.</summary>
    public int[] HeldOut { get; }

    /// <summary>Reads the text that is embedded in this assembly.</summary>
    public static Corpus Load() => new(string.Concat(Files.Select(Read).Select(Flatten)));

    /// <summary>The characters at <paramref name="places"/> and what comes before them.</summary>
    public Batch At(ReadOnlySpan<int> places)
    {
        int[] contexts = new int[places.Length * ContextLength];
        int[] labels = new int[places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            var context = _codes.AsSpan(places[i] - ContextLength, ContextLength);
            context.CopyTo(contexts.AsSpan(i * ContextLength));
            labels[i] = _codes[places[i]];
        }

        return new(contexts, labels);
    }

    // The layout goes: line breaks end paragraphs only, and there is never more than one space.
    static string Flatten(string text) =>
        string.Join('\n', ParagraphBreak().Split(text.Trim()).Select(paragraph => WhiteSpace().Replace(paragraph, " "))) + '\n';

    [GeneratedRegex(@"\s*\n\s*\n\s*")]
    private static partial Regex ParagraphBreak();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    static bool IsHeldOut(int place) => place / BlockLength % HeldOutEvery == HeldOutEvery - 1;

    static string Read(string file)
    {
        using var stream = typeof(Corpus).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The text '{file}' is not embedded in this assembly.");
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return reader.ReadToEnd();
    }
}
