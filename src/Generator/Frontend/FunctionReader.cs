using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>Reads a method of the run-time library that is named after a function.</summary>
/// <remarks>
/// The attribute is the library's own, so there is nothing to report: a method that is declared otherwise than below gets
/// no body, and the C# compiler says so.
/// </remarks>
internal static class FunctionReader
{
    public static KernelRequest? Read(MethodDeclaration method)
    {
        if (Catalogue.Find(Family.Function, method.Name) is not { } entry || Element(method) is not { } element)
        {
            return null;
        }

        Selection selection = new(Family.Function, entry.Kind);
        LossDefinition definition = entry.Define(selection);
        Argument[] arguments = [.. method.Symbol.Parameters.Select(Argument)];
        ReturnKind returns = Returns(arguments, element);
        bool isDeclaredSo = arguments.Select(a => (a.Role, a.Kind)).SequenceEqual(Expected(definition, arguments))
            && arguments.All(a => a.Type == element.Keyword())
            && ReturnType.Of(method.Symbol) == returns;
        return !isDeclaredSo ? null : new KernelRequest(
            ShellReader.Read(method, returns.Text()),
            selection,
            element,
            returns,
            Reduction.None,
            Normalizer.WeightSum,
            EmptyMean.NaN,
            default,
            new(arguments));
    }

    private static ElementType? Element(MethodDeclaration method) =>
        method.Symbol.Parameters.FirstOrDefault()?.Type is not { } type ? null
        : (SpanType.Of(type)?.Element ?? type).SpecialType switch
        {
            SpecialType.System_Single => ElementType.Float,
            SpecialType.System_Double => ElementType.Double,
            _ => null,
        };

    private static Argument Argument(IParameterSymbol parameter)
    {
        SpanType? span = SpanType.Of(parameter.Type);
        ArgumentKind kind = span switch
        {
            null => ArgumentKind.Scalar,
            { IsReadOnly: true } => ArgumentKind.Operand,
            _ => ArgumentKind.Output,
        };
        return new Argument(kind, parameter.Name, parameter.Name, span?.FullElementName ?? parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
    }

    private static ReturnKind Returns(Argument[] arguments, ElementType element) =>
        arguments.Any(a => a.IsOutput) ? ReturnKind.Void
        : element == ElementType.Float ? ReturnKind.Float
        : ReturnKind.Double;

    /// <summary>A number for each number, or spans with a destination unless the whole row has one value.</summary>
    private static IEnumerable<(string Role, ArgumentKind Kind)> Expected(LossDefinition definition, Argument[] arguments)
    {
        bool ofNumbers = definition.Shape == Shape.Elementwise && !arguments.Any(a => a.IsSpan);
        bool hasDestination = !ofNumbers && definition.Value(definition.Bind()).Level == Level.Lane;
        ArgumentKind kind = ofNumbers ? ArgumentKind.Scalar : ArgumentKind.Operand;
        IEnumerable<(string, ArgumentKind)> operands = definition.Operands.Select(o => (o.Name, kind));
        return hasDestination ? operands.Append(("destination", ArgumentKind.Output)) : operands;
    }
}
