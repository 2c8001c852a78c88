using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Methods of arrays and spans that give a part of them, copy them or write them.</summary>
internal static class SpanMethods
{
    /// <summary>What such a call gives; null if the method is another one.</summary>
    public static Value? Apply(Interpreter interpreter, IInvocationOperation call, Value instance, Value[] values)
    {
        // An extension method has the row in front of the arguments.
        Value[] all = call.Instance is null ? values : [instance, .. values];
        switch (call.TargetMethod.Name)
        {
            case "op_Implicit" or "AsSpan" or "Slice" or "AsMemory" when all.Length > 0:
                return Part(all[0], all, first: 1);
            case "ToArray" or "Clone" when all.Length == 1:
                return Copy(interpreter.Store, call, all[0]);
            case "CopyTo" or "TryCopyTo" when all.Length >= 2:
                Write(interpreter, call, all[0], all[1], isWhole: all.Length == 2 && RowFunctions.IsAsLong(all[0], all[1]));
                return Value.Other;
            case "Copy" when call.Instance is null && all.Length >= 3:
                Write(interpreter, call, all[0], all[all.Length == 3 ? 1 : 2], isWhole: all.Length == 3 && RowFunctions.IsAsLong(all[0], all[1]) && all[2].Number == all[1].Single?.Length);
                return Value.Other;
            default:
                return null;
        }
    }

    /// <summary>A part of a row: all of it, from an index on, or a number of elements.</summary>
    /// <param name="row">The row.</param>
    /// <param name="arguments">The arguments, the row among them.</param>
    /// <param name="first">Where the index is among them.</param>
    public static Value Part(Value row, Value[] arguments, int first)
    {
        if (arguments.Length <= first)
        {
            return row;
        }

        int? start = Numbers.Index(arguments[first].Number);
        int? length = arguments.Length > first + 1 ? Numbers.Index(arguments[first + 1].Number) : null;
        bool isRest = arguments.Length == first + 1;
        return row.Map(view => view.Slice(start, length, isRest));
    }

    private static Value Copy(Store store, IInvocationOperation call, Value row)
    {
        ContentSet contents = row.Single is { Owner: { } owner } view && RowFunctions.IsWhole(row) ? store.Contents(owner)
            : row.Views is [{ Owner: { } part }] ? store.Contents(part).Map(Parts)
            : ContentSet.Unknown;
        return store.Make(new Storage(call.Syntax, IsOwn: true), contents, row.Single?.Length);
    }

    private static void Write(Interpreter interpreter, IInvocationOperation call, Value source, Value target, bool isWhole)
    {
        ContentSet contents = source.Views is [{ Owner: { } owner }] && RowFunctions.IsWhole(source) ? interpreter.Store.Contents(owner) : ContentSet.Unknown;
        interpreter.Write(target, _ => contents.Map(content => content.Kind is ContentKind.Untouched or ContentKind.Unknown
            ? new Content(ContentKind.Rewritten, Evidence.Form, call.Syntax)
            : content with { Evidence = isWhole && RowFunctions.IsWhole(target) ? content.Evidence : content.Evidence == Evidence.Name ? Evidence.Name : Evidence.Form, Site = call.Syntax }));
    }

    // Some of the numbers are not all of them.
    private static Content Parts(Content content) => content.Kind == ContentKind.Numbers ? Content.Unknown : content;
}
