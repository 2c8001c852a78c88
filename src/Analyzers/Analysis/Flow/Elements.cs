using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Lambdas, and the rows whose elements they are given.</summary>
internal static class Elements
{
    private static readonly HashSet<string> Views = new()
    {
        "ToArray", "ToList", "ToVector", "ToTensor", "ToRowMatrix", "ToImmutableArray", "AsSpan", "AsEnumerable", "AsReadOnlySpan", "Clone", "Copy",
        "Reshape", "reshape", "View", "view", "GetRow", "Row", "GetSlice", "Slice", "Flatten", "flatten", "Squeeze", "squeeze", "Unsqueeze",
        "unsqueeze", "Gather", "gather", "gather_", "index_select", "ElementAt", "First", "Last", "At", "Get", "GetValue", "GetFlat", "Index", "Contiguous",
        "contiguous", "CreateReadOnlySpan", "CreateSpan", "Detach", "detach", "FromVector", "FromArray", "Select", "item", "GetDataSpan", "GetFlatIndexValue",
        "to", "cpu", "expand", "expand_as", "repeat", "tile", "broadcast_to", "keepdim", "clone", "@float", "to_type", "unsqueeze_", "squeeze_",
    };

    private static readonly HashSet<string> Maps = new() { "Select", "Transform", "Map", "Apply", "ConvertAll", "PointwiseMap", "ForEach", "ApplyToElements", "MapElements", "Elementwise" };

    /// <summary>The row that a call copies, reshapes or takes elements of.</summary>
    public static IOperation? Viewed(Call call)
    {
        if (!(Views.Contains(call.Name) || IsAccessor(call)) || Lambda(call) is not null || NamedFunction(call) != MathOp.None)
        {
            return null;
        }

        return call.Receiver is { } receiver && Shapes.IsVector(receiver.Type) ? receiver
            : call.Arguments.Length > 0 ? call.Arguments[0] : null;
    }

    // GetWeightAt(row, column): a number of an object that holds numbers, at a place that integers give.
    private static bool IsAccessor(Call call)
    {
        if (!call.Name.StartsWith("Get", StringComparison.Ordinal) || call.Arguments.Length == 0 || call.Receiver is not { } receiver
            || !Shapes.IsScalar(call.Operation.Type) || !Shapes.IsVector(receiver.Type))
        {
            return false;
        }

        foreach (IOperation argument in call.Arguments)
        {
            if (!Shapes.IsInteger(argument.Type) && !(argument.Type is IArrayTypeSymbol array && Shapes.IsInteger(array.ElementType)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a call computes of each element of a row, if it is a map over one.</summary>
    public static IOperation? MappedValue(Call call) =>
        IsMap(call) && Lambda(call) is { } lambda ? Result(lambda) : null;

    /// <summary>
    /// Whether a call computes each number of a row from the number in the same place: it has the name of one that does, or it takes a row and a
    /// function of a number, and gives a row of the same kind or fills its own.
    /// </summary>
    public static bool IsMap(Call call) =>
        Maps.Contains(call.Name)
        || (call.Method is { } method && call.First is { } row && method.Parameters.Any(IsFunctionOfNumber) && Shapes.IsVector(row.Type)
            && (method.ReturnsVoid || (Shapes.IsVector(call.Operation.Type) && Shapes.IsElementwise(row.Type, call.Operation.Type))));

    private static bool IsFunctionOfNumber(IParameterSymbol parameter) =>
        parameter.Type is INamedTypeSymbol { DelegateInvokeMethod: { Parameters: [{ Type: var operand }], ReturnType: var result } } && Shapes.IsScalar(operand) && Shapes.IsScalar(result);

    /// <summary>The function that a map or a sum is given by its name: <c>x.Select(Math.Exp)</c>.</summary>
    public static MathOp NamedFunction(Call call)
    {
        foreach (IOperation argument in call.Arguments)
        {
            if (Method(argument) is { } method)
            {
                return MathNames.Find(method.Name);
            }
        }

        return MathOp.None;
    }

    /// <summary>The same of a call that makes a row of a row.</summary>
    public static MathOp MappedFunction(Call call) => NamedFunction(call) is var op && op != MathOp.None && IsMap(call) ? op : MathOp.None;

    /// <summary>The map that a method is given to by its name.</summary>
    public static Call? MapAround(IOperation method)
    {
        IOperation? parent = method.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        return parent is not null && Call.Of(parent) is { } call && IsMap(call) ? call : null;
    }

    /// <summary>The method that an argument names.</summary>
    public static IMethodSymbol? Method(IOperation value) => value switch
    {
        IMethodReferenceOperation reference => reference.Method,
        IDelegateCreationOperation creation => Method(creation.Target),
        IConversionOperation conversion => Method(conversion.Operand),
        _ => null,
    };

    /// <summary>The row whose elements a lambda's parameter takes: that of the call the lambda is given to, or the second of two that are zipped.</summary>
    public static IOperation? Source(IParameterSymbol parameter, IOperation reader)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } || parameter.Ordinal > 1)
        {
            return null;
        }

        for (IOperation? parent = reader.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, parameter.ContainingSymbol))
            {
                return CallAround(lambda) is not { } call ? null
                    : parameter.Ordinal == 0 ? call.First
                    : call is { Name: "Zip", Arguments.Length: > 1 } ? call.Arguments[call.Receiver is null ? 1 : 0]
                    : null;
            }
        }

        return null;
    }

    /// <summary>The call that a lambda is an argument of.</summary>
    public static Call? CallAround(IAnonymousFunctionOperation lambda)
    {
        IOperation? parent = lambda.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        return parent is null ? null : Call.Of(parent);
    }

    /// <summary>The lambda among a call's arguments.</summary>
    public static IAnonymousFunctionOperation? Lambda(Call call)
    {
        foreach (IOperation argument in call.Arguments)
        {
            if (Lambda(argument) is { } lambda)
            {
                return lambda;
            }
        }

        return null;
    }

    /// <summary>The lambda that an argument is.</summary>
    public static IAnonymousFunctionOperation? Lambda(IOperation value) => value switch
    {
        IAnonymousFunctionOperation lambda => lambda,
        IDelegateCreationOperation creation => creation.Target as IAnonymousFunctionOperation,
        IConversionOperation conversion => Lambda(conversion.Operand),
        _ => null,
    };

    /// <summary>What a lambda of one expression or with a final return gives.</summary>
    public static IOperation? Result(IAnonymousFunctionOperation lambda) =>
        lambda.Body.Operations is [.., IReturnOperation { ReturnedValue: { } value }] ? value : null;
}
