using System.Globalization;
using BenchmarkDotNet.Running;
using LossGen.Benchmarks;
using LossGen.Benchmarks.Measuring;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

bool functions = args is ["functions"];
if (args.Length > 0 && !functions)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return;
}

Report.Begin();
foreach (Comparison comparison in functions ? FunctionComparisons.All() : ElementwiseComparisons.All().Concat(CrossEntropyComparisons.All()))
{
    Agreement.Check(comparison);
    Report.Print(new Result(comparison, InterleavedTimer.Time(comparison.Timed)));
}
