using System.Globalization;
using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>The numbers a method computes with.</summary>
/// <param name="Computed">The type that is computed in.</param>
/// <param name="Stored">The type of the operands' elements, as C# writes it.</param>
/// <param name="Output">The type of outputs, weights and settings, as C# writes it.</param>
internal sealed record NumberTypes(ElementType Computed, string Stored, string Output);

/// <summary>Reads the operands of a loss: the first parameters, in the definition's order, under any name.</summary>
internal sealed class OperandReader(MethodDeclaration method, CatalogueEntry entry, Form form, DiagnosticSink sink)
{
    private const string LabelTypes = "ReadOnlySpan of byte, ushort, int or long";

    private bool HoldsCounts => form.Operands[0].Type == OperandType.ElementOrCount;

    private bool HoldsLabels => form.Operands[0].IsLabel;

    private string ElementTypes => HoldsLabels ? "byte, ushort, int or long" : HoldsCounts ? "float, double, Half, int or long" : "float, double or Half";

    /// <summary>The parameters that are operands; fewer than the form asks for if some are missing.</summary>
    public Parameter[] Find() => [.. new FormChooser(method, entry).Leading(form.Operands.Length)];

    /// <summary>The type of the elements: that of the first operand.</summary>
    public NumberTypes? ReadNumbers(Parameter first)
    {
        if (SpanType.Of(first.Symbol.Type) is not { } span)
        {
            ReportOperand(first, $"ReadOnlySpan of {ElementTypes}");
            return null;
        }

        string name = span.ElementName;
        NumberTypes? numbers = span.Element.SpecialType switch
        {
            SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_Int64 when HoldsLabels =>
                new(ElementType.Double, name, "double"),
            SpecialType.System_Single => new(HoldsCounts ? ElementType.Double : ElementType.Float, name, name),
            SpecialType.System_Double => new(ElementType.Double, name, name),
            SpecialType.System_Int32 or SpecialType.System_Int64 when HoldsCounts => new(ElementType.Double, name, "double"),
            _ when span.IsHalf => new(HoldsCounts ? ElementType.Double : ElementType.Float, name, "float"),
            _ => null,
        };
        if (numbers is null && !IsOwnTypeParameter(span.Element))
        {
            sink.Report(ParameterRules.ElementType, first.TypeSyntax, name, method.Name, ElementTypes);
        }

        return numbers;
    }

    /// <summary>The arguments that the operands are.</summary>
    public IEnumerable<Argument> Read(Parameter[] operands, NumberTypes numbers)
    {
        ReportMissing(operands.Length, numbers.Stored);
        for (int i = 0; i < operands.Length; i++)
        {
            CheckType(operands[i], form.Operands[i], numbers);
        }

        return operands.Zip(form.Operands, (parameter, operand) =>
            new Argument(ArgumentKind.Operand, operand.Name, parameter.Name, SpanType.Of(parameter.Symbol.Type)?.FullElementName ?? ""));
    }

    /// <summary>Reports the first operand that is missing.</summary>
    public void ReportMissing(int found, string element)
    {
        if (found < form.Operands.Length)
        {
            Operand missing = form.Operands[found];
            string type = $"ReadOnlySpan<{(missing.IsLabel ? "int" : element)}>";
            string position = (found + 1).ToString(CultureInfo.InvariantCulture);
            sink.Report(ParameterRules.MissingOperand, method.Syntax.Identifier, method.Name, missing.Name, entry.Kind, type, position);
        }
    }

    private void CheckType(Parameter parameter, Operand operand, NumberTypes numbers)
    {
        SpanType? span = SpanType.Of(parameter.Symbol.Type);
        if (span is { IsReadOnly: true } && IsAllowed(span, operand, numbers))
        {
            return;
        }

        ReportOperand(parameter, operand.Type switch
        {
            OperandType.Label => LabelTypes,
            OperandType.ElementOrFlag => $"ReadOnlySpan<{numbers.Stored}>, ReadOnlySpan<bool> or ReadOnlySpan<byte>",
            _ => $"ReadOnlySpan<{numbers.Stored}>",
        });
    }

    private static bool IsAllowed(SpanType span, Operand operand, NumberTypes numbers) => operand.Type switch
    {
        OperandType.Label => span.Element.SpecialType
            is SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_Int64,
        OperandType.ElementOrFlag when span.HoldsFlags => true,
        _ => span.ElementName == numbers.Stored,
    };

    // That the method is generic is reported on its own, and is the cause.
    private static bool IsOwnTypeParameter(ITypeSymbol type) => type is ITypeParameterSymbol { DeclaringMethod: not null };

    private void ReportOperand(Parameter parameter, string expected) =>
        sink.Report(ParameterRules.OperandType, parameter.TypeSyntax, parameter.Name, SpanType.Describe(parameter.Symbol.Type), expected);
}
