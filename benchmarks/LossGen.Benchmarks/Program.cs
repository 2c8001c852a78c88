using System.Globalization;
using BenchmarkDotNet.Running;
using LossGen.Benchmarks;
using LossGen.Benchmarks.Measuring;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

if (args.Length > 0)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return;
}

Report.Begin();
foreach (Comparison comparison in ElementwiseComparisons.All().Concat(CrossEntropyComparisons.All()))
{
    Agreement.Check(comparison);
    Report.Print(new Result(comparison, InterleavedTimer.Time(comparison.Timed)));
}
