using LossGen.Benchmarks.Measuring;

namespace LossGen.Benchmarks.Reporting;

/// <summary>The goals, as data: what the bounds of <see cref="Bounds"/> leave, or nearly.</summary>
static class Goals
{
    const string F = Names.Value, Fg = Names.Gradient, Fgh = Names.Hessian;
    const string BinaryCrossEntropy = nameof(Kind.BinaryCrossEntropy), KullbackLeibler = nameof(DivergenceKind.KullbackLeibler);
    const string CrossEntropy = nameof(Kind.CrossEntropy);

    // Two measurements of the same code differ by about so much, and a call that wakes a helper for the next ones pays for it.
    const double NotSlowerOfThreads = 0.97;

    static readonly string[] Light = [nameof(Kind.SquaredError), nameof(Kind.AbsoluteError), nameof(Kind.Huber), nameof(Kind.Hinge)];
    static readonly string[] WithHessian = [nameof(Kind.SquaredError), nameof(Kind.Huber)];
    static readonly string[] Heavy = [BinaryCrossEntropy, KullbackLeibler];
    static readonly string[] Caches = ["4K", "64K", "1M"];
    static readonly string[] ManyClasses = ["1024×1000", "256×32000", "64×128256"];

    public static Goal[] All { get; } =
    [
        .. OfStreams("float", "64M"),
        .. Each(Light, Fg, "float", ["64M unaligned"], Yardstick.PlainStream, 0.90, Bounds.Memory),
        .. Each([nameof(Kind.SquaredError)], F, "float", ["64M"], Yardstick.Stream, 0.95, Bounds.Memory),
        .. Each([BinaryCrossEntropy], Fg, "float", [.. Caches, "64M"], Yardstick.Peer(Names.Tensors), 4.5, Bounds.Latency),
        .. Each([BinaryCrossEntropy], Fg, "float", [.. Caches, "64M"], Yardstick.Peer(Names.C), 2.2, Bounds.Latency),
        .. Each([BinaryCrossEntropy], Fg, "float", Caches, Yardstick.NoAvx512, 2.8, Bounds.Registers),
        .. Each([KullbackLeibler], F, "float", Caches, Yardstick.Peer(Names.Tensors), 1.9, Bounds.Divergence),
        .. Each([KullbackLeibler], F, "float", Caches, Yardstick.Peer(Names.C), 1.5, Bounds.Divergence),
        .. Each([KullbackLeibler], Fg, "float", Caches, Yardstick.Peer(Names.Tensors), 1.9, Bounds.Divergence),
        .. Each([KullbackLeibler], Fg, "float", Caches, Yardstick.Peer(Names.C), 1.5, Bounds.Divergence),
        .. OfCrossEntropy("1024×10", tensors: 3.3, torch: 24, c: 1.0, Bounds.FewClasses),
        .. OfCrossEntropy("1024×1000", tensors: 2.6, torch: 5.0, c: 1.15, Bounds.Rows),
        .. OfCrossEntropy("256×32000", tensors: 1.9, torch: 4.5, c: 0.9, Bounds.Rows),
        .. OfCrossEntropy("64×128256", tensors: 2.9, torch: 4.5, c: 0.9, Bounds.Rows),
        .. Each([CrossEntropy], F, "float", ManyClasses, Yardstick.Peer(Names.Torch), 3.2, Bounds.Rows),
        .. Each([CrossEntropy], F, "float", ManyClasses, Yardstick.Peer(Names.C), 1.6, Bounds.Rows),
        .. Each(Light, Fg, "float", ["16"], Yardstick.Call, 12, Bounds.Call),
        .. Each(Light, Fg, "float", ["256"], Yardstick.Call, 20, Bounds.Call),
        .. Each(Light, Fg, "float", ["256"], Yardstick.Allocation, 0, Bounds.None),
        .. OfStreams("double", "32M"),
        .. Each([CrossEntropy], Fg, "double", ManyClasses, Yardstick.Peer(Names.Tensors), 1.9, Bounds.DoubleExponential),
        .. Each([.. Light, .. Heavy], Fg, "float", ["256", .. Caches, "64M"], Yardstick.Peer(Names.Torch), 2.9, Bounds.None),
        .. Each(WithHessian, Names.ParallelGradient, "float", ["64K"], Yardstick.Parallel, NotSlowerOfThreads, Bounds.Waking),
        .. Each(WithHessian, Names.ParallelGradient, "float", ["1M"], Yardstick.Parallel, NotSlowerOfThreads, Bounds.SharedMemory),
        .. Each(Heavy, Names.ParallelGradient, "float", ["64K"], Yardstick.Parallel, NotSlowerOfThreads, Bounds.Waking),
        .. Each(Heavy, Names.ParallelGradient, "float", ["128K"], Yardstick.Parallel, 1.5, Bounds.Threads),
        .. Each(Heavy, Names.ParallelGradient, "float", ["256K", "1M"], Yardstick.Parallel, 1.8, Bounds.Threads),
        .. Each([CrossEntropy], Names.ParallelGradient, "float", ManyClasses, Yardstick.Parallel, 1.8, Bounds.Threads),
    ];

    static IEnumerable<Goal> OfStreams(string element, string memory) =>
    [
        .. OfFirstCache(element),
        .. Each(Light, Fg, element, ["64K"], Yardstick.Stream, 0.92, element == "float" ? Bounds.SecondCache : Bounds.CompensatedSum),
        .. Each(Light, Fg, element, ["1M"], element == "float" ? Yardstick.Stream : Yardstick.PlainStream, 0.93, element == "float" ? Bounds.LastCache : Bounds.PlainStores),
        .. Each(Light, Fg, element, [memory], Yardstick.NonTemporalStream, 0.92, Bounds.Memory),
        .. Each([nameof(Kind.SquaredError)], F, element, ["4K"], Yardstick.Stream, 0.75, Bounds.Reading),
        .. Each([nameof(Kind.SquaredError)], F, element, ["64K", "1M"], Yardstick.Stream, 0.95, Bounds.Reading),
        .. Each(WithHessian, Fgh, element, Caches, element == "float" ? Yardstick.Stream : Yardstick.PlainStream, 0.92, Bounds.SecondCache),
    ];

    // Of float: 95 % of what the ports leave.
    static IEnumerable<Goal> OfFirstCache(string element) => element == "float"
        ?
        [
            .. Each([nameof(Kind.SquaredError)], Fg, element, ["4K"], Yardstick.Stream, 0.95, Bounds.SquaredErrorPorts),
            .. Each([nameof(Kind.AbsoluteError)], Fg, element, ["4K"], Yardstick.Stream, 0.95 * 0.92, Bounds.AbsoluteErrorPorts),
            .. Each([nameof(Kind.Huber)], Fg, element, ["4K"], Yardstick.Stream, 0.95 * 0.70, Bounds.HuberPorts),
            .. Each([nameof(Kind.Hinge)], Fg, element, ["4K"], Yardstick.Stream, 0.95 * 0.77, Bounds.HingePorts),
        ]
        : Each(Light, Fg, element, ["4K"], Yardstick.Stream, 0.90, Bounds.CompensatedSum);

    static IEnumerable<Goal> OfCrossEntropy(string shape, double tensors, double torch, double c, string bound) =>
    [
        .. Each([CrossEntropy], Fg, "float", [shape], Yardstick.Peer(Names.Tensors), tensors, bound),
        .. Each([CrossEntropy], Fg, "float", [shape], Yardstick.Peer(Names.Torch), torch, bound),
        .. Each([CrossEntropy], Fg, "float", [shape], Yardstick.Peer(Names.Avx512C), c, bound),
    ];

    static IEnumerable<Goal> Each(
        string[] losses, string outputs, string element, string[] sizes, Yardstick against, double threshold, string bound) =>
        from loss in losses
        from size in sizes
        select new Goal(new Work(loss, outputs, element, size), against, threshold, bound);
}
