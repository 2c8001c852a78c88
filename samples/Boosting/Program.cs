using System.Globalization;
using Boosting.Experiments;
using Boosting.Native;
using Boosting.Plots;
using Boosting.Reports;

const int Skipped = 77;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (LightGbm.Obstacle() is { } obstacle)
{
    Console.WriteLine(
        $"Skipped, because LightGBM does not load here (on Debian it needs: apt install libgomp1). {obstacle}");
    return Skipped;
}

var classification = new Classification();
var regression = new Regression();
TwinResult binary = classification.TrainBinary(), multiclass = classification.TrainMulticlass();
TwinResult withoutFactor = classification.TrainWithoutFactor();
TwinResult squared = regression.TrainSquared(), huber = regression.TrainHuber();
var means = regression.TrainMeans();
var quantiles = regression.TrainQuantiles();
var truth = regression.Test.Targets;
int inside = truth.Index()
    .Count(row => quantiles[0].Predictions[row.Index] <= row.Item && row.Item <= quantiles[1].Predictions[row.Index]);
double covered = (double)inside / truth.Length;

TwinReport.Print([binary, multiclass, withoutFactor, squared, huber]);
foreach (var fit in means)
    Console.WriteLine($"{fit.Name}: off by {fit.Errors[^1]:F1} on clean held-out data.");
Console.WriteLine($"{covered:P0} of the held-out patients are between the two quantiles.");
bool starts = regression.StartsFromZero();
Console.WriteLine($"Huber from scores of 0 instead of the median: {(starts ? "starts" : "finds no split, ever")}.");
PlotFolder.Announce(RegressionPlot.Save(means, quantiles, truth));

var unrefused = Refusals.Missing();
Console.WriteLine(
    $"Bad input: {Refusals.Count - unrefused.Count} of {Refusals.Count} kinds end in an error that names it.");
List<string> failures =
[
    .. Verdict.Identical(binary), .. Verdict.Identical(multiclass), .. Verdict.Equal(squared), .. Verdict.Equal(huber),
    .. Verdict.Robust(means, covered), .. Verdict.LogCosh(), .. unrefused,
];
if (withoutFactor.AreEqual)
    failures.Add("The factor of the Hessian makes no difference.");
if (starts)
    failures.Add("Huber starts from scores of 0.");
failures.ForEach(Console.Error.WriteLine);
return failures.Count == 0 ? 0 : 1;
