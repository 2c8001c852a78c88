using LossGen.Benchmarks;

Commands.Run(args, extra: _ => null);
