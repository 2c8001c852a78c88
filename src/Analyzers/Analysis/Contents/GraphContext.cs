using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>The control-flow graph that is interpreted, and what it is a part of.</summary>
/// <param name="graph">The graph of a member, a lambda or a local function.</param>
/// <param name="function">The lambda or local function; null for a member.</param>
/// <param name="foreigners">The variables that others can change.</param>
/// <param name="model">The model of the file.</param>
internal sealed class GraphContext(ControlFlowGraph graph, IMethodSymbol? function, Foreigners foreigners, SemanticModel model)
{
    private const int MaximalForms = 100;

    private readonly Dictionary<CaptureId, IOperation?> _captured = Captured(graph);

    private readonly Dictionary<SyntaxNode, ContentKind> _forms = [];

    public ControlFlowGraph Graph => graph;

    public Foreigners Foreigners => foreigners;

    public SemanticModel Model => model;

    /// <summary>The parameters of the function that others can change.</summary>
    public IEnumerable<IParameterSymbol> ForeignParameters =>
        function is null ? foreigners.Parameters.Where(parameter => parameter.ContainingSymbol is IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) }) : [];

    /// <summary>Whether others can change a variable.</summary>
    public bool IsForeign(ISymbol variable) => foreigners.Contains(variable, function);

    /// <summary>The place that an assignment writes: what an intermediate result refers to, if it is one.</summary>
    public IOperation Target(IOperation written)
    {
        IOperation target = written;
        while (target is IFlowCaptureReferenceOperation reference && _captured.TryGetValue(reference.Id, out IOperation? place) && place is not null)
        {
            target = place;
        }

        return target;
    }

    /// <summary>What elements are by the form of what is written, which is asked once for each expression and not too often in all.</summary>
    public ContentKind Form(IOperation value, Func<IOperation, ContentKind> find)
    {
        if (!_forms.TryGetValue(value.Syntax, out ContentKind form))
        {
            _forms.Add(value.Syntax, form = _forms.Count < MaximalForms && Original(value) is { } original ? find(original) : ContentKind.Unknown);
        }

        return form;
    }

    /// <summary>The operation as the member has it, with all that is around it.</summary>
    public IOperation? Original(IOperation operation) => model.GetOperation(operation.Syntax);

    public int? StackLength(StackAllocArrayCreationExpressionSyntax stack) => stack switch
    {
        { Initializer: { } initializer } => initializer.Expressions.Count,
        { Type: ArrayTypeSyntax { RankSpecifiers: [{ Sizes: [{ } size] }] } } when model.GetConstantValue(size) is { HasValue: true, Value: int length } => length,
        _ => null,
    };

    // The only operation that each intermediate result is of; null if there are more.
    private static Dictionary<CaptureId, IOperation?> Captured(ControlFlowGraph graph)
    {
        Dictionary<CaptureId, IOperation?> captured = [];
        foreach (BasicBlock block in graph.Blocks)
        {
            foreach (IOperation operation in block.Operations)
            {
                if (operation is IFlowCaptureOperation capture)
                {
                    captured[capture.Id] = captured.ContainsKey(capture.Id) ? null : capture.Value;
                }
            }
        }

        return captured;
    }
}
