using LossGen.Benchmarks.Measuring;

namespace LossGen.Benchmarks.Reporting;

/// <summary>The goals, as data.</summary>
static class Goals
{
    const string F = Names.Value, Fg = Names.Gradient, Fgh = Names.Hessian;
    const string BinaryCrossEntropy = nameof(Kind.BinaryCrossEntropy), KullbackLeibler = nameof(DivergenceKind.KullbackLeibler);
    const string CrossEntropy = nameof(Kind.CrossEntropy);

    // Two measurements of the same code differ by about so much.
    const double NotSlower = 0.98;

    static readonly string[] Light = [nameof(Kind.SquaredError), nameof(Kind.AbsoluteError), nameof(Kind.Huber), nameof(Kind.Hinge)];
    static readonly string[] WithHessian = [nameof(Kind.SquaredError), nameof(Kind.Huber)];
    static readonly string[] Heavy = [BinaryCrossEntropy, KullbackLeibler];
    static readonly string[] Caches = ["4K", "64K", "1M"];
    static readonly string[] ManyClasses = ["1024×1000", "256×32000", "64×128256"];

    public static Goal[] All { get; } =
    [
        .. OfStreams("float", "64M"),
        .. Each(Light, Fg, "float", ["64M unaligned"], Yardstick.PlainStream, 0.90),
        .. Each([nameof(Kind.SquaredError)], F, "float", ["64M"], Yardstick.Stream, 0.95),
        .. Each([BinaryCrossEntropy], Fg, "float", [.. Caches, "64M"], Yardstick.Peer(Names.Tensors), 3.8),
        .. Each([BinaryCrossEntropy], Fg, "float", [.. Caches, "64M"], Yardstick.Peer(Names.C), 1.6),
        .. Each([BinaryCrossEntropy], Fg, "float", Caches, Yardstick.NoAvx512, 1.7),
        .. Each([KullbackLeibler], F, "float", Caches, Yardstick.Peer(Names.Tensors), 1.5),
        .. Each([KullbackLeibler], F, "float", Caches, Yardstick.Peer(Names.C), 1.2),
        .. Each([KullbackLeibler], Fg, "float", Caches, Yardstick.Peer(Names.Tensors), 1.5),
        .. Each([KullbackLeibler], Fg, "float", Caches, Yardstick.Peer(Names.C), 1.2),
        .. OfCrossEntropy("1024×10", tensors: 3.3, torch: 20),
        .. OfCrossEntropy("1024×1000", tensors: 2.4, torch: 4.8),
        .. OfCrossEntropy("256×32000", tensors: 1.9, torch: 4.5),
        .. OfCrossEntropy("64×128256", tensors: 2.9, torch: 4.5),
        .. Each([CrossEntropy], F, "float", ManyClasses, Yardstick.Peer(Names.Torch), 3.2),
        .. Each([CrossEntropy], F, "float", ManyClasses, Yardstick.Peer(Names.C), 1.6),
        .. Each(Light, Fg, "float", ["256"], Yardstick.Call, 30),
        .. Each(Light, Fg, "float", ["256"], Yardstick.Allocation, 0),
        .. OfStreams("double", "32M"),
        .. Each([CrossEntropy], Fg, "double", ManyClasses, Yardstick.Peer(Names.Tensors), 2.9),
        .. Each([.. Light, .. Heavy], Fg, "float", ["256", .. Caches, "64M"], Yardstick.Peer(Names.Torch), 2.9),
        .. Each(WithHessian, Names.ParallelGradient, "float", ["64K"], Yardstick.Parallel, 1.8),
        .. Each(WithHessian, Names.ParallelGradient, "float", ["1M"], Yardstick.Parallel, NotSlower),
        .. Each(Heavy, Names.ParallelGradient, "float", ["64K", "1M"], Yardstick.Parallel, 1.8),
        .. Each([CrossEntropy], Names.ParallelGradient, "float", ManyClasses, Yardstick.Parallel, 1.8),
    ];

    static IEnumerable<Goal> OfStreams(string element, string memory) =>
    [
        .. Each(Light, Fg, element, Caches, Yardstick.Stream, 0.95),
        .. Each(Light, Fg, element, [memory], Yardstick.NonTemporalStream, 0.92),
        .. Each([nameof(Kind.SquaredError)], F, element, ["4K"], Yardstick.Stream, 0.75),
        .. Each([nameof(Kind.SquaredError)], F, element, ["64K", "1M"], Yardstick.Stream, 0.95),
        .. Each(WithHessian, Fgh, element, Caches, Yardstick.Stream, 0.95),
    ];

    static IEnumerable<Goal> OfCrossEntropy(string shape, double tensors, double torch) =>
    [
        .. Each([CrossEntropy], Fg, "float", [shape], Yardstick.Peer(Names.Tensors), tensors),
        .. Each([CrossEntropy], Fg, "float", [shape], Yardstick.Peer(Names.Torch), torch),
        .. Each([CrossEntropy], Fg, "float", [shape], Yardstick.Peer(Names.Avx512C), 0.9),
    ];

    static IEnumerable<Goal> Each(
        string[] losses, string outputs, string element, string[] sizes, Yardstick against, double threshold) =>
        from loss in losses
        from size in sizes
        select new Goal(new Work(loss, outputs, element, size), against, threshold);
}
