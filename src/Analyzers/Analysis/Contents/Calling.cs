using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>What can be said of a method that cannot be looked into.</summary>
internal static class Calling
{
    private static readonly HashSet<string> Layers = Words.Set("linear dense affine");

    // A name that is about what goes into the function, or about something else of it.
    private static readonly HashSet<string> Others = Words.Set("logit logits score scores pre before raw input inputs unnormalized unscaled no non without inverse un undo to argument arguments temperature max sum shift");

    // Methods without a result that read what they are given.
    private static readonly HashSet<string> Readers = Words.Set("print log write show dump trace check validate verify assert ensure save record report plot display draw send emit append add push enqueue publish");

    private static readonly HashSet<string> ObjectReaders =
        ["GetEnumerator", "GetLength", "GetLowerBound", "GetUpperBound", "GetLongLength", "GetValue", "GetHashCode", "GetType", "GetPinnableReference", "ToString", "Equals", "CompareTo", "IndexOf", "Contains", "CopyTo"];

    /// <summary>What a method gives, as far as its name or the form of the call says.</summary>
    public static Content Result(GraphContext context, IInvocationOperation call)
    {
        if (IsReader(call.TargetMethod))
        {
            ContentKind form = ElementForms.KindOf(context, call);
            return new Content(form == ContentKind.Rewritten ? ContentKind.Unknown : form, Evidence.Form, call.Syntax);
        }

        return ByName(call);
    }

    /// <summary>What a method gives, as far as its name says.</summary>
    public static Content ByName(IInvocationOperation call) => new(Named(Terms.Read(call).Op, call), Evidence.Name, call.Syntax);

    /// <summary>What an array holds after a method has been handed it.</summary>
    /// <param name="argument">The argument that it is.</param>
    /// <param name="method">The method.</param>
    /// <param name="isFilled">Whether that is what the method is handed it for, as far as the types say.</param>
    public static Content Filled(IArgumentOperation argument, IMethodSymbol? method, bool isFilled)
    {
        ContentKind kind = method is not null && isFilled && argument.Parent is IInvocationOperation call && call.Arguments[call.Arguments.Length - 1] == argument
            ? Named(MathNames.Find(method.Name), call)
            : ContentKind.Unknown;
        return kind != ContentKind.Unknown ? new Content(kind, Evidence.Name, argument.Syntax)
            : new Content(isFilled && !IsReader(argument, method) ? ContentKind.Rewritten : ContentKind.Unknown, Evidence.Form, argument.Syntax);
    }

    /// <summary>Whether a name that has to do with a softmax can be that of its result.</summary>
    public static bool IsResultName(string name) => !Words.Any(name, Others);

    /// <summary>Whether a method only reads the sequences that it is given, now or later.</summary>
    public static bool IsReader(IMethodSymbol method) => method switch
    {
        { ContainingType: { Name: "Enumerable" or "ImmutableArray" or "String", ContainingNamespace: { } space } } => space.ToString() is "System.Linq" or "System.Collections.Immutable" or "System",
        { ContainingType.Name: "MemoryExtensions", ReturnsVoid: false } or { Name: "ReferenceEquals" } => Library.IsOfSystem(method),
        _ => method.Name.StartsWith("ThrowIf", StringComparison.Ordinal) && Library.IsOfSystem(method),
    };

    /// <summary>Whether what a method gives can be what it was given.</summary>
    public static bool ReturnsArgument(IMethodSymbol method) => method.ReturnType.IsRefLikeType || method.Name is "AsEnumerable" or "Cast" or "OfType";

    /// <summary>Whether a method reads the array or span whose method it is, and no more.</summary>
    public static bool IsReadingItsObject(IMethodSymbol method) => ObjectReaders.Contains(method.Name);

    /// <summary>Whether a property is one that the compiler writes.</summary>
    public static bool IsAutomatic(IPropertySymbol property)
    {
        if (property.IsVirtual || property.IsAbstract || property.IsOverride)
        {
            return false;
        }

        foreach (SyntaxReference reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is PropertyDeclarationSyntax { AccessorList: { } accessors } && accessors.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null))
            {
                return true;
            }

            if (reference.GetSyntax() is ParameterSyntax)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReader(IArgumentOperation argument, IMethodSymbol? method) =>
        method is not null && argument.Parameter is { RefKind: RefKind.None } parameter && !KernelRoles.IsOutput(parameter) && Readers.Contains(Words.Of(method.Name) is [{ } verb, ..] ? verb : "");

    private static ContentKind Named(MathOp op, IInvocationOperation call) => op switch
    {
        MathOp.SoftMax when IsResultName(call.TargetMethod.Name) => ContentKind.SoftMax,
        MathOp.Sigmoid when IsResultName(call.TargetMethod.Name) => ContentKind.Sigmoid,
        MathOp.LogSoftMax when IsResultName(call.TargetMethod.Name) => ContentKind.LogSoftMax,
        _ => IsLayer(call) ? ContentKind.Scores : ContentKind.Unknown,
    };

    // Linear(x, w), linear.Forward(x); not softmax(Linear(x)), which is another call.
    private static bool IsLayer(IInvocationOperation call) =>
        IsLayerName(call.TargetMethod.Name) || (call.TargetMethod.Name is "Forward" or "forward" or "call" && call.Instance?.Type is { } type && IsLayerName(type.Name));

    private static bool IsLayerName(string name) => Words.Of(name) is var words && words.Count > 0 && (Layers.Contains(words[0]) || (words.Count == 2 && words.Contains("layer") && Layers.Contains(words[1])));
}
