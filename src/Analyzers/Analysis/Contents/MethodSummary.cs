using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>
/// What a method of the same file does to the arrays it is given, and what it returns. A method that can be overridden, or that calls
/// itself, has none.
/// </summary>
internal sealed class MethodSummary
{
    private const int MaximalDepth = 16;

    private static readonly ConditionalWeakTable<IMethodSymbol, StrongBox<MethodSummary?>> Known = new();

    // The methods that are being gone through on this thread, from the outside in; those that meet themselves again are marked.
    [ThreadStatic]
    private static List<(IMethodSymbol Method, bool Recurs)>? current;

    private readonly IMethodSymbol _method;
    private readonly Propagation _body;
    private readonly Store _end;

    private MethodSummary(IMethodSymbol method, Propagation body, Store end)
    {
        _method = method;
        _body = body;
        _end = end;
    }

    /// <summary>The summary of the method that is called, if there is one.</summary>
    public static MethodSummary? Of(IInvocationOperation call, SemanticModel model)
    {
        IMethodSymbol method = call.TargetMethod.OriginalDefinition;
        if (method.IsAsync || method.IsVirtual || method.IsAbstract || method.IsOverride || method.IsExtern || method.MethodKind is not (MethodKind.Ordinary or MethodKind.ReducedExtension)
            || method.DeclaringSyntaxReferences is not [{ } reference] || reference.SyntaxTree != model.SyntaxTree || !TakesOrGivesRows(method))
        {
            return null;
        }

        if (Known.TryGetValue(method, out StrongBox<MethodSummary?> known))
        {
            return known.Value;
        }

        current ??= [];
        int outer = current.FindIndex(entry => SymbolEqualityComparer.Default.Equals(entry.Method, method));
        for (int i = outer < 0 ? (current.Count < MaximalDepth ? current.Count : 0) : outer; i < current.Count; i++)
        {
            current[i] = (current[i].Method, true);
        }

        return outer >= 0 || current.Count >= MaximalDepth ? null : Find(method, reference, model, current);
    }

    /// <summary>Does to the caller's memory what the method does.</summary>
    public Value Apply(Interpreter interpreter, IInvocationOperation call, Value[] values)
    {
        bool isTwice = false;
        for (int i = 0; i < values.Length; i++)
        {
            isTwice |= values[i].Views.Any(view => view.Owner is { } owner && values.Skip(i + 1).Any(other => other.Holds(owner)));
        }

        for (int i = 0; i < values.Length; i++)
        {
            if (call.Arguments[i].Parameter is { RefKind: not RefKind.None })
            {
                interpreter.HandReference(call.Arguments[i], values[i]);
            }
            else
            {
                ApplyTo(interpreter, call, call.Arguments[i].Parameter, values[i], isTwice);
            }
        }

        if (_body.CallsOut)
        {
            interpreter.LetOthers();
        }

        return Returned(interpreter.Store, call, values);
    }

    private static bool TakesOrGivesRows(IMethodSymbol method) => Library.IsRow(method.ReturnType) || method.Parameters.Any(parameter => Library.IsRow(parameter.Type) && parameter.RefKind == RefKind.None);

    private static MethodSummary? Find(IMethodSymbol method, SyntaxReference reference, SemanticModel model, List<(IMethodSymbol Method, bool Recurs)> stack)
    {
        stack.Add((method, false));
        MethodSummary? summary = null;
        bool recurs = true;
        try
        {
            if (model.GetOperation(reference.GetSyntax()) is IMethodBodyOperation body && !body.DescendantsAndSelf().Any(part => part.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak)
                && BodyContents.Through(body, model) is { End: { } end } through)
            {
                summary = new MethodSummary(method, through, end);
            }
        }
        finally
        {
            recurs = stack[stack.Count - 1].Recurs;
            stack.RemoveAt(stack.Count - 1);
        }

        return Known.GetValue(method, _ => new StrongBox<MethodSummary?>(recurs ? null : summary)).Value;
    }

    private void ApplyTo(Interpreter interpreter, IInvocationOperation call, IParameterSymbol? parameter, Value value, bool isTwice)
    {
        if (parameter is not null && !isTwice && Library.IsRow(parameter.Type))
        {
            Storage storage = new(_method.Parameters[parameter.Ordinal], IsOwn: false);
            ContentSet end = _end.Contents(storage);
            if (end.All is not [{ Kind: ContentKind.Untouched }])
            {
                bool isWhole = RowFunctions.IsWhole(value);
                interpreter.Write(value, old => Merge(old, end, isWhole, call));
            }

            if (_end.IsShared(storage))
            {
                interpreter.Store.Share(value);
            }

            return;
        }

        if (value.Views.Length > 0)
        {
            interpreter.Write(value, _ => ContentSet.Of(new Content(ContentKind.Rewritten, Evidence.Form, call.Syntax)));
            interpreter.Store.Share(value);
        }
    }

    // Where the method leaves an array as it was, it is what it was; what it writes, it writes at the call.
    private static ContentSet Merge(ContentSet old, ContentSet end, bool isWhole, IInvocationOperation call)
    {
        ContentSet? merged = null;
        bool isFilled = end.All.Any(content => Fills.Loop(content, reader: null) is not null);
        foreach (Content content in end.All.Where(content => content.Kind != ContentKind.Untouched || !isFilled))
        {
            ContentSet one = content.Kind == ContentKind.Untouched ? old
                : ContentSet.Of(content with { Site = call.Syntax, Evidence = isWhole || content.Evidence == Evidence.Name ? content.Evidence : Evidence.Form });
            merged = merged?.Or(one) ?? one;
        }

        return merged!;
    }

    // An array that was passed, or one that the method made.
    private Value Returned(Store store, IInvocationOperation call, Value[] values)
    {
        if (!Shapes.IsVector(_method.ReturnType) && !Library.IsRow(_method.ReturnType))
        {
            return Value.Other;
        }

        ContentSet contents = Made(_body.Returned?.Contents ?? ContentSet.Unknown, call);
        if (_body.Returned?.Value.Single is { Owner: { } owner, IsPart: false, Start: 0 } view)
        {
            int passed = owner.Key is IParameterSymbol parameter ? IndexOf(call, parameter.Ordinal) : -1;
            return passed >= 0 ? values[passed] : store.Make(new Storage(call.Syntax, IsOwn: owner.IsOwn && !_end.IsShared(owner)), contents, view.Length);
        }

        // Parts, or one of several: whatever was passed can be what is returned.
        foreach (Value value in values)
        {
            store.Share(value);
        }

        return store.Make(new Storage(call.Syntax, IsOwn: false), contents, length: null);
    }

    // Where the code says nothing of the contents, the name may.
    private static ContentSet Made(ContentSet contents, IInvocationOperation call) =>
        contents.All.All(content => content.Kind is ContentKind.Unknown or ContentKind.Untouched or ContentKind.Rewritten)
            ? ContentSet.Of(Calling.ByName(call))
            : contents.Map(content => content.Kind == ContentKind.Untouched ? Content.Unknown : content with { Site = call.Syntax });

    private static int IndexOf(IInvocationOperation call, int ordinal)
    {
        for (int i = 0; i < call.Arguments.Length; i++)
        {
            if (call.Arguments[i].Parameter?.Ordinal == ordinal)
            {
                return i;
            }
        }

        return -1;
    }
}
