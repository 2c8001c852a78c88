using System.Globalization;
using RobustFit;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// A squared residual has the curvature 1 everywhere, so that one step is all.
Line leastSquares = new(PhoneCalls.Years);
(double level, double slope) = leastSquares.NewtonStep(Array.ConvertAll(PhoneCalls.Calls, call => -call), [.. PhoneCalls.Calls.Select(_ => 1.0)]);
leastSquares.Set(level, slope);

Fit fit = new();
fit.Run(leastSquares);
Console.WriteLine($"least squares: {leastSquares.Slope:F4} a year; with the loss that learned its shape: {fit.Line.Slope:F4}");
PlotFolder.Announce(FitPlot.Save(leastSquares, fit.Line));

// What a person sees who leaves out the six wrong years: .11 a year.
bool isRight = Math.Abs(fit.Line.Slope - 0.11) < 0.02 && leastSquares.Slope > 0.4 && fit.Shape < 2;
if (!isRight)
    Console.Error.WriteLine("The robust line should follow the years that are right, and the other one should not.");
return isRight ? 0 : 1;
