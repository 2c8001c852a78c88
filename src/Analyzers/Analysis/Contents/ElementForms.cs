using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>What a row holds after one of its elements has been written, by the form of what was written: never a proof.</summary>
internal static class ElementForms
{
    /// <summary>After <c>row[i] = value</c>.</summary>
    public static ContentSet Written(GraphContext context, IOperation target, IOperation? source)
    {
        ContentKind kind = source is null ? ContentKind.Rewritten : KindOf(context, source);
        return ContentSet.Of(new Content(kind, Evidence.Form, target.Syntax));
    }

    /// <summary>After <c>row[i] op= value</c>: exponentials that are divided by their sum are a softmax.</summary>
    public static ContentSet Updated(GraphContext context, IOperation update, ContentSet old)
    {
        bool IsCandidate(Content content) => content.Kind is ContentKind.Exponentials or ContentKind.SoftMax && content.Evidence == Evidence.Form;
        bool isNormalized = update is ICompoundAssignmentOperation && old.All.Any(IsCandidate)
            && context.Form(update, original => original is ICompoundAssignmentOperation division && IsByASum(division) ? ContentKind.SoftMax : ContentKind.Rewritten) == ContentKind.SoftMax;
        return old.Map(content => new Content(
            isNormalized && IsCandidate(content) ? ContentKind.SoftMax : ContentKind.Rewritten, Evidence.Form, update.Syntax));
    }

    /// <summary>What the elements of a row are that an expression makes, by its form.</summary>
    public static ContentKind KindOf(GraphContext context, IOperation value)
    {
        return Terms.Read(value).Op == MathOp.Constant || Shapes.IsInteger(value.Type) ? ContentKind.Rewritten : context.Form(value, Find);
    }

    private static ContentKind Find(IOperation value) => Probabilities.Of(value) switch
    {
        { Origin: Origin.SoftMax, Source: { } source } when IsFormula(source) => ContentKind.SoftMax,
        { Origin: Origin.Sigmoid, Source: { } source } when IsFormula(source) => ContentKind.Sigmoid,
        { Origin: not Origin.Unknown } => ContentKind.Unknown,
        _ => Exponentials.Of(value) is not null ? ContentKind.Exponentials : ContentKind.Rewritten,
    };

    private static bool IsByASum(ICompoundAssignmentOperation update) => update.OperatorKind switch
    {
        BinaryOperatorKind.Divide => Exponentials.SummedIn(update.Value).Count > 0,
        BinaryOperatorKind.Multiply => Terms.Read(Reaching.LocalValue(update.Value) ?? update.Value) is { Op: MathOp.Divide } inverse && Exponentials.SummedIn(inverse.Second).Count > 0,
        _ => false,
    };

    private static bool IsFormula(IOperation source) => Terms.Read(source).Op is MathOp.Divide or MathOp.Multiply || Call.Of(source) is { } call && Library.IsOfRows(call.Method?.ContainingType);
}
