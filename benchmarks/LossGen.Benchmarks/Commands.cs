using System.Globalization;
using BenchmarkDotNet.Running;
using LossGen.Benchmarks.Kinds;
using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Reporting;
using LossGen.Benchmarks.Workers;
using LossGen.Benchmarks.Workloads;

namespace LossGen.Benchmarks;

/// <summary>What the program can be asked to do.</summary>
static class Commands
{
    /// <param name="args">The command line.</param>
    /// <param name="extra">Adds a peer to workloads.</param>
    public static void Run(string[] args, ExtraPeer extra)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        switch (args)
        {
            case []:
                ReportCommand.Run(new ReportOptions(Folder: null, IsQuick: true, Only: "", IsBusyAllowed: true), AllWorkloads.With(extra));
                break;
            case ["report", .. var options]:
                ReportCommand.Run(ReportOptions.Parse(options), AllWorkloads.With(extra));
                break;
            case ["functions"]:
                Console.WriteLine(Tables.Speed([.. Measurement.Of(FunctionWorkloads.All(), Effort.Full)]));
                break;
            case ["formulas"]:
                Console.WriteLine(Tables.Formulas([.. Measurement.Of(FormulaWorkloads.All(), Effort.Full)]));
                break;
            case ["totals"]:
                Console.WriteLine(Tables.Speed([.. Measurement.Of(TotalWorkloads.All(), Effort.Full)]));
                break;
            case ["tensors"]:
                Console.WriteLine(TensorSpans.Table([.. Measurement.Of(TensorSpans.All(), Effort.Full)]));
                break;
            case ["short"]:
                Console.WriteLine(ShortCalls.Table([.. Measurement.Of(ShortCalls.All(), Effort.Full)]));
                break;
            case ["chart", .. var folder]:
                string charts = folder is [var named] ? named : ReportOptions.DefaultFolder;
                Overview.Save(Path.Combine(charts, ReportCommand.PageFile), Path.Combine(charts, ReportCommand.ChartFolder));
                break;
            case ["layouts"]:
                Console.WriteLine(Layouts.Table([.. Measurement.Of(Layouts.All(), Effort.Full)]));
                break;
            case ["kinds", .. var options]:
                KindsCommand.Run(ReportOptions.Parse(options));
                break;
            case [WorkerLoop.Command]:
                WorkerLoop.Run(
                [
                    .. AllWorkloads.With(extra), .. FunctionWorkloads.All(), .. TotalWorkloads.All(), .. TensorSpans.All(), .. Layouts.All(),
                    .. KindWorkloads.All(), .. FormulaWorkloads.All(), .. ShortCalls.All(),
                ]);
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Commands).Assembly).Run(args);
                break;
        }
    }
}
