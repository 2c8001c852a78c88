using System.Text;

namespace ShardedEvaluation.Text;

/// <summary>The texts of the sample LanguageModel: one to learn from and two to evaluate on.</summary>
/// <param name="Alphabet">The characters that occur, in their order.</param>
/// <param name="Training">The text to learn from, as places in the alphabet.</param>
/// <param name="Evaluation">The text to evaluate on, likewise.</param>
sealed record Corpus(string Alphabet, int[] Training, int[] Evaluation)
{
    /// <summary>Reads the texts that are embedded in this assembly.</summary>
    public static Corpus Load()
    {
        string training = Read("LGPL-2.1.txt");
        string evaluation = Read("GPL-3.txt") + Read("GFDL-1.3.txt");
        string alphabet = string.Concat((training + evaluation).Distinct().Order());
        return new(alphabet, Encode(training, alphabet), Encode(evaluation, alphabet));
    }

    static int[] Encode(string text, string alphabet) => [.. text.Select(character => alphabet.IndexOf(character))];

    static string Read(string file)
    {
        using var stream = typeof(Corpus).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The text '{file}' is not embedded in this assembly.");
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return reader.ReadToEnd();
    }
}
