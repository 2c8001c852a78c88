using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Printing.Methods;

/// <summary>Writes a method whose parameters are tensors: their shapes and memory, and within it the method of spans that does the rest.</summary>
internal sealed class TensorWriter
{
    private const string Interop = "global::System.Runtime.InteropServices.MemoryMarshal";

    private readonly KernelRequest _request;
    private readonly LossDefinition _definition;
    private readonly CodeWriter _writer;
    private readonly string _rows;
    private readonly string _ofSpans;

    private TensorWriter(KernelRequest request, LossDefinition definition, CodeWriter writer)
    {
        _request = request;
        _definition = definition;
        _writer = writer;
        _rows = Unused("rows");
        _ofSpans = Unused("OfSpans");
    }

    private string Library => $"{_request.Method.Library}::LossGen.Runtime";

    private Argument First => _request.Arguments[0];

    // Rows that may lie apart have a stride, and nothing else has.
    private bool HasRows => _request.Arguments.Any(a => a is { IsTold: true, Role: KernelRequest.RowStride });

    /// <summary>Writes the body of a method.</summary>
    /// <param name="request">What is declared.</param>
    /// <param name="definition">The formula.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="body">Writes the body for parameters that are spans.</param>
    public static void Write(KernelRequest request, LossDefinition definition, CodeWriter writer, Action<CodeWriter> body)
    {
        if (request.Arguments.Any(a => a.IsTensor))
        {
            new TensorWriter(request, definition, writer).Write(body);
        }
        else
        {
            body(writer);
        }
    }

    private void Write(Action<CodeWriter> body)
    {
        if (HasRows)
        {
            _writer.Line($"var {_rows} = {Library}.TensorRows.Of({Shape(First)}, \"{First.Parameter}\");");
        }

        Argument[] arguments = [.. _request.Arguments];
        _writer.Line($"{(_request.Returns == ReturnKind.Void ? "" : "return ")}{_ofSpans}(");
        for (int k = 0; k < arguments.Length; k++)
        {
            _writer.Line($"    {Given(arguments[k])}{(k == arguments.Length - 1 ? ");" : ",")}");
        }

        _writer.Line();
        string parameters = string.Join(", ", arguments.Select(Parameter));
        using (_writer.Braces($"static {_request.Returns.Text(_request.Method.Library)} {_ofSpans}({parameters})"))
        {
            body(_writer);
        }
    }

    private string Given(Argument argument)
    {
        string name = Name(argument);
        return argument switch
        {
            { IsTold: true, Role: KernelRequest.RowStride } => $"{_rows}.Stride",
            { IsTold: true } when HasRows => $"{_rows}.Classes",
            { IsTold: true } => $"{Library}.DenseTensor.{(_request.IsClassMajor ? "Blocks" : "Columns")}({Name(First)}.Lengths, \"{First.Parameter}\")",
            { IsTensor: true, IsOutput: true } => $"{Interop}.CreateSpan(ref {name}.GetPinnableReference(), {Length(argument)})",
            { IsTensor: true } => $"{Interop}.CreateReadOnlySpan(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in {name}.GetPinnableReference()), {Length(argument)})",
            { Kind: ArgumentKind.Result } => $"out {name}",
            _ => name,
        };
    }

    // As many elements as the kernel may touch: all between the first and the last.
    private string Length(Argument argument)
    {
        string parameter = $"\"{argument.Parameter}\"", like = argument.IsOptional ? "OutputLike" : "Like";
        return !HasShapeOfFirst(argument) ? $"{Library}.DenseTensor.Length({Shape(argument)}, {parameter})"
            : !HasRows ? $"{Library}.DenseTensor.{like}({Shape(argument)}, {Name(First)}.Lengths, {parameter}, \"{First.Parameter}\")"
            : argument == First ? $"{_rows}.Length"
            : $"{_rows}.{like}({Shape(argument)}, {parameter})";
    }

    // What rows or classes have one number of is a list, of whatever shape; the guard looks at its length.
    private bool HasShapeOfFirst(Argument argument) =>
        (argument != First || HasRows)
        && First.IsTensor
        && argument.Kind != ArgumentKind.ClassWeights
        && !(_definition.Shape == Definitions.Shape.RowWise && argument.HasValuePerRow);

    private static string Shape(Argument argument) => $"{Name(argument)}.Lengths, {Name(argument)}.Strides";

    private static string Name(Argument argument) => GuardWriter.Escape(argument.Parameter);

    private static string Parameter(Argument argument) => argument switch
    {
        { Kind: ArgumentKind.Result } => $"out {argument.Type} {Name(argument)}",
        { IsSpan: false } => $"{argument.Type} {Name(argument)}",
        _ => $"global::System.{(argument.IsOutput ? "" : "ReadOnly")}Span<{argument.Type}> {Name(argument)}",
    };

    private string Unused(string name) => _request.Arguments.Any(a => a.Parameter == name) ? Unused("the" + char.ToUpperInvariant(name[0]) + name.Substring(1)) : name;
}
