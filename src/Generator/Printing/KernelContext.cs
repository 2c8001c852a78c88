using System.Globalization;
using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Optimization;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Printing;

/// <summary>What all writers of one kernel share: the plan and how things are called.</summary>
internal sealed class KernelContext
{
    private readonly Dictionary<Expr, int> _uses;
    private readonly HashSet<Expr> _broadcast;
    private readonly Dictionary<string, string> _buffers;

    /// <param name="plan">The whole plan.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="definition">The formula.</param>
    /// <param name="phase">The phase that the method does, or null for the method that calls all of them.</param>
    /// <param name="writer">The file.</param>
    public KernelContext(
        KernelPlan plan, KernelRequest request, LossDefinition definition, Phase? phase, CodeWriter writer)
    {
        Plan = plan;
        Request = request;
        Phase = phase;
        Writer = writer;
        Type = plan.Element.Keyword();
        _buffers = definition.Operands.Where(o => o is { IsLabel: false, IsOfRow: false }).ToDictionary(o => o.Symbol, o => o.Name);
        _buffers["weight"] = "weights";
        _buffers["included"] = "mask";
        if (definition.Form.ClassWeights is { } classWeights)
        {
            _buffers[classWeights.Symbol] = classWeights.Role;
        }

        _buffers["kept"] = "kept";
        Definition = definition;
        List<Step> steps = [.. plan.AllSteps];
        _uses = Uses.Count(steps.SelectMany(Roots));
        _broadcast = [.. steps.OfType<LanePass>().SelectMany(p => p.Values).Where(v => v.Level < Level.Lane)];
    }

    public KernelPlan Plan { get; }

    public LossDefinition Definition { get; }

    public KernelRequest Request { get; }

    /// <summary>The phase that the method does, or null for the method that calls all of them.</summary>
    public Phase? Phase { get; }

    public CodeWriter Writer { get; }

    /// <summary>The same for a phase.</summary>
    public KernelContext Of(Phase phase) => new(Plan, Request, Definition, phase, Writer);

    /// <summary>The element type's keyword.</summary>
    public string Type { get; }

    /// <summary>What a mean divides by when nothing is weighted: of the whole call, which a phase is told.</summary>
    public string Count => Phase is not null || Request.HasIgnoreIndex ? "count" : Losses;

    /// <summary>How many losses there are, in a method that knows the shape.</summary>
    public string Losses => Definition.Form.HasElementsInRows ? $"{Request.Arguments[0].Role}.Length" : Plan.RowWise ? "rows" : "length";

    /// <summary>Whether a span has one value for each row.</summary>
    public bool IsPerRow(Argument argument) => Plan.RowWise && !Definition.Form.HasElementsInRows && argument.HasValuePerRow;

    /// <summary>The weights and the mask of rows.</summary>
    public IEnumerable<Argument> RowWeights => Request.Arguments.Where(a => a.Kind is (ArgumentKind.Weights or ArgumentKind.RowOperand) && IsPerRow(a));

    /// <summary>What the math calls a number of some weights or of the mask.</summary>
    public static string WeightSymbol(Argument argument) =>
        argument.Kind == ArgumentKind.RowOperand ? argument.Role + Symbols.OfRow : argument.Role == "mask" ? "included" : "weight";

    /// <summary>Whether a symbol of a lane is in no memory.</summary>
    public static bool IsComputed(Expr symbol) => Symbols.IsComputed(symbol.Symbol);

    /// <summary>The class that label smoothing gives nothing.</summary>
    public static string ExcludedClass(KernelRequest request) =>
        request.SmoothingExcludes?.ToString(CultureInfo.InvariantCulture) ?? "smoothingExcludes";

    /// <summary>Whether the parts of a total are exact by themselves: rows, or blocks of elements.</summary>
    public bool IsExact => Request.Returns == ReturnKind.LossSum && Plan is { Total: not null, Axis: not Axis.OneRow };

    /// <summary>Whether elements are added exactly, which is done block by block: the kernels see one block at a time.</summary>
    public bool IsInBlocks => IsExact && Plan.Axis == Axis.Elements;

    /// <summary>Whether a phase can write past the caches: its arithmetic is so light that memory bounds it.</summary>
    public bool CanStream(Phase phase) =>
        Plan.Axis == Axis.Elements && !IsInBlocks && phase.Pass is LanePass { Heavy: false, IsLong: false, Stores.Count: > 0 } pass && !pass.Stores.Any(s => s.IsNarrow);

    /// <summary>Whether some pass keeps a value in an output buffer.</summary>
    public bool Keeps => Phase is { Pass: var pass } && KernelPlan.Flatten([pass]).OfType<LanePass>()
        .Any(p => p.Kept is not null || p.Values.Contains(LaneScheduler.KeptSymbol));

    /// <summary>The outputs with a value per lane.</summary>
    public IEnumerable<string> LaneOutputs => Request.Arguments
        .Where(a => a.IsOutput && !IsPerRow(a))
        .Select(a => a.Role);

    /// <summary>The type of an output's elements, or of what is kept in an output.</summary>
    public string TypeOf(string output) => Request.Find(output)?.Type ?? Type;

    /// <summary>Whether an output is written in a narrower type than is computed in.</summary>
    public bool IsNarrow(string output) => TypeOf(output) != Type;

    /// <summary>Whether no output can keep what is computed, because it has narrower elements: memory of the kernel's own does.</summary>
    public bool KeepsApart => Keeps && LaneOutputs.Any(IsNarrow);

    /// <summary>A number as an output's element.</summary>
    public string Stored(string output, string number) => IsNarrow(output) ? $"({TypeOf(output)})({number})" : number;

    /// <summary>The attribute of methods that only lead to kernels: a call of one of them would cost as much as a few elements.</summary>
    public const string Inlined = "[MethodImpl(AggressiveInlining)]";

    /// <summary>The operand that a symbol of a lane is read from.</summary>
    public string OperandOf(Expr symbol) => _buffers[symbol.Symbol];

    /// <summary>The type in which a symbol's values are stored.</summary>
    public string StorageOf(Expr symbol) => Request.Find(_buffers[symbol.Symbol])?.Type ?? Type;

    /// <summary>A symbol that is in no memory, of one class.</summary>
    public string Computed(Expr symbol, string index) => symbol.Symbol == Symbols.ClassNumber
        ? $"({Type}){index}"
        : $"({index} == {ExcludedClass(Request)} ? {Literals.Of(0, Plan.Element)} : {Literals.Of(1, Plan.Element)})";

    /// <summary>How the run-time library calls the type that is computed in.</summary>
    public string Precision => Plan.Element == ElementType.Float ? "Single" : "Double";

    /// <summary>The text of a symbol that is the same for the whole call.</summary>
    public string CallSymbol(string symbol)
    {
        string text = symbol == "count" ? Count : symbol;
        string type = Request.Find(symbol) is { Kind: ArgumentKind.Scalar } argument ? argument.Type : "int";
        return type == Type ? text : $"({Type}){text}";
    }

    /// <summary>Whether a value gets a variable of its own rather than being written where it is used.</summary>
    public bool HasVariable(Expr value) =>
        value.Op != Op.Constant && (value.Name is not null || _broadcast.Contains(value) || Used(value) > 1);

    /// <summary>How many values and stores use a value.</summary>
    public int Used(Expr value) => _uses.TryGetValue(value, out int count) ? count : 0;

    /// <summary>The run-time condition under which an output is wanted.</summary>
    public static string Wants(string output) => "wants" + char.ToUpperInvariant(output[0]) + output.Substring(1);

    /// <summary>The run-time condition under which one of the outputs is wanted.</summary>
    public static string AnyOf(IEnumerable<string> outputs) => string.Join(" || ", outputs.Select(Wants));

    /// <summary>What a pass computes in each lane to reduce or store it.</summary>
    public static IEnumerable<Expr> Terms(LanePass pass) => pass.Reductions.Select(r => r[0]).Concat(Stored(pass));

    private static IEnumerable<Expr> Stored(LanePass pass) => pass.Stores.Select(s => s.Value).Concat(pass.Kept is null ? [] : new[] { pass.Kept });

    /// <summary>The values that a step is there for.</summary>
    public static IEnumerable<Expr> Roots(Step step) => step switch
    {
        LanePass pass => pass.Reductions.Concat(Stored(pass)),
        RowPass rows => rows.Reductions.Concat(new[] { rows.Skip, rows.MarkIfNaN }.OfType<Expr>()),
        ElementStore store => [store.Value],
        _ => [],
    };
}
