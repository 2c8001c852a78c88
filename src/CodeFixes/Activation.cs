using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes;

/// <summary>Takes activations away.</summary>
internal static class Activation
{
    /// <summary>Replaces an argument that holds a softmax or sigmoid by what that is of, where it is at hand unchanged and has the right type.</summary>
    public static Action<SyntaxEditor>? Drop(IOperation argument, SemanticModel model)
    {
        IOperation value = Terms.Peel(argument);
        if (Operand(value) is not { } operand || ParameterType(argument) is not { } wanted || operand.Type is null
            || model.Compilation.ClassifyConversion(operand.Type, wanted) is not { IsImplicit: true })
        {
            return null;
        }

        string text = Code.Text(operand);
        return editor => editor.ReplaceNode(argument.Syntax, Code.InPlaceOf(text, argument.Syntax));
    }

    private static IOperation? Operand(IOperation value)
    {
        Term term = Terms.Read(value);
        if (term.Op is MathOp.SoftMax or MathOp.Sigmoid)
        {
            return term.Operation is IInvocationOperation ? Terms.Peel(term.First) : null;
        }

        return Probabilities.Of(value).Source is IInvocationOperation call && Logits(call) is { } logits && Variables.Of(logits) is { } row
            && !SymbolEqualityComparer.Default.Equals(row, Variables.Of(value)) && !Changes(row, call, value)
            ? logits
            : null;
    }

    private static IOperation? Logits(IInvocationOperation call)
    {
        Term term = Terms.Read(call);
        return term.Op is MathOp.SoftMax or MathOp.Sigmoid ? Terms.Peel(term.First)
            : call is { TargetMethod.ReturnsVoid: true, Arguments.Length: 2 } ? Terms.Peel(call.Arguments[0].Value)
            : null;
    }

    private static bool Changes(ISymbol row, IOperation from, IOperation to) => Body.Of(from).Writes(row).Any(write =>
        write.Site != from && write.Site.Syntax.SpanStart >= from.Syntax.SpanStart && write.Site.Syntax.SpanStart < to.Syntax.SpanStart);

    private static ITypeSymbol? ParameterType(IOperation argument)
    {
        IOperation? parent = argument.Parent;
        while (parent is IConversionOperation or IInvocationOperation { TargetMethod.Name: "op_Implicit" })
        {
            parent = parent.Parent;
        }

        return (parent as IArgumentOperation)?.Parameter?.Type;
    }
}
