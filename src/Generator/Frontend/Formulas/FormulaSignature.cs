using LossGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend.Formulas;

/// <summary>Matches a formula's parameters with those of the annotated method: operands by position, settings by name.</summary>
/// <param name="Operands">The operands, each with the annotated method's span.</param>
/// <param name="Settings">The settings that are given with each call.</param>
/// <param name="Constants">The settings that have their default values.</param>
internal sealed record FormulaSignature(
    (IParameterSymbol Formula, Parameter Span)[] Operands, IParameterSymbol[] Settings, IParameterSymbol[] Constants)
{
    private static readonly HashSet<string> Roles = ["weights", "mask", "classWeights"];

    /// <summary>What the parameters are, or null if they do not agree, which is reported.</summary>
    public static FormulaSignature? Read(MethodDeclaration method, IMethodSymbol formula, bool isDivergence, SyntaxNode place, DiagnosticSink sink)
    {
        Parameter[] spans = [.. method.Parameters.TakeWhile(IsOperand)];
        if (isDivergence && spans.Length != 2)
        {
            sink.Report(FormulaRules.Parameters, place, formula.Name, method.Name, "a divergence has two operands: begin with ReadOnlySpans p and q");
            return null;
        }

        HashSet<string> scalars = [.. method.Parameters.Where(p => !Elements.AreMany(p.Symbol.Type)).Select(p => p.RoleName)];
        IParameterSymbol[] operands = [.. formula.Parameters.Take(spans.Length)], settings = [.. formula.Parameters.Skip(spans.Length)];
        if (Disagreement(operands, settings, spans, scalars) is { } reason)
        {
            sink.Report(FormulaRules.Parameters, place, formula.Name, method.Name, reason);
            return null;
        }

        return new FormulaSignature(
            [.. operands.Zip(spans, (operand, span) => (operand, span))],
            [.. settings.Where(s => scalars.Contains(s.Name))],
            [.. settings.Where(s => !scalars.Contains(s.Name))]);
    }

    private static bool IsOperand(Parameter parameter) =>
        Elements.AreMany(parameter.Symbol.Type)
        && SpanType.OfParameter(parameter.Symbol.Type) is not { IsReadOnly: false }
        && !Roles.Contains(parameter.RoleName);

    private static string? Disagreement(IParameterSymbol[] operands, IParameterSymbol[] settings, Parameter[] spans, HashSet<string> scalars)
    {
        if (spans.Length == 0)
        {
            return "the method's first parameters must be its operands, one ReadOnlySpan for each of the formula's; add them";
        }

        if (operands.FirstOrDefault(o => scalars.Contains(o.Name)) is { } early)
        {
            return $"'{early.Name}' is a number of the method, and stands where the formula has its operands, "
                + $"which are the method's spans {Names(spans)}: put settings behind {spans.Length} operands";
        }

        if (operands.Length < spans.Length)
        {
            return $"the formula has no parameter for the operand '{spans[operands.Length].Name}': add one at place {operands.Length + 1}, or remove the operand";
        }

        if (operands.FirstOrDefault(o => o.HasExplicitDefaultValue) is { } constant)
        {
            int index = Array.IndexOf(operands, constant);
            return $"'{constant.Name}' has a default value, and stands where the formula has its operand '{spans[index].Name}': "
                + "remove the default value, or the operand";
        }

        if (settings.FirstOrDefault(s => !scalars.Contains(s.Name) && !s.HasExplicitDefaultValue) is { } open)
        {
            return SpanType.Of(open.Type) is null
                ? $"'{open.Name}' has no value: add a number '{open.Name}' to the method, a default value to the formula, or a span for it behind {Names(spans)}"
                : $"'{open.Name}' has no value: add a span for it behind {Names(spans)}";
        }

        bool isOfRows = operands.Any(o => SpanType.Of(o.Type) is not null);
        if (isOfRows && operands.Count(o => Numbers.IsWhole(o.Type)) > 1)
        {
            return "a row has one label, and the formula has several parameters of whole numbers: keep one";
        }

        if (isOfRows && SpanType.Of(operands[0].Type) is null)
        {
            return $"the formula is one of rows, and '{operands[0].Name}' is one number of each: begin with the row '{operands.First(o => SpanType.Of(o.Type) is not null).Name}' in both";
        }

        return settings.FirstOrDefault(s => SpanType.Of(s.Type) is not null) is { } row
            ? $"'{row.Name}' is a row, and the method has a number of that name: make it a span among the operands"
            : null;
    }

    private static string Names(Parameter[] spans) => string.Join(", ", spans.Select(span => $"'{span.Name}'"));
}
