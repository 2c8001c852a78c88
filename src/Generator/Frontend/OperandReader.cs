using System.Globalization;
using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>Reads the operands of a loss: the first parameters, in the definition's order, under any name.</summary>
internal sealed class OperandReader(MethodDeclaration method, LossDefinition definition, DiagnosticSink sink)
{
    private const string LabelTypes = "ReadOnlySpan of byte, ushort, int or long";

    /// <summary>The parameters that are operands; fewer than the definition asks for if some are missing.</summary>
    public Parameter[] Find() =>
        [.. method.Parameters.Take(definition.Operands.Length).TakeWhile(IsOperand)];

    /// <summary>The type of the elements: that of the first operand.</summary>
    public ElementType? ReadElement(Parameter first)
    {
        if (SpanType.Of(first.Symbol.Type) is not { } span)
        {
            ReportOperand(first, "ReadOnlySpan<float> or ReadOnlySpan<double>");
            return null;
        }

        ElementType? element = span.Element.SpecialType switch
        {
            SpecialType.System_Single => ElementType.Float,
            SpecialType.System_Double => ElementType.Double,
            _ => null,
        };
        if (element is null && !IsOwnTypeParameter(span.Element))
        {
            sink.Report(ParameterRules.ElementType, first.TypeSyntax, span.ElementName, method.Name);
        }

        return element;
    }

    /// <summary>The arguments that the operands are.</summary>
    public IEnumerable<Argument> Read(Parameter[] operands, ElementType element)
    {
        ReportMissing(operands.Length, element);
        for (int i = 0; i < operands.Length; i++)
        {
            CheckType(operands[i], definition.Operands[i], element);
        }

        return operands.Zip(definition.Operands, (parameter, operand) =>
            new Argument(operand.Name, parameter.Name, SpanType.Of(parameter.Symbol.Type)?.ElementName ?? ""));
    }

    /// <summary>Reports the first operand that is missing.</summary>
    public void ReportMissing(int found, ElementType element)
    {
        if (found < definition.Operands.Length)
        {
            Operand missing = definition.Operands[found];
            string type = $"ReadOnlySpan<{(missing.IsLabel ? "int" : Keyword(element))}>";
            string position = (found + 1).ToString(CultureInfo.InvariantCulture);
            sink.Report(ParameterRules.MissingOperand, method.Syntax.Identifier, method.Name, missing.Name, definition.Kind, type, position);
        }
    }

    public static string Keyword(ElementType element) => element == ElementType.Float ? "float" : "double";

    // A name that is a role is never an operand: 'weights' in second place is a forgotten target, not a strange name.
    private bool IsOperand(Parameter parameter, int index) =>
        parameter.DeclaredRole is { } declared ? declared == definition.Operands[index].Name : Role.Find(parameter.Name) is null;

    private void CheckType(Parameter parameter, Operand operand, ElementType element)
    {
        SpanType? span = SpanType.Of(parameter.Symbol.Type);
        bool rightElement = span is not null && (operand.IsLabel ? IsLabel(span) : span.ElementName == Keyword(element));
        if (span is not { IsReadOnly: true } || !rightElement)
        {
            ReportOperand(parameter, operand.IsLabel ? LabelTypes : $"ReadOnlySpan<{Keyword(element)}>");
        }
    }

    // That the method is generic is reported on its own, and is the cause.
    private static bool IsOwnTypeParameter(ITypeSymbol type) => type is ITypeParameterSymbol { DeclaringMethod: not null };

    private static bool IsLabel(SpanType span) => span.Element.SpecialType
        is SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_Int64;

    private void ReportOperand(Parameter parameter, string expected) =>
        sink.Report(ParameterRules.OperandType, parameter.TypeSyntax, parameter.Name, SpanType.Describe(parameter.Symbol.Type), expected);
}
