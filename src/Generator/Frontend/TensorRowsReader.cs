using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Frontend;

/// <summary>Finds what a tensor tells of its rows, so that no parameter has to.</summary>
/// <param name="method">The method.</param>
/// <param name="form">Its operands.</param>
/// <param name="isClassMajor">Whether classes are blocks of memory.</param>
internal sealed class TensorRowsReader(MethodDeclaration method, Form form, bool isClassMajor)
{
    private static readonly string[] Declared = ["classes", "columns", Role.RowStride];

    /// <summary>Whether the first operand is a tensor, and no parameter says how long its rows are: then its last dimension is a row.</summary>
    public bool TellsRows => form is { IsCounted: false, RowLength: not RowLength.None }
        && method.Parameters.FirstOrDefault() is { } first
        && SpanType.OfParameter(first.Symbol.Type) is { IsTensor: true }
        && !method.Parameters.Any(p => Declared.Contains(p.RoleName));

    /// <summary>The arguments that it tells.</summary>
    public IEnumerable<Argument> Read()
    {
        if (!TellsRows)
        {
            yield break;
        }

        yield return Told(ArgumentKind.RowLength, form.RowLengthRole);
        if (form.Shape == Shape.RowWise && !isClassMajor)
        {
            yield return Told(ArgumentKind.Scalar, Role.RowStride);
        }
    }

    private Argument Told(ArgumentKind kind, string role)
    {
        string name = role;
        while (method.Parameters.Any(p => p.Name == name))
        {
            name = "the" + char.ToUpperInvariant(name[0]) + name.Substring(1);
        }

        return new Argument(kind, role, name, "int") { IsTold = true };
    }
}
