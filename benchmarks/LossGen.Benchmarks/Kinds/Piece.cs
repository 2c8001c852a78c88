namespace LossGen.Benchmarks.Kinds;

/// <summary>What a composition computes from and with: a piece of the operands, or a row of them.</summary>
readonly ref struct Piece
{
    public ReadOnlySpan<float> A { get; init; }

    public ReadOnlySpan<float> B { get; init; }

    public ReadOnlySpan<float> C { get; init; }

    public ReadOnlySpan<float> D { get; init; }

    /// <summary>Where the gradient goes; until then memory to compute in.</summary>
    public Span<float> G { get; init; }

    /// <summary>Memory to compute in.</summary>
    public Span<float> S { get; init; }

    /// <summary>More of it.</summary>
    public Span<float> T { get; init; }

    /// <summary>What the gradient is multiplied with.</summary>
    public float Scale { get; init; }

    /// <summary>The class of a row that has one.</summary>
    public int Label { get; init; }
}

/// <summary>The sum of the losses of a piece, or the loss of a row, by TensorPrimitives; the gradient is among the outputs.</summary>
delegate float Composition(Piece x);
