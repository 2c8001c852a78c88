using System.Globalization;
using Perplexity;
using Perplexity.Text;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var folder = Directory.CreateTempSubdirectory("perplexity-");
try
{
    string[] failures = [.. new Comparison(Corpus.Load(), folder.FullName).Run()];
    foreach (string failure in failures)
        Console.Error.WriteLine(failure);
    return failures.Length == 0 ? 0 : 1;
}
finally
{
    folder.Delete(recursive: true);
}
