using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>What arrays hold in the body of a member, with its lambdas and local functions; found when a rule first asks, and once.</summary>
internal static class BodyContents
{
    private static readonly ConditionalWeakTable<IOperation, Observations> Known = new();

    /// <summary>What is known in the body that an operation is in.</summary>
    public static Observations Of(IOperation operation) => operation.SemanticModel is { } model ? Known.GetValue(Body.Root(operation), root => Observe(root, model)) : new Observations();

    /// <summary>Goes through a body without the lambdas and local functions in it; null if there is no end to that, or no graph.</summary>
    public static Propagation? Through(IOperation root, SemanticModel model)
    {
        Foreigners foreigners = Foreigners.Of(root);
        return !foreigners.HasPointers && Graph(root) is { } graph && new Propagation(new GraphContext(graph, null, foreigners, model), new Budget(foreigners.Operations)) is var propagation && propagation.Run()
            ? propagation
            : null;
    }

    private static Observations Observe(IOperation root, SemanticModel model)
    {
        Observations observed = new();
        Foreigners foreigners = Foreigners.Of(root);
        if (foreigners.HasPointers || Graph(root) is not { } graph)
        {
            return observed;
        }

        Budget budget = new(foreigners.Operations);
        Stack<(ControlFlowGraph Graph, IMethodSymbol? Function)> waiting = new();
        waiting.Push((graph, null));
        while (waiting.Count > 0)
        {
            (ControlFlowGraph current, IMethodSymbol? function) = waiting.Pop();
            Propagation propagation = new(new GraphContext(current, function, foreigners, model), budget);
            if (propagation.Run())
            {
                propagation.Observe(observed);
            }

            Nested(current, waiting);
        }

        // What has been seen is not all there is.
        return budget.IsSpent ? new Observations() : observed;
    }

    private static void Nested(ControlFlowGraph graph, Stack<(ControlFlowGraph, IMethodSymbol?)> waiting)
    {
        foreach (IMethodSymbol local in graph.LocalFunctions)
        {
            waiting.Push((graph.GetLocalFunctionControlFlowGraph(local), local));
        }

        foreach (BasicBlock block in graph.Blocks)
        {
            foreach (IOperation operation in block.Operations)
            {
                Lambdas(operation, graph, waiting);
            }

            Lambdas(block.BranchValue, graph, waiting);
        }
    }

    private static void Lambdas(IOperation? operation, ControlFlowGraph graph, Stack<(ControlFlowGraph, IMethodSymbol?)> waiting)
    {
        foreach (IOperation part in operation?.DescendantsAndSelf() ?? [])
        {
            if (part is IFlowAnonymousFunctionOperation lambda)
            {
                waiting.Push((graph.GetAnonymousFunctionControlFlowGraph(lambda), lambda.Symbol));
            }
        }
    }

    private static ControlFlowGraph? Graph(IOperation root) => root switch
    {
        IMethodBodyOperation body => ControlFlowGraph.Create(body),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body),
        IBlockOperation body => ControlFlowGraph.Create(body),
        IFieldInitializerOperation value => ControlFlowGraph.Create(value),
        IPropertyInitializerOperation value => ControlFlowGraph.Create(value),
        _ => null,
    };
}
