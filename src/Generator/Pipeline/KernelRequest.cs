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
}

/// <summary>What the annotated method returns.</summary>
internal enum ReturnKind
{
    Void,
    Float,
    Double,
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
/// <param name="Kind">The name of the loss in the catalogue of definitions.</param>
/// <param name="Element">The element type.</param>
/// <param name="Returns">The return type.</param>
/// <param name="Reduction">How losses are reduced.</param>
/// <param name="Normalizer">What a mean divides by.</param>
/// <param name="EmptyMean">The mean of nothing.</param>
/// <param name="Settings">Every setting of the kind, in the definition's order, defaults filled in.</param>
/// <param name="Arguments">The parameters, in the signature's order.</param>
internal sealed record KernelRequest(
    MethodShell Method,
    string Kind,
    ElementType Element,
    ReturnKind Returns,
    Reduction Reduction,
    Normalizer Normalizer,
    EmptyMean EmptyMean,
    EquatableArray<Setting> Settings,
    EquatableArray<Argument> Arguments);

/// <summary>A setting's value, fixed at compile time.</summary>
internal sealed record Setting(string Name, double Value);

/// <summary>A parameter and what it is for.</summary>
/// <param name="Role">The operand's name in the definition, or a role of the contract (<c>classes</c>, <c>weights</c>, <c>gradient</c> …).</param>
/// <param name="Parameter">The parameter's name, without an escape.</param>
/// <param name="Type">The element type's C# keyword: <c>float</c>, <c>double</c>, <c>byte</c>, <c>ushort</c>, <c>int</c> or <c>long</c>.</param>
internal sealed record Argument(string Role, string Parameter, string Type)
{
    /// <summary>Whether the kernel writes to it.</summary>
    public bool IsOutput => Role is "losses" or "gradient" or "hessian";
}

/// <summary>The text around a generated body.</summary>
/// <param name="Namespace">The namespace, or the empty string.</param>
/// <param name="Types">The headers of the containing types, outermost first: <c>partial class Outer&lt;T&gt;</c>.</param>
/// <param name="Signature">The method's whole signature as it is to be repeated: <c>public static partial float Huber(global::System.ReadOnlySpan&lt;float&gt; predictions, …)</c>.</param>
/// <param name="Name">The method's name.</param>
/// <param name="HintName">The unique name of the generated file.</param>
internal sealed record MethodShell(string Namespace, EquatableArray<string> Types, string Signature, string Name, string HintName);
