using System.Globalization;
using LossGen.IdeCost;

const int Rounds = 3;
int edits = args is [var text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 10_000;

Write($"| first call of | IL compiled, KB | JIT, ms | whole call, ms |\n|---|---|---|---|");
foreach (FirstCall call in FirstCalls.Measure())
{
    Write($"| {call.Name} | {call.IntermediateBytes / 1024.0:F1} | {call.Jit:F1} | {call.Milliseconds:F1} |");
}

Editing.Cold(new Solution("Warm").Start());
(double Generator, double Parse, long Characters)[] cold = [.. Enumerable.Range(0, Rounds).Select(i => Editing.Cold(new Solution($"Cold{i}").Start()))];
Write($"\n| {Solution.Methods} annotated methods in {Solution.Files} files | ms |\n|---|---|");
Write($"| cold | {Editing.Median(cold.Select(c => c.Generator)):F0} |");
Write($"| to parse what was written, {cold[0].Characters / 1e6:F1} million characters | {Editing.Median(cold.Select(c => c.Parse)):F0} |");

Solution solution = new("Edited");
(double[] medians, long growth) = Editing.Edits(solution.Start(), [solution.TypeElsewhere, solution.EditMethod, solution.EditAttribute], edits);
Write($"| a keystroke in another file | {medians[0]:F1} |");
Write($"| another name for a parameter of one method | {medians[1]:F1} |");
Write($"| another setting in one attribute | {medians[2]:F1} |");
Write($"\nAfter {edits} edits {growth / 1024.0:F0} KB more are alive than after {edits / 10}.");

static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
