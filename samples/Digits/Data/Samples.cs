namespace Digits.Data;

/// <summary>Samples of one supervised task.</summary>
/// <param name="Inputs">The input rows, one after the other.</param>
/// <param name="Targets">What to predict, one per row.</param>
sealed record Samples<TTarget>(float[] Inputs, TTarget[] Targets)
{
    /// <summary>The number of rows.</summary>
    public int Count => Targets.Length;

    /// <summary>The number of inputs in a row.</summary>
    public int Width => Inputs.Length / Targets.Length;

    /// <summary>The inputs of one row.</summary>
    public ReadOnlySpan<float> Row(int row) => Inputs.AsSpan(row * Width, Width);

    /// <summary>One input of every row.</summary>
    public float[] Column(int column) => [.. Enumerable.Range(0, Count).Select(row => Inputs[row * Width + column])];

    /// <summary>A copy of the given rows, in the given order.</summary>
    public Samples<TTarget> Select(ReadOnlySpan<int> rows)
    {
        float[] inputs = new float[rows.Length * Width];
        TTarget[] targets = new TTarget[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            Row(rows[i]).CopyTo(inputs.AsSpan(i * Width));
            targets[i] = Targets[rows[i]];
        }

        return new(inputs, targets);
    }

    /// <summary>Shuffles the rows and holds a fifth of them out for testing.</summary>
    public (Samples<TTarget> Train, Samples<TTarget> Test) HoldOutFifth(Random random)
    {
        int[] order = Enumerable.Range(0, Count).ToArray();
        random.Shuffle(order);
        int held = Count / 5;
        return (Select(order.AsSpan(held)), Select(order.AsSpan(0, held)));
    }
}
