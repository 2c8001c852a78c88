using System.Globalization;
using Digits.Data;
using Digits.Plots;
using Digits.Regression;
using Digits.Reports;
using Digits.Training;

const double RequiredAccuracy = 0.96;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var history = DigitsReport.Follow(new DigitTrainer(DataSets.Digits()));
DigitsReport.Print(history[^1]);

var experiment = new RobustExperiment(DataSets.Diabetes());
var fits = RobustReport.Follow(experiment);
RobustReport.Print(fits);

PlotFolder.Announce(TrainingCurves.Save(history), RobustFitPlot.Save(experiment, fits));

double accuracy = history[^1].Test.Accuracy;
if (accuracy >= RequiredAccuracy)
{
    return 0;
}

Console.Error.WriteLine($"The held-out accuracy of {accuracy:P2} is below the required {RequiredAccuracy:P0}.");
return 1;
