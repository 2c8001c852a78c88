namespace LossGen.Benchmarks.Measuring;

/// <summary>The names of candidates and of what they compute, as tables and goals have them.</summary>
static class Names
{
    public const string Generated = "generated";

    /// <summary>The generated kernel in a process that must not use AVX-512.</summary>
    public const string NoAvx512 = "AVX2 only";

    /// <summary>The kernel of the kind that a formula writes out.</summary>
    public const string Kind = "kind";
    public const string Scalar = "plain loop";
    public const string Tensors = "TensorPrimitives";

    /// <summary>The same in a process that compiles in tiers: <see cref="Tensors"/> stands for the faster one.</summary>
    public const string TieredTensors = "TensorPrimitives, tiered";
    public const string C = "C";
    public const string Avx512C = "AVX-512 C";
    public const string Torch = "TorchSharp";
    public const string Parallel = "parallel";
    public const string EmptyCall = "empty call";
    public const string PlainStores = "plain";
    public const string NonTemporalStores = "non-temporal";

    /// <summary>The value; the value with its gradient; with its gradient and the diagonal of its Hessian.</summary>
    public const string Value = "f";
    public const string Gradient = "fg";
    public const string Hessian = "fgh";

    /// <summary>The value with its gradient, by a kernel that may share the work among threads.</summary>
    public const string ParallelGradient = "fg, parallel";
}
