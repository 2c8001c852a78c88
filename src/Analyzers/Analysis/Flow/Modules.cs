using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>What a network of modules ends with: <c>Sequential(Linear(…), Softmax(1))</c> gives probabilities.</summary>
internal static class Modules
{
    private static readonly HashSet<string> Applications = ["forward", "Forward", "call", "Call", "Predict", "predict"];

    /// <summary>The activation that a call of a module ends with; none if that cannot be known.</summary>
    public static MathOp ActivationOf(Call call, Trail trail)
    {
        if (call.Receiver is not { } module || !Applications.Contains(call.Name))
        {
            return MathOp.None;
        }

        MathOp op = Activation(Terms.Peel(module), trail);
        return op != MathOp.None ? op : OfOwnModule(module, call.Name, trail);
    }

    // The last of several modules in a row, whatever variables and lists they are in.
    private static MathOp Activation(IOperation module, Trail trail)
    {
        if (Last(module) is { } last)
        {
            return Activation(Terms.Peel(last), trail);
        }

        if (Name(module) is { } name && MathNames.Find(name) is MathOp.SoftMax or MathOp.LogSoftMax or MathOp.Sigmoid)
        {
            return MathNames.Find(name);
        }

        if (Call.Of(module) is { Name: "ToArray" or "ToList", First: { } list })
        {
            return Activation(Terms.Peel(list), trail);
        }

        if (Name(module) is not null || !trail.Enter(module))
        {
            return MathOp.None;
        }

        foreach (Source source in Sources.Of(module, trail))
        {
            if (source is { IsValue: true, Value: { } value } && Activation(Terms.Peel(value), source.Trail) is var op && op != MathOp.None)
            {
                return op;
            }
        }

        return MathOp.None;
    }

    // A module of the project, whose forward is there to be read.
    private static MathOp OfOwnModule(IOperation module, string method, Trail trail)
    {
        if (Callees.TypeOf(module, trail.Aside()) is not { DeclaringSyntaxReferences.Length: > 0 } type)
        {
            return MathOp.None;
        }

        foreach (ISymbol member in type.GetMembers(method))
        {
            if (Summary.Of(member, module) is { Returned: [.., { } returned] } && Call.Of(Terms.Peel(returned)) is { } inner && trail.Spend())
            {
                return ActivationOf(inner, trail);
            }
        }

        return MathOp.None;
    }

    private static string? Name(IOperation module) => module is IObjectCreationOperation { Type: { } type } ? type.Name : Call.NameOf(module);

    private static IOperation? Last(IOperation module) => module switch
    {
        ITupleOperation { Elements: [.., { } last] } => last,
        IArrayCreationOperation { Initializer.ElementValues: [.., { } last] } => last,
        IObjectCreationOperation { Initializer.Initializers: [.., { } last] } => Added(last),
        _ when Name(module) is "Sequential" or "sequential" => LastArgument(module),
        _ => null,
    };

    // What an element of an initializer adds to a list, where the types may be missing.
    private static IOperation? Added(IOperation element) =>
        Call.Of(element) is { Arguments: [.., { } last] } ? last : element is IInvalidOperation { ChildOperations: { Count: > 0 } parts } ? Terms.Peel(parts.Last()) : element;

    private static IOperation? LastArgument(IOperation module) => module switch
    {
        IObjectCreationOperation { Arguments: [.., { Value: { } last }] } => last,
        _ => Call.Of(module) is { Arguments: [.., { } last] } ? last : null,
    };
}
