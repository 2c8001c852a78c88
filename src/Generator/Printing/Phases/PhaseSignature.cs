using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Printing.Phases;

/// <summary>What the methods of one phase are given and what they give back.</summary>
internal sealed class PhaseSignature
{
    private const string ExactTotal = "LossSum";

    private readonly KernelContext _caller;
    private readonly Phase _phase;

    /// <param name="caller">The method that calls the phases.</param>
    /// <param name="phase">The phase.</param>
    public PhaseSignature(KernelContext caller, Phase phase)
    {
        _caller = caller;
        _phase = phase;
        Scalar[] known = [.. Inputs().Select(Known)];
        HashSet<string> used = phase.Pass is LanePass pass ? [.. Roles(pass)] : [.. caller.Request.Arguments.Select(a => a.Role)];
        Spans = [.. caller.Request.Arguments.Where(a => a.IsSpan && used.Contains(a.Role))];
        Scalars = [.. caller.Request.Arguments.Where(a => !a.IsSpan && a.Kind != ArgumentKind.Result && used.Contains(a.Role)).Select(a => new Scalar(a.Type, a.Role, a.Role)), .. known];
        Scalar[] reduced = [.. phase.Reductions.SelectMany(r => Reduced(caller, r))];
        Results = caller.IsExact ? [new Scalar(ExactTotal, "total", "total")] : reduced;
        KernelResults = caller.IsInBlocks ? reduced : Results;
    }

    /// <summary>The spans, in the order of the declared method.</summary>
    public IReadOnlyList<Argument> Spans { get; }

    /// <summary>What is the same for all parts.</summary>
    public IReadOnlyList<Scalar> Scalars { get; }

    /// <summary>What each part gives back.</summary>
    public IReadOnlyList<Scalar> Results { get; }

    /// <summary>What each call of a kernel gives back: of a part, or of a block where those are added exactly.</summary>
    public IReadOnlyList<Scalar> KernelResults { get; }

    /// <summary>The type of a result.</summary>
    public string ResultType => _caller.IsExact ? ExactTotal : "double";

    /// <summary>The parameters without the results.</summary>
    public string Given => string.Join(", ", Spans.Select(Parameter).Concat(Scalars.Select(s => $"{s.Type} {s.Name}")));

    /// <summary>The parameters of the method that does a part.</summary>
    public string Parameters => Join(Given, Results.Select(r => $"out {r.Type} {r.Name}"));

    /// <summary>The parameters of a kernel.</summary>
    public string KernelParameters => Join(Given, KernelResults.Select(r => $"out {r.Type} {r.Name}"));

    /// <summary>The arguments without results.</summary>
    /// <param name="span">The text of a span.</param>
    /// <param name="scalar">The text of a scalar.</param>
    public string Call(Func<Argument, string> span, Func<Scalar, string> scalar) =>
        string.Join(", ", Spans.Select(span).Concat(Scalars.Select(scalar)));

    /// <summary>The arguments in a method that has the scalars as parameters, with results behind them.</summary>
    /// <param name="span">The text of a span.</param>
    /// <param name="results">The texts of the results.</param>
    public string KernelCall(Func<Argument, string> span, IEnumerable<string> results) => Join(Call(span, s => s.Name), results);

    /// <summary>The variables of the shape, in a method that has the parameters.</summary>
    public void WriteShape(CodeWriter writer)
    {
        string first = $"{Spans[0].Role}.Length";
        string? shape = _caller.Plan.Axis switch
        {
            Axis.Elements => $"int length = {first};",
            Axis.Rows => $"int rows = {_caller.Request.RowsText(first)};",
            _ => Scalars.Any(s => s.Name == "classes") ? null : $"int classes = {first};",
        };
        if (shape is not null)
        {
            writer.Line(shape);
        }
    }

    /// <summary>What the result of a part is called by the caller.</summary>
    public static string Part(KernelContext caller, Expr reduction) => caller.Plan.Names.Of(reduction, "Part");

    /// <summary>What the term that a part leaves out is called by the caller.</summary>
    public static string LeftOut(KernelContext caller, Expr reduction) => caller.Plan.Names.Of(reduction, "PartLeftOut");

    /// <summary>Arguments with results behind them.</summary>
    public static string Join(string arguments, IEnumerable<string> results) =>
        string.Join(", ", results.Prepend(arguments));

    /// <summary>The piece of a span that a part works on.</summary>
    /// <param name="argument">The span.</param>
    /// <param name="whole">The text of the whole span.</param>
    public string Piece(Argument argument, string whole)
    {
        if (_caller.Plan.Axis != Axis.Rows)
        {
            return $"part.Of({whole})";
        }

        return argument.Kind == ArgumentKind.ClassWeights ? whole : _caller.IsPerRow(argument) ? $"part.Of({whole})" : _caller.Request.IsClassMajor ? $"part.Classes({whole}, classes, {KernelRequest.ClassStride})"
            : _caller.Request.HasRowStride ? $"part.Rows({whole}, classes, {KernelRequest.RowStride})" : $"part.Rows({whole})";
    }

    /// <summary>The declaration of a span or number of the annotated method.</summary>
    public static string Parameter(Argument argument) => argument switch
    {
        { Kind: ArgumentKind.Result } => $"out {argument.Type} {argument.Role}",
        { IsSpan: false } => $"{argument.Type} {argument.Role}",
        { IsOutput: true } => $"Span<{argument.Type}> {argument.Role}",
        _ => $"ReadOnlySpan<{argument.Type}> {argument.Role}",
    };

    // Which term a sum leaves out is known when all parts are.
    private static IEnumerable<Scalar> Reduced(KernelContext caller, Expr reduction)
    {
        yield return new Scalar("double", ReductionResults.Total(caller, reduction), Part(caller, reduction));
        if (reduction.Op == Op.SumOfOthers)
        {
            yield return new Scalar("double", ReductionResults.Largest(caller, reduction), LeftOut(caller, reduction));
        }
    }

    // The first operand is there always, for its length.
    private IEnumerable<string> Roles(LanePass pass)
    {
        IEnumerable<string> read = pass.Values.Where(v => v.Op == Op.Symbol && !LaneScheduler.IsKept(v))
            .Select(v => v.Level == Level.Lane ? _caller.OperandOf(v) : v.Symbol);
        bool isKept = pass.Kept is not null || pass.Values.Contains(LaneScheduler.KeptSymbol);
        return read.Concat(pass.Stores.Select(s => s.Output).Where(o => Sharing.PlaceOf(o) is null))
            .Concat(isKept ? _caller.LaneOutputs : [])
            .Prepend(_caller.Request.Arguments[0].Role);
    }

    /// <summary>What has been computed before the phase and is used in it.</summary>
    private IEnumerable<Expr> Inputs()
    {
        if (_phase.Pass is LanePass lanes)
        {
            return lanes.Values.Where(v => v.Level < Level.Lane && IsInput(v));
        }

        IEnumerable<Expr> roots = _phase.Reductions.Select(r => r[0])
            .Concat(KernelPlan.Flatten([_phase.Pass]).SelectMany(KernelContext.Roots).Except(_phase.Reductions));
        return Graph.Topological(roots, IsComputedBefore).Where(IsComputedBefore);
    }

    // What a row has of its own is computed inside; what the call has is computed before, unless it is written where it is used.
    private bool IsComputedBefore(Expr value) => value.Level == Level.Call && IsInput(value)
        && (value.Op == Op.Symbol || Graph.Reduces(value, Level.Row) || _caller.HasVariable(value));

    private bool IsInput(Expr value) => value.Op != Op.Constant
        && !(value is { Op: Op.Symbol, Level: Level.Call } && _caller.Request.Find(value.Symbol) is not null);

    private Scalar Known(Expr value)
    {
        if (value is { Op: Op.Symbol, Level: Level.Call })
        {
            return new Scalar("int", value.Symbol, value.Symbol == "count" ? _caller.Count : value.Symbol);
        }

        string name = _caller.Plan.Names[value];
        return new Scalar(value.IsCondition ? "bool" : _caller.Type, name, name);
    }
}

/// <summary>A number that goes into a phase or comes out of it.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Name">What it is called inside.</param>
/// <param name="Outside">What it is called by the caller.</param>
internal sealed record Scalar(string Type, string Name, string Outside);
