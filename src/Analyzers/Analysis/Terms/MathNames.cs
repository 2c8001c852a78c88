namespace LossGen.Analyzers.Analysis;

/// <summary>The names under which libraries and programs have functions; letter case does not count.</summary>
internal static class MathNames
{
    private static readonly Dictionary<string, MathOp> Functions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Log"] = MathOp.Log,
        ["Ln"] = MathOp.Log,
        ["Log2"] = MathOp.Log2,
        ["Log10"] = MathOp.Log10,
        ["LogP1"] = MathOp.LogP1,
        ["Log1p"] = MathOp.LogP1,
        ["Log1Plus"] = MathOp.LogP1,
        ["LogOnePlus"] = MathOp.LogP1,
        ["Logarithm"] = MathOp.Log,
        ["NaturalLog"] = MathOp.Log,
        ["Exp"] = MathOp.Exp,
        ["Exponential"] = MathOp.Exp,
        ["Exponentiate"] = MathOp.Exp,
        ["ExpM1"] = MathOp.ExpM1,
        ["Pow"] = MathOp.Power,
        ["Power"] = MathOp.Power,
        ["Sqrt"] = MathOp.Sqrt,
        ["Abs"] = MathOp.Abs,
        ["Cosh"] = MathOp.Cosh,
        ["Tanh"] = MathOp.Tanh,
        ["Max"] = MathOp.Max,
        ["Maximum"] = MathOp.Max,
        ["amax"] = MathOp.Max,
        ["Min"] = MathOp.Min,
        ["amin"] = MathOp.Min,
        ["Minimum"] = MathOp.Min,
        ["Clamp"] = MathOp.Clamp,
        ["Clip"] = MathOp.Clamp,
        ["clip_by_value"] = MathOp.Clamp,
        ["Sum"] = MathOp.Sum,
        ["reduce_sum"] = MathOp.Sum,
        ["ReduceSum"] = MathOp.Sum,
        ["SumElements"] = MathOp.Sum,
        ["Add"] = MathOp.Add,
        ["Plus"] = MathOp.Add,
        ["Subtract"] = MathOp.Subtract,
        ["Sub"] = MathOp.Subtract,
        ["Minus"] = MathOp.Subtract,
        ["Multiply"] = MathOp.Multiply,
        ["Mul"] = MathOp.Multiply,
        ["MultiplyElementwise"] = MathOp.Multiply,
        ["PointwiseMultiply"] = MathOp.Multiply,
        ["ElementTimes"] = MathOp.Multiply,
        ["Hadamard"] = MathOp.Multiply,
        ["HadamardProduct"] = MathOp.Multiply,
        ["HadamardMult"] = MathOp.Multiply,
        ["HadamardMultiply"] = MathOp.Multiply,
        ["EltMul"] = MathOp.Multiply,
        ["ElemMult"] = MathOp.Multiply,
        ["Divide"] = MathOp.Divide,
        ["Div"] = MathOp.Divide,
        ["PointwiseDivide"] = MathOp.Divide,
        ["ElementDivide"] = MathOp.Divide,
        ["Negate"] = MathOp.Negate,
        ["Neg"] = MathOp.Negate,
        ["Negative"] = MathOp.Negate,
        ["LogSumExp"] = MathOp.LogSumExp,
        ["log_sum_exp"] = MathOp.LogSumExp,
    };

    // What own matrices and tensors put around the name of a function, which says how they go over their elements and not what they compute.
    private static readonly HashSet<string> Manners = Words.Set("elem element elementwise pointwise point wise piecewise batch broadcast inplace in place scalar vectorized simd");

    private static readonly HashSet<string> Extents = Words.Set("row rows rowwise col cols column columns columnwise matrix mat vector vec tensor array span values elements");

    // A slot of the table keeps the last name that fell into it.
    private const int Slots = 4096;
    private static readonly Named?[] Known = new Named?[Slots];

    // What these words say of a function is not that it returns the activation.
    private static readonly HashSet<string> OtherThanActivation = new(StringComparer.Ordinal)
    {
        "loss", "cross", "entropy", "backward", "backprop", "gradient", "gradients", "grad", "derivative", "derivation", "deriv",
        "jacobian", "prime", "inverse", "cost", "error", "sample", "is", "has", "use", "get", "set", "create", "build", "make",
        "hierarchical", "sampled", "adaptive", "kernel", "program", "shader", "register", "with", "argmax",
    };

    /// <summary>What a function of this name computes, in place if it ends in an underscore, if its types fit too; activations, whose names vary, apart.</summary>
    public static MathOp Function(string name)
    {
        int slot = name.GetHashCode() & (Slots - 1);
        if (Known[slot] is { } known && known.Name == name)
        {
            return known.Op;
        }

        MathOp op = Functions.TryGetValue(name, out MathOp own) ? own
            : name.Length > 1 && name[name.Length - 1] == '_' && Functions.TryGetValue(name.Substring(0, name.Length - 1), out own) ? own
            : WithoutManner(name);
        Known[slot] = new Named(name, op);
        return op;
    }

    // ElemExp, LogInPlace, BatchAdd, RowSum: one function, and words that say what it goes over. A product of matrices is no product of elements.
    private static MathOp WithoutManner(string name)
    {
        IReadOnlyList<string> words = Words.Of(name);
        MathOp found = MathOp.None;
        bool hasShape = false;
        if (words.Count < 2)
        {
            return MathOp.None;
        }

        foreach (string word in words)
        {
            if (Functions.TryGetValue(word, out MathOp op) && found == MathOp.None)
            {
                found = op;
            }
            else if (Extents.Contains(word))
            {
                hasShape = true;
            }
            else if (!Manners.Contains(word))
            {
                return MathOp.None;
            }
        }

        return hasShape && found is MathOp.Multiply or MathOp.Add or MathOp.Power ? MathOp.None : found;
    }

    /// <summary>What a function of this name computes, if its types fit too.</summary>
    public static MathOp Find(string name) => Function(name) is var op && op != MathOp.None ? op : name.Length < 7 ? MathOp.None : FindActivation(name);

    private static MathOp FindActivation(string name)
    {
        bool soft = Contains(name, "soft"), sigmoid = !soft && (Contains(name, "sigmoid") || name.Equals("logistic", StringComparison.OrdinalIgnoreCase));
        if (!soft && !sigmoid)
        {
            return MathOp.None;
        }

        IReadOnlyList<string> words = Words.Of(name);
        foreach (string word in words)
        {
            if (OtherThanActivation.Contains(word))
            {
                return MathOp.None;
            }
        }

        bool log = words.Contains("log") || words.Contains("logsoftmax") || words.Contains("logsigmoid");
        return sigmoid ? (log ? MathOp.LogSigmoid : MathOp.Sigmoid)
            : Contains(name, "softmax") || Contains(name, "soft_max") ? (log ? MathOp.LogSoftMax : MathOp.SoftMax)
            : Contains(name, "softplus") || Contains(name, "soft_plus") ? MathOp.Softplus
            : MathOp.None;
    }

    private sealed class Named(string name, MathOp op)
    {
        public string Name { get; } = name;

        public MathOp Op { get; } = op;
    }

    private static bool Contains(string name, string part) => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
