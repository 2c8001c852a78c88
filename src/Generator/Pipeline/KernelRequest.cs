using LossGen.Generator.Definitions;

namespace LossGen.Generator.Pipeline;

/// <summary>The element type of a kernel.</summary>
internal enum ElementType
{
    Float,
    Double,
}

/// <summary>How C# spells an element type.</summary>
internal static class ElementTypes
{
    /// <summary>The keyword.</summary>
    public static string Keyword(this ElementType element) => element == ElementType.Float ? "float" : "double";

    /// <summary>How many bits it has.</summary>
    public static int Bits(this ElementType element) => element == ElementType.Float ? 32 : 64;
}

/// <summary>What the annotated method returns.</summary>
internal enum ReturnKind
{
    Void,
    Float,
    Double,
    LossSum,
    LossMoments,
}

/// <summary>What return types have in common.</summary>
internal static class ReturnKinds
{
    /// <summary>How C# writes the type.</summary>
    /// <param name="returns">The type.</param>
    /// <param name="library">The alias under which the project sees the run-time library.</param>
    public static string Text(this ReturnKind returns, string library = MethodShell.GlobalAlias) =>
        returns.IsTotal() ? $"{library}::LossGen.{returns}" : returns.ToString().ToLowerInvariant();

    /// <summary>Whether it is a total that can be merged, which holds sums.</summary>
    public static bool IsTotal(this ReturnKind returns) => returns is ReturnKind.LossSum or ReturnKind.LossMoments;
}

/// <summary>How per-element or per-row losses become one value; the names are those of the public enum.</summary>
internal enum Reduction
{
    Mean,
    Sum,
    None,
}

/// <summary>What the mean divides by; the names are those of the public enum.</summary>
internal enum Normalizer
{
    WeightSum,
    Count,
}

/// <summary>The mean of nothing; the names are those of the public enum.</summary>
internal enum EmptyMean
{
    NaN,
    Zero,
    Throw,
}

/// <summary>Everything the compiler needs to know of one annotated method: plain, equatable data.</summary>
/// <param name="Method">How to write the method and the types around it.</param>
/// <param name="Selection">The formula in the catalogue of definitions.</param>
/// <param name="Element">The type that is computed in.</param>
/// <param name="Returns">The return type.</param>
/// <param name="Reduction">How losses are reduced.</param>
/// <param name="Normalizer">What a mean divides by.</param>
/// <param name="EmptyMean">The mean of nothing.</param>
/// <param name="Settings">The settings fixed at compile time, in the definition's order, defaults filled in; those that are parameters are not here.</param>
/// <param name="Arguments">The parameters, in the signature's order.</param>
internal sealed record KernelRequest(
    MethodShell Method,
    Selection Selection,
    ElementType Element,
    ReturnKind Returns,
    Reduction Reduction,
    Normalizer Normalizer,
    EmptyMean EmptyMean,
    EquatableArray<Setting> Settings,
    EquatableArray<Argument> Arguments)
{
    /// <summary>The role of the number of elements from one row to the next.</summary>
    public const string RowStride = "rowStride";

    /// <summary>Whether rows lie apart, with something between them that is not theirs.</summary>
    public bool HasRowStride => Find(RowStride) is not null;

    /// <summary>The role of the number of elements from one class to the next, where classes are blocks: what a kernel is told beside the declared parameters.</summary>
    public const string ClassStride = "classStride";

    /// <summary>Whether classes are blocks of memory, in which rows lie side by side.</summary>
    public bool IsClassMajor { get; init; }

    /// <summary>The number of elements from one row to the next, in a method whose parameters are named by role.</summary>
    public string StrideText => HasRowStride ? RowStride : "classes";

    /// <summary>The number of rows, in such a method.</summary>
    /// <param name="length">The length of a span of rows.</param>
    public string RowsText(string length) => IsClassMajor ? $"ClassBlocks.Rows({length}, classes, {ClassStride})" : HasRowStride ? $"RowStrides.Rows({length}, classes, {RowStride})" : $"{length} / classes";

    /// <summary>The user's formula, or null for one of the catalogue.</summary>
    public UserFormula? Formula { get; init; }

    /// <summary>The label of rows that are left out, fixed at compile time, or null.</summary>
    public long? IgnoreIndex { get; init; }

    /// <summary>The class that label smoothing gives nothing, fixed at compile time, or null.</summary>
    public int? SmoothingExcludes { get; init; }

    /// <summary>Whether large calls are shared among threads.</summary>
    public bool Parallel { get; init; }

    /// <summary>The argument of a role, or null.</summary>
    public Argument? Find(string role) => Arguments.FirstOrDefault(a => a.Role == role);

    /// <summary>Whether some label may mark a row as left out.</summary>
    public bool HasIgnoreIndex => IgnoreIndex is not null || Find("ignoreIndex") is not null;
}

/// <summary>A setting's value, fixed at compile time.</summary>
internal sealed record Setting(string Name, double Value);

/// <summary>What kind of value a parameter holds.</summary>
internal enum ArgumentKind
{
    /// <summary>An operand: a number per element or class, or a label per row.</summary>
    Operand,

    /// <summary>An operand with one number for each row beside others with rows of numbers.</summary>
    RowOperand,

    /// <summary>The length of a row.</summary>
    RowLength,

    /// <summary>Weights per element or row.</summary>
    Weights,

    /// <summary>Weights per class.</summary>
    ClassWeights,

    /// <summary>A setting or factor that is given at run time.</summary>
    Scalar,

    /// <summary>A span that the kernel writes.</summary>
    Output,

    /// <summary>A number that the method gives back beside its value.</summary>
    Result,
}

/// <summary>A parameter and what it is for.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Role">The operand's name in the definition, or a role of the contract (<c>classes</c>, <c>weights</c>, <c>gradient</c> …).</param>
/// <param name="Parameter">The parameter's name, without an escape.</param>
/// <param name="Type">The C# type of an element or of the value: <c>float</c>, <c>global::System.Half</c>, <c>int</c> …</param>
internal sealed record Argument(ArgumentKind Kind, string Role, string Parameter, string Type)
{
    /// <summary>Whether the kernel writes to it.</summary>
    public bool IsOutput => Kind == ArgumentKind.Output;

    /// <summary>Whether it may be left empty: an output beside others.</summary>
    public bool IsOptional => IsOutput && Role != "destination";

    /// <summary>Whether it has one value for each row, where rows have losses: all but operands of numbers and what belongs to them.</summary>
    public bool HasValuePerRow => Role is "labels" or "losses" or "logSumExp" or "momentLosses" or "momentShares" || Kind is ArgumentKind.Weights or ArgumentKind.RowOperand || IsOfRow;

    /// <summary>Whether it is an output with the derivative by an operand of which each row has one number.</summary>
    public bool IsOfRow { get; init; }

    /// <summary>Whether the parameter is the span of a tensor, whose memory the kernel is given.</summary>
    public bool IsTensor { get; init; }

    /// <summary>Whether no parameter says it, but the shape of the first operand.</summary>
    public bool IsTold { get; init; }

    /// <summary>Whether it is a span.</summary>
    public bool IsSpan => Kind is not (ArgumentKind.RowLength or ArgumentKind.Scalar or ArgumentKind.Result);
}

/// <summary>The text around a generated body.</summary>
/// <param name="Namespace">The namespace, or the empty string.</param>
/// <param name="Types">The headers of the containing types, outermost first: <c>partial class Outer&lt;T&gt;</c>.</param>
/// <param name="Signature">The method's whole signature as it is to be repeated: <c>public static partial float Huber(global::System.ReadOnlySpan&lt;float&gt; predictions, …)</c>.</param>
/// <param name="Name">The method's name.</param>
/// <param name="HintName">The unique name of the generated file.</param>
/// <param name="Library">The alias under which the project sees the run-time library: <c>global</c>, unless its reference has another one.</param>
/// <param name="Attributes">The attributes of generated code that the user has not written on the method: full names without the suffix.</param>
internal sealed record MethodShell(
    string Namespace, EquatableArray<string> Types, string Signature, string Name, string HintName, string Library, EquatableArray<string> Attributes)
{
    /// <summary>The alias of all that is referenced without one.</summary>
    public const string GlobalAlias = "global";
}
