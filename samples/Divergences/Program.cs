using System.Globalization;
using Divergences;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var forward = FitReport.Follow(new GaussianFit("Forward D(p‖q)", Losses.Forward));
var reverse = FitReport.Follow(new GaussianFit("Reverse D(q‖p)", Losses.Reverse));
FitReport.Print(forward, reverse);
PlotFolder.Announce(FitPlot.Save(forward, reverse));

string[] failures = [.. Verdict.Failures(forward, reverse)];
foreach (string failure in failures)
    Console.Error.WriteLine(failure);
return failures.Length == 0 ? 0 : 1;
