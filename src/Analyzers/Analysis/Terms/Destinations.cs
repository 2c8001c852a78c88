using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>Where a function without a result puts what it computes: <c>Exp(x, y)</c> into y, <c>x.Exp()</c> into x.</summary>
internal static class Destinations
{
    /// <summary>The value that a call without a result writes to; null if the call has a result, or none is there to be written.</summary>
    public static IOperation? Of(Call call, MathOp op)
    {
        if (call.Method is not { ReturnsVoid: true } method || IsOfFramework(method))
        {
            return null;
        }

        IOperation? last = call.Arguments.Length > 0 && IsRow(call.Arguments[call.Arguments.Length - 1]) ? call.Arguments[call.Arguments.Length - 1] : null;
        return IsOwn(call) && (last is null || Count(call) < Operands(op)) ? call.Receiver : last ?? FirstRow(call);
    }

    /// <summary>The type of what a call computes, wherever it puts it.</summary>
    public static ITypeSymbol? ResultType(Call call, MathOp op) =>
        call.Method is { ReturnsVoid: true, Parameters: [.., { Type: { Name: "Span" } destination }] } ? destination
        : Of(call, op)?.Type ?? call.Operation.Type;

    /// <summary>How many numbers and rows are among the arguments, without one that only takes the result.</summary>
    public static int Values(Call call)
    {
        int count = Count(call);
        return call.Method is { ReturnsVoid: true } && IsOwn(call) && count > 1 && IsRow(call.Arguments[call.Arguments.Length - 1]) ? count - 1 : count;
    }

    private static int Count(Call call)
    {
        int count = 0;
        foreach (IOperation argument in call.Arguments)
        {
            count += Shapes.IsScalar(argument.Type) || Shapes.IsVector(argument.Type) ? 1 : 0;
        }

        return count;
    }

    // A function of the object itself: no argument is a row of another type, as where a provider of functions is asked.
    private static bool IsOwn(Call call)
    {
        if (call.Receiver is not { } receiver || !Shapes.IsVector(receiver.Type))
        {
            return false;
        }

        foreach (IOperation argument in call.Arguments)
        {
            if (IsRow(argument) && !SymbolEqualityComparer.Default.Equals(argument.Type, receiver.Type))
            {
                return false;
            }
        }

        return true;
    }

    private static IOperation? FirstRow(Call call)
    {
        foreach (IOperation argument in call.Arguments)
        {
            if (IsRow(argument))
            {
                return argument;
            }
        }

        return null;
    }

    private static int Operands(MathOp op) => op switch
    {
        MathOp.Add or MathOp.Subtract or MathOp.Multiply or MathOp.Divide or MathOp.Power or MathOp.Max or MathOp.Min => 2,
        MathOp.Clamp => 3,
        _ => 1,
    };

    private static bool IsRow(IOperation operation) => Shapes.IsVector(operation.Type) && !Shapes.IsUnknown(operation.Type);

    private static bool IsOfFramework(IMethodSymbol method)
    {
        INamespaceSymbol? space = method.ContainingNamespace;
        while (space?.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            space = outer;
        }

        return space?.Name == "System";
    }
}
