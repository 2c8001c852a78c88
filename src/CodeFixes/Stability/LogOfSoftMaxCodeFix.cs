using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes.Stability;

/// <summary>
/// LG1001: <c>Math.Log(p[i])</c> of <c>p = Softmax(x)</c> becomes <c>x[i] - LossMath.LogSumExp(x)</c>, and
/// <c>Math.Log(Math.Exp(a) / s)</c> becomes <c>a - Math.Log(s)</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LogOfSoftMaxCodeFix))]
[Shared]
public sealed class LogOfSoftMaxCodeFix() : ExpressionCodeFix("LG1001", "Compute the logarithm from the logits")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        Term logarithm = Terms.Read(operation);
        if (logarithm.Op != MathOp.Log || logarithm.HasSecond)
        {
            return null;
        }

        string? text = Quotient(logarithm) ?? Element(logarithm, model);
        return text is null ? null : editor => editor.ReplaceNode(operation.Syntax, Code.InPlaceOf(text, operation.Syntax));
    }

    // The exponential must be written out, so that its exponent is at hand.
    private static string? Quotient(Term logarithm)
    {
        Term quotient = Terms.Read(Logarithms.Argument(logarithm.First));
        return quotient.Op == MathOp.Divide && Terms.Read(quotient.First) is { Op: MathOp.Exp, Operation: IInvocationOperation } exponential
            && logarithm.Operation is IInvocationOperation call
            ? $"{Code.OperandText(exponential.First)} - {Callee(call)}({Code.Text(quotient.Second)})"
            : null;
    }

    private static string? Element(Term logarithm, SemanticModel model)
    {
        IOperation argument = Value(Logarithms.Argument(logarithm.First));
        if (!Code.HasLossMath(model) || Variables.Index(argument) is not { } index || Probabilities.Of(argument).Source is not IInvocationOperation softmax
            || softmax.Arguments.Length is 0 or > 2 || Logits(softmax) is not { } logits || !Code.IsPure(index) || Changes(logits, softmax, logarithm.Operation))
        {
            return null;
        }

        string row = Code.Text(logits);
        return $"{row}[{Code.Text(index)}] - {Code.LossMath(model, logarithm.Operation.Syntax.SpanStart, "LogSumExp")}({row})";
    }

    // The row that the softmax is of: a variable, and not the one that holds the result.
    private static IOperation? Logits(IInvocationOperation softmax)
    {
        IOperation row = Terms.Peel(softmax.Arguments[0].Value);
        bool hasResultElsewhere = softmax.Arguments.Length == 2 ? Variables.Of(softmax.Arguments[1].Value) is not null : !softmax.TargetMethod.ReturnsVoid;
        return Variables.Of(row) is not null && Code.IsRow(row.Type) && hasResultElsewhere && (softmax.Arguments.Length == 1 || softmax.TargetMethod.ReturnsVoid) ? row : null;
    }

    private static bool Changes(IOperation row, IOperation from, IOperation to) => Body.Of(from).Writes(Variables.Of(row)!).Any(write =>
        write.Site.Syntax.SpanStart >= from.Syntax.SpanStart && write.Site.Syntax.SpanStart < to.Syntax.SpanStart && write.Site != from
        && !(write.Kind == WriteKind.Filled && write.Site == from));

    private static IOperation Value(IOperation operation) =>
        Reaching.LocalValue(operation) is { } value ? Terms.Peel(Logarithms.Argument(value)) : operation;

    private static string Callee(IInvocationOperation call) => ((InvocationExpressionSyntax)call.Syntax).Expression.WithoutTrivia().ToString();
}
