using LossGen.Comparison;
using LossGen.Comparison.Kinds;
using LossGen.Comparison.Peers;
using LossGen.Comparison.Torch;

// Compares the results of four libraries with exact ones, and writes the table of docs/numerics/comparison.md.
if (args is ["--help"] || (args is not ["libtorch", ..] && args.Length > 1) || args.Length > 2)
{
    Console.WriteLine("usage: dotnet run -c Release --project benchmarks/LossGen.Comparison [-- [libtorch] [FILE]]");
    Console.WriteLine("  libtorch  compares every kind that libtorch has with libtorch, and not functions with exact results");
    Console.WriteLine("  FILE      the page to write; without it the table is printed");
    return 2;
}

NeededVersion.MakeWeak(Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native", "libLibTorchSharp.so"), "GLIBCXX_3.4.32");
if (args is ["libtorch", ..])
{
    return KindReport.Run(args.ElementAtOrDefault(1)) == 0 ? 0 : 1;
}

IPeer[] peers = [new LossGenPeer(), new TorchPeer(), new TensorCompositions(), new PlainLoops()];
ErrorTable table = ErrorTable.Of(HardInput.ReadAll(), peers);
if (args is [string file])
{
    File.WriteAllText(file, table.Page());
}
else
{
    Console.Write(table);
}

string[] worse = [.. table.LinesNotLed];
Console.WriteLine(worse.Length == 0 ? "LossGen is best or equal on every line." : $"Another is better at: {string.Join("; ", worse)}");
return worse.Length == 0 ? 0 : 1;
