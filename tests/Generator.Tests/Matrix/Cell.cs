using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Tests.Matrix;

/// <summary>One way of calling one member of the catalogue.</summary>
/// <param name="Entry">The member.</param>
/// <param name="FormIndex">Its operand list.</param>
/// <param name="Element">The operands' element type.</param>
/// <param name="Input">The space of its predictions, or null where it has none.</param>
/// <param name="Encoding">How its targets name classes, or null where they do not.</param>
/// <param name="Result">How its losses are reduced: a member of Reduction, or a type of totals.</param>
internal sealed record Cell(
    CatalogueEntry Entry, int FormIndex, string Element, Pipeline.InputSpace? Input, Pipeline.LabelEncoding? Encoding, string Result)
{
    public const string LossSum = nameof(LossSum);
    public const string LossMoments = nameof(LossMoments);

    public Form Form => Entry.Forms[FormIndex];

    /// <summary>The type of outputs.</summary>
    public string Output => Element == "double" ? "double" : "float";

    /// <summary>The cell in one line.</summary>
    public override string ToString() => string.Join(
        " × ",
        new[] { Name, Element, Input?.ToString(), Encoding?.ToString(), Result }.OfType<string>());

    /// <summary>The member, with the operands where there are several lists.</summary>
    public string Name => Entry.Forms.Length == 1 ? $"{Entry.Family}.{Entry.Kind}" : $"{Entry.Family}.{Entry.Kind}({string.Join(", ", Form.Operands.Select(o => o.Name).Concat(Required))})";

    /// <summary>The declaration of a method for the cell, with a gradient and unreduced losses where there are such.</summary>
    public string Declaration(string method) => $"{Attribute} internal static partial {Returns} {method}({string.Join(", ", Parameters)});";

    /// <summary>Whether threads share its calls, which changes no result.</summary>
    private bool IsParallel => Element != "double" && Form.Shape != Shape.Table;

    public IEnumerable<string> OperandTypes => Form.Operands.Select(o => o.IsLabel ? "int" : Element);

    /// <summary>The roles that the form cannot do without.</summary>
    private IEnumerable<string> Required =>
        new[] { Form.ClassWeights is { IsRequired: true } weights ? weights.Role : null, Form.Given?.Symbol }.OfType<string>();

    private string Returns => Result switch
    {
        LossSum or LossMoments => Result,
        nameof(Reduction.None) => "void",
        _ => "double",
    };

    private IEnumerable<string> Parameters
    {
        get
        {
            foreach ((Operand operand, string type) in Form.Operands.Zip(OperandTypes))
            {
                yield return $"ReadOnlySpan<{type}> {operand.Name}";
            }

            if (Form.RowLength != RowLength.None)
            {
                yield return $"int {Form.RowLengthRole}";
            }

            if (Form.IsCounted)
            {
                yield return "int rows";
            }

            if (Form.ClassWeights is { IsRequired: true } weights)
            {
                yield return $"ReadOnlySpan<{Output}> {weights.Role}";
            }

            if (Form.Given is { } given)
            {
                yield return $"{Output} {given.Symbol}";
            }

            if (Form.Shape != Shape.Table)
            {
                yield return $"Span<{Output}> losses";
                yield return $"Span<{Output}> gradient";
            }
        }
    }

    private string Attribute
    {
        get
        {
            string @enum = Entry.Family switch
            {
                Family.Loss => "Kind",
                Family.Divergence => "DivergenceKind",
                _ => "Measure",
            };
            string[] options =
            [
                .. Input is { } input ? [$"Input = InputSpace.{input}"] : Array.Empty<string>(),
                .. Encoding is { } encoding ? [$"Labels = LabelEncoding.{encoding}"] : Array.Empty<string>(),
                .. Result is LossSum or LossMoments or nameof(Reduction.Mean) ? [] : new[] { $"Reduction = Reduction.{Result}" },
                .. IsParallel ? ["Parallel = true"] : Array.Empty<string>(),
            ];
            return $"[{Entry.Family}({string.Join(", ", options.Prepend($"{@enum}.{Entry.Kind}"))})]";
        }
    }
}
