using System.Globalization;
using LossGen.Benchmarks.Reporting;
using LossGen.Publishing;
using LossGen.Tests;

// Publishes an app in several ways, measures them in turns, and prints a table. With the argument "write" the table goes into docs/publishing.md.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int rounds = 9;
DirectoryInfo folder = Directory.CreateTempSubdirectory("lossgen-publishing-");
try
{
    List<Published> apps = [];
    foreach (Variant variant in Variant.All)
    {
        Console.Error.WriteLine($"publishing {variant.Folder}");
        apps.Add(Published.Publish(variant, folder.FullName));
    }

    for (int round = 1; round <= rounds; round++)
    {
        Console.Error.WriteLine($"round {round} of {rounds}");
        apps.ForEach(app => app.Measure());
    }

    string table = Table.Of(apps);
    if (args is ["write"])
        Page.Write(Path.Combine(RepositoryRoot.Path, "docs", "publishing.md"), new Dictionary<string, string> { ["measured"] = table });
    Console.WriteLine(table);
}
finally
{
    folder.Delete(recursive: true);
}
