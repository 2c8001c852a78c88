using LossGen.Benchmarks;
using LossGen.Comparison.Torch;
using LossGen.Torch;

NeededVersion.MakeWeak(Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native", "libLibTorchSharp.so"), "GLIBCXX_3.4.32");
Commands.Run(args, TorchPeer.For);
