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
    private readonly FormChooser _chooser = new(method, entry);

    private bool HoldsCounts => form.Operands[0].Type == OperandType.ElementOrCount;

    private bool HoldsLabels => form.Operands[0].IsLabel;

    private string ElementTypes => HoldsLabels ? "byte, ushort, int or long" : HoldsCounts ? "float, double, Half, int or long" : "float, double or Half";

    /// <summary>The parameters that are operands; fewer than the form asks for if some are missing.</summary>
    public Parameter[] Find() => [.. _chooser.Leading(form.Operands.Length)];

    /// <summary>The type of the elements: that of the first operand.</summary>
    public NumberTypes? ReadNumbers(Parameter first)
    {
        if (NumbersBehind(first) is { } numbersBehind)
        {
            ReportOperand(first, $"the {form.Operands[0].Name} come first: put '{numbersBehind.Name}' before '{first.Name}'");
            return null;
        }

        // An array, say, is reported with the other operands, and tells the type of the numbers as well.
        ITypeSymbol type = first.Symbol.Type;
        SpanType? span = SpanType.OfParameter(type) ?? (Elements.AreNumbers(type) ? new SpanType(IsReadOnly: false, Elements.Of(type)) : null);
        if (span is null)
        {
            string expected = $"ReadOnlySpan of {ElementTypes}";
            ReportOperand(first, $"write {SpanConversion.Advice(type, expected)}");
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
            Argument(operand, parameter.Name, SpanType.OfParameter(parameter.Symbol.Type)));
    }

    private static Argument Argument(Operand operand, string name, SpanType? type) =>
        new(operand.IsOfRow ? ArgumentKind.RowOperand : ArgumentKind.Operand, operand.Name, name, type?.FullElementName ?? "")
        {
            IsTensor = type is { IsTensor: true },
        };

    /// <summary>Reports the first operand that is missing, misplaced or given a role that it has not.</summary>
    public void ReportMissing(int found, string element)
    {
        if (found == form.Operands.Length)
        {
            return;
        }

        Operand missing = form.Operands[found];
        string position = $"parameter {(found + 1).ToString(CultureInfo.InvariantCulture)}";
        Parameter? next = method.Parameters.ElementAtOrDefault(found);
        if (next is { DeclaredRole: { } declared, RoleArgument: { } argument } && Synonyms.Of(declared).Contains(missing.Name))
        {
            sink.Report(
                ParameterRules.UnknownRole, argument, argument.ToString(), $" (did you mean '{missing.Name}'?)",
                "operands need no [Role] attribute, because they come first, under any name");
        }
        else if (_chooser.Misplaced(found, missing) is { } misplaced)
        {
            string move = $"make '{misplaced.Name}' {position}";
            sink.Report(ParameterRules.MissingOperand, misplaced.Syntax.Identifier, method.Name, missing.Name, entry.Kind, move);
        }
        else
        {
            string add = $"add 'ReadOnlySpan<{(missing.IsLabel ? "int" : element)}> {missing.Name}' as {position}";
            sink.Report(ParameterRules.MissingOperand, method.Syntax.Identifier, method.Name, missing.Name, entry.Kind, add);
        }
    }

    private void CheckType(Parameter parameter, Operand operand, NumberTypes numbers)
    {
        SpanType? span = SpanType.OfParameter(parameter.Symbol.Type);
        if (span is { IsReadOnly: true } && IsAllowed(span, operand, numbers))
        {
            return;
        }

        ReportOperand(parameter, operand.IsLabel ? LabelType.Advice(parameter.Name, parameter.Symbol.Type) : NumberAdvice(parameter, operand, numbers));
    }

    private string NumberAdvice(Parameter parameter, Operand operand, NumberTypes numbers)
    {
        string expected = operand.Type switch
        {
            OperandType.ElementOrFlag => $"ReadOnlySpan<{numbers.Stored}>, ReadOnlySpan<bool> or ReadOnlySpan<byte>",
            OperandType.ElementOrAnswer => $"ReadOnlySpan<{numbers.Stored}>, ReadOnlySpan<bool>, ReadOnlySpan<byte> or ReadOnlySpan<int>",
            _ => $"ReadOnlySpan<{numbers.Stored}>",
        };
        int index = Array.IndexOf(form.Operands, operand);
        string labels = entry.Forms.Any(other => other.Operands.ElementAtOrDefault(index) is { IsLabel: true })
            ? $", or a ReadOnlySpan of {LabelType.Names} for labels"
            : "";
        return $"write {SpanConversion.Advice(parameter.Symbol.Type, expected)}{labels}";
    }

    // The numbers, where labels or flags stand before them; else null.
    private Parameter? NumbersBehind(Parameter first) =>
        !HoldsLabels
        && form.Operands.Skip(1).Any(operand => operand.IsLabel || operand.TakesFlags)
        && LabelType.IsMeant(first.Symbol.Type) && _chooser.Misplaced(found: 0, form.Operands[0]) is { } numbers
            ? numbers
            : null;

    private static bool IsAllowed(SpanType span, Operand operand, NumberTypes numbers) => operand.Type switch
    {
        OperandType.Label => LabelType.IsAllowed(span.Element),
        OperandType.ElementOrFlag or OperandType.ElementOrAnswer when span.HoldsFlags => true,
        OperandType.ElementOrAnswer when span.Element.SpecialType == SpecialType.System_Int32 => true,
        _ => span.ElementName == numbers.Stored,
    };

    // That the method is generic is reported on its own, and is the cause.
    private static bool IsOwnTypeParameter(ITypeSymbol type) => type is ITypeParameterSymbol { DeclaringMethod: not null };

    private void ReportOperand(Parameter parameter, string advice) =>
        sink.Report(ParameterRules.OperandType, parameter.TypeSyntax, parameter.Name, SpanType.Describe(parameter.Symbol.Type), advice);
}
