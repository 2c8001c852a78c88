using LanguageModel.Text;
using Spectre.Console;

namespace LanguageModel.Reports;

/// <summary>Shows what a model has to beat, and what one writes.</summary>
static class TextReport
{
    /// <summary>Prints what the text gives away by its statistics alone.</summary>
    public static void Print(Corpus corpus, TextStatistics statistics)
    {
        var table = new Table().Title($"{corpus.Codes.Length:N0} characters of text, {corpus.Alphabet.Size} different ones");
        table.AddColumn("A character, for one who knows").AddColumn("Bits", column => column.RightAligned());
        table.AddRow("nothing (uniform)", $"{statistics.Guess:F3}");
        table.AddRow("how frequent each character is, H(X)", $"{statistics.Entropy:F3}");
        table.AddRow("also the character before, H(Y|X)", $"{statistics.ConditionalEntropy:F3}");
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine(
            $"A character tells I(X; Y) = {statistics.MutualInformation:F3} bits of the next one.\n" +
            $"{corpus.HeldOut.Length:N0} characters are held out; what follows is measured on them.");
    }

    /// <summary>Prints what a model wrote.</summary>
    public static void PrintWriting(string author, string text, double perplexity)
    {
        AnsiConsole.Write(new Panel(new Spectre.Console.Text(text)).Header($" {author} writes "));
        AnsiConsole.WriteLine($"The perplexity of the {author.ToLowerInvariant()} for its own text is {perplexity:F2}.");
    }
}
