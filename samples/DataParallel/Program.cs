using System.Globalization;
using DataParallel.Runs;
using Spectre.Console;

const int Skipped = 77;
const string Refusal = "8 parts of a batch do not divide among 3 processes";
const double RequiredAccuracy = 0.85;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is [ProcessReport.Argument])
    return ProcessReport.Train();

if (MpiRun.Obstacle() is { } obstacle)
{
    Console.WriteLine($"Skipped, because {obstacle} (on Debian: apt install openmpi-bin).");
    return Skipped;
}

var table =
    new Table().Title("100 steps").AddColumns("Processes", "In the order of the parts", "As MPI adds", "Held out");
List<ProcessReport> results = [];
foreach (int count in new[] { 1, 2, 4 })
{
    var last = LiveProgress.Follow(
        $"{count} processes", ProcessReport.Steps / ProcessReport.Every, MpiRun.Train(count),
        report => $"step {report.Step}, {report.Batch.Mean:F3} nats, {report.Accuracy:P1} right")[^1];
    results.Add(last);
    table.AddRow($"{count}", last.Hash, last.ControlHash, $"{last.Accuracy:P1}");
}

AnsiConsole.Write(table);
List<string> failures = [];
if (results.Any(result => result.Hash != results[0].Hash || !result.Batch.Equals(results[0].Batch)))
    failures.Add("The weights or the loss of the last batch depend on the number of processes.");
if (results.All(result => result.ControlHash == results[0].ControlHash))
    failures.Add("Sums in any order gave the same weights: the control shows nothing.");
if (!(results[0].Accuracy >= RequiredAccuracy))
    failures.Add($"The network gets {results[0].Accuracy:P1} right, less than the required {RequiredAccuracy:P1}.");

// Three processes cannot share eight parts.
try
{
    _ = MpiRun.Train(3).Count();
    failures.Add("Nothing refuses three processes.");
}
catch (InvalidOperationException reason) when (reason.Message.Contains(Refusal, StringComparison.Ordinal))
{
    Console.WriteLine("Three processes, which cannot share eight parts, are refused.");
}

failures.ForEach(Console.Error.WriteLine);
return failures.Count == 0 ? 0 : 1;
