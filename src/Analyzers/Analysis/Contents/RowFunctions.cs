using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>The functions of rows in <c>LossMath</c> and <c>TensorPrimitives</c>: what they leave in the span for their result.</summary>
internal static class RowFunctions
{
    public static void Apply(Interpreter interpreter, IInvocationOperation call, Value[] values)
    {
        ContentSet? source = values.Length > 0 ? SourceContents(interpreter.Store, values[0]) : null;
        string name = call.TargetMethod.Name;
        ContentKind Result(Content content) => Of(name, content.Kind);
        Evidence EvidenceOf(Content content, bool isWhole) => IsWhatever(name) ? (isWhole ? Evidence.Proof : Evidence.Form) : isWhole || content.Evidence == Evidence.Name ? content.Evidence : Evidence.Form;
        for (int i = 0; i < values.Length; i++)
        {
            if (call.Arguments[i].Parameter is { } parameter && KernelRoles.IsOutput(parameter))
            {
                bool isWhole = IsWhole(values[i]) && (call.TargetMethod.ContainingType.Name == "LossMath" || IsAsLong(values[0], values[i]));
                interpreter.Write(values[i], _ => (source ?? ContentSet.Unknown).Map(content => new Content(Result(content), EvidenceOf(content, isWhole), call.Syntax)));
            }
        }
    }

    /// <summary>Whether a view is of all of an array, as far as the array was ever known.</summary>
    public static bool IsWhole(Value value) => value.Single is { Owner: not null, Start: 0, IsPart: false };

    /// <summary>Whether two rows certainly have the same length.</summary>
    public static bool IsAsLong(Value a, Value b) => a.Single is { } first && b.Single is { } second && (first == second || (first.Length is { } length && length == second.Length));

    private static ContentSet? SourceContents(Store store, Value value)
    {
        ContentSet? contents = null;
        foreach (View view in value.Views)
        {
            ContentSet one = view.Owner is { } owner ? store.Contents(owner) : ContentSet.Unknown;
            contents = contents?.Or(one) ?? one;
        }

        return contents;
    }

    // A softmax is one whatever it is of.
    private static bool IsWhatever(string name) => MathNames.Find(name) is MathOp.SoftMax or MathOp.LogSoftMax or MathOp.Sigmoid;

    private static ContentKind Of(string name, ContentKind source) => MathNames.Find(name) switch
    {
        MathOp.SoftMax => ContentKind.SoftMax,
        MathOp.LogSoftMax => ContentKind.LogSoftMax,
        MathOp.Sigmoid => ContentKind.Sigmoid,
        MathOp.Exp when source == ContentKind.LogSoftMax => ContentKind.SoftMax,
        MathOp.Log when source == ContentKind.SoftMax => ContentKind.LogSoftMax,
        _ => ContentKind.Rewritten,
    };
}
