using LossGen.Kernels.Declared.Calls;
using LossGen.Kernels.Probe.Checks;
using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Probe.Support;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and int i && i + 1 < args.Length ? args[i + 1] : null;

switch (args.FirstOrDefault())
{
    case "verify":
        return Verify();
    default:
        Console.WriteLine("usage: verify [--target Avx512|Avx2|AdvSimd|Vector128|Scalar]");
        return 2;
}

int Verify()
{
    Report report = new();
    report.Require((Option("--target") ?? Machine.Target) == Machine.Target, () => $"the target is {Machine.Target}, not {Option("--target")}");
    foreach (ElementwiseCase<float> kernel in Cases.Float)
    {
        Run(kernel, report);
    }

    foreach (ElementwiseCase<double> kernel in Cases.Double)
    {
        Run(kernel, report);
        new ElementwiseDifferences(kernel, report).Run();
    }

    RunRows(RowCases.Float, report);
    RunRows(RowCases.Double, report);
    new RowDifferences(RowCases.Double, report).Run();
    RunParallel(ParallelCases.Float, report);
    RunParallel(ParallelCases.Double, report);
    RunParallel(ParallelCases.Half, report);
    Console.WriteLine($"{Machine.Target}: {report.Checks} checks, {report.Failures} failed");
    return report.Failures == 0 ? 0 : 1;
}

static void Run<T>(ElementwiseCase<T> kernel, Report report)
    where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
{
    ElementwiseChecks<T> checks = new(kernel, report);
    checks.Lengths();
    checks.Weights();
    new ElementwiseSpecials<T>(kernel, report).Run();
    new ElementwiseValueChecks<T>(kernel, report).Run();
}

static void RunRows<T>(RowCase<T> kernel, Report report)
    where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
{
    RowChecks<T> checks = new(kernel, report);
    checks.Lengths();
    checks.Specials();
    checks.SpecialLanes();
    checks.Maxima();
    checks.Weights();
    new RowValueChecks<T>(kernel, report).Run();
    new RowIndependence<T>(kernel, report).Run();
}

static void RunParallel<TIn, TOut>(ParallelCase<TIn, TOut>[] kernels, Report report)
    where TIn : unmanaged, System.Numerics.IFloatingPointIeee754<TIn>
    where TOut : unmanaged, System.Numerics.IFloatingPoint<TOut>
{
    foreach (ParallelCase<TIn, TOut> kernel in kernels)
    {
        new ParallelChecks<TIn, TOut>(kernel, report).Run();
    }
}
